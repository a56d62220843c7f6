/** Bytes of all kinds for the tests of cutting and rebuilding. */
import { Buffer } from 'node:buffer';
import type { Encoding } from '../../src/offer.js';
import type { Random } from '../random.js';

const MARKS = { 'utf-8': 'efbbbf', 'utf-16le': 'fffe', 'utf-16be': 'feff', 'windows-1252': '' } as const;
export const LINE_ENDS = ['\n', '\r\n', '\r', 'mixed'] as const;
export type LineEnd = (typeof LINE_ENDS)[number];

/** A text as bytes, with or without a byte order mark. Windows-1252 is given what it shares with Latin-1. */
export function encoded(text: string, encoding: Encoding, withMark: boolean): Buffer {
  const body = Buffer.from(text, encoding === 'utf-8' ? 'utf8' : encoding === 'windows-1252' ? 'latin1' : 'utf16le');
  if (encoding === 'utf-16be') body.swap16();
  return Buffer.concat([Buffer.from(withMark ? MARKS[encoding] : '', 'hex'), body]);
}

/** Lines as one text. Mixed line ends stand side by side, and the last line may have none. */
export function joined(lines: readonly string[], lineEnd: LineEnd, random: Random): string {
  const end = (): string => (lineEnd === 'mixed' ? random.pick(['\n', '\r\n', '\r']) : lineEnd);
  return lines.map((line, i) => line + (i === lines.length - 1 && random.once(2) ? '' : end())).join('');
}

/** What line ends, marks, halves of UTF-16 units and invalid UTF-8 are made of. */
const RICH = ['0a', '0d', '0d0a', '61', '62', '00', 'efbbbf', 'fffe', 'feff', 'e2', 'c3', '0a00', '000d', '0d00', '80'];

/** Any bytes, up to some hundred. */
export function randomBytes(random: Random): Buffer {
  const size = random.below(60);
  if (random.once(3)) return Buffer.from(Array.from({ length: size }, () => random.below(256)));
  return Buffer.concat(Array.from({ length: size }, () => Buffer.from(random.pick(RICH), 'hex')));
}

/** True when some bytes are others of which some were taken out. */
export function isLeftOf(some: Uint8Array, all: Uint8Array): boolean {
  let at = 0;
  for (const byte of all) if (byte === some[at]) at++;
  return at === some.length;
}
