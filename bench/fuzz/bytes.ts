/** A text as bytes, in one encoding or another, whole or damaged on the way. */
import { Buffer } from 'node:buffer';
import type { Dice } from '../corpus/dice.js';

const ENCODED: readonly (readonly [encode: (text: string) => Buffer, weight: number])[] = [
  [(text) => Buffer.from(text), 14],
  [(text) => Buffer.from(`\ufeff${text}`), 1],
  [(text) => Buffer.from(text, 'latin1'), 3],
  [(text) => Buffer.from(`\ufeff${text}`, 'utf16le'), 1],
  [(text) => Buffer.from(text, 'utf16le'), 1],
  [(text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), 1],
];

type Damage = (bytes: Buffer, draw: Dice) => Buffer;

const noise = (draw: Dice): Buffer => Buffer.from(Array.from({ length: 1 + draw.below(8) }, () => draw.below(256)));

const put = (bytes: Buffer, at: number, part: Uint8Array, gone = 0): Buffer =>
  Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at + gone)]);

const DAMAGE: readonly (readonly [damage: Damage, weight: number])[] = [
  [(bytes, draw) => put(bytes, draw.below(bytes.length + 1), noise(draw)), 4],
  [(bytes, draw) => put(bytes, draw.below(bytes.length + 1), Buffer.alloc(0), 1 + draw.below(8)), 4],
  [(bytes, draw) => put(bytes, draw.below(bytes.length + 1), noise(draw), 1), 4],
  [(bytes, draw) => bytes.subarray(0, draw.below(bytes.length + 1)), 1],
  [(bytes, draw) => bytes.subarray(draw.below(Math.min(8, bytes.length + 1))), 1],
  [
    (bytes, draw) =>
      put(
        bytes,
        draw.below(bytes.length + 1),
        Buffer.from(draw.pick(['0d', '0a', '0d0a', '00', 'c3', 'e280', 'eda080', 'f4908080', 'fffe']), 'hex'),
      ),
    4,
  ],
];

export function asBytes(text: string, draw: Dice): Buffer {
  let bytes = draw.weighted(ENCODED)(text);
  for (
    let left = draw.weighted([
      [0, 3],
      [1, 2],
      [3, 2],
      [20, 1],
    ] as const);
    left > 0;
    left--
  )
    bytes = draw.weighted(DAMAGE)(bytes, draw);
  return bytes;
}
