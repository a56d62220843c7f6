/** Bytes to lines. */
import { Buffer } from 'node:buffer';
import type { Line, SourceText } from '../offer.js';
import { lineKey } from '../text.js';

export function toLines(text: string): Line[] {
  const texts = text.split(/\r\n|\n|\r/);
  if (texts.at(-1) === '') texts.pop();
  return texts.map((line, i) => ({ number: i + 1, text: line, key: lineKey(line) }));
}

export function decode(bytes: Uint8Array, path: string): SourceText {
  const text = Buffer.from(bytes).toString('utf8');
  return { id: null, path, lines: toLines(text), encoding: 'utf-8', encodingGuessed: false, bytesOf: () => bytes };
}
