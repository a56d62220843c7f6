/** What a collapse takes out of a text, as a unified diff. Nothing is ever added, so that there is nothing to compare. */
import { Buffer } from 'node:buffer';
import { CR, LF } from '../input/decode.js';
import type { Range, SourceText } from '../offer.js';
import { linesIn } from './cut.js';
import { isWide, lastUnit } from './units.js';

/** One line of a diff. */
export interface DiffLine {
  readonly kind: 'file' | 'place' | 'kept' | 'gone' | 'note';
  /** For people, without a line end. */
  readonly text: string;
  /** For programs, with one. */
  readonly bytes: Uint8Array;
}

/** Lines shown around what goes. */
const CONTEXT = 3;

/**
 * The diff of a text. `patch -p0` and `git apply -p0` understand its bytes when the lines end in LF or CRLF, for they know no others. Lines
 * that end in CR, and those of UTF-16, are there in UTF-8; that a byte order mark stays when its line goes is not shown.
 * @param gone - lines that are taken out, in their order
 */
export function* unifiedDiff(source: SourceText, gone: readonly Range[]): Generator<DiffLine> {
  if (gone.length === 0) return;
  const last = source.lines.length;
  yield said('file', `--- ${headerName(source.path)}`);
  yield said('file', `+++ ${headerName(source.path)}`);
  let goneBefore = 0;
  for (const hunk of hunksOf(gone)) {
    const from = Math.max(1, (hunk[0]?.[0] ?? 1) - CONTEXT);
    const to = Math.min(last, (hunk.at(-1)?.[1] ?? 1) + CONTEXT);
    const count = linesIn(hunk);
    const size = to - from + 1;
    yield said('place', `@@ -${from},${size} +${from - goneBefore},${size - count} @@`);
    goneBefore += count;
    let number = from;
    for (const [start, end] of hunk) {
      for (; number < start; number++) yield* lineOf(source, number, 'kept');
      for (; number <= end; number++) yield* lineOf(source, number, 'gone');
    }
    for (; number <= to; number++) yield* lineOf(source, number, 'kept');
  }
}

const said = (kind: DiffLine['kind'], text: string): DiffLine => ({ kind, text, bytes: Buffer.from(`${text}\n`) });

/** Ranges that are shown together, since what is shown around them meets. */
function hunksOf(gone: readonly Range[]): readonly (readonly Range[])[] {
  const hunks: Range[][] = [];
  let end = 0;
  for (const range of gone) {
    const hunk = hunks.at(-1);
    if (hunk !== undefined && range[0] - end - 1 <= 2 * CONTEXT) hunk.push(range);
    else hunks.push([range]);
    end = range[1];
  }
  return hunks;
}

const SIGNS = { kept: ' ', gone: '-' } as const;

function* lineOf({ lines, encoding, bytesOf }: SourceText, number: number, kind: 'kept' | 'gone'): Generator<DiffLine> {
  const text = SIGNS[kind] + (lines[number - 1]?.text ?? '');
  const own = bytesOf([number, number]);
  const end = lastUnit(own, encoding);
  if (isWide(encoding) || end === CR) yield said(kind, text);
  else yield { kind, text, bytes: Buffer.concat([Buffer.from(SIGNS[kind]), own, Buffer.from(end === LF ? '' : '\n')]) };
  if (end !== LF && end !== CR) yield said('note', '\\ No newline at end of file');
}

const ESCAPES: { readonly [character: string]: string } = { '\n': '\\n', '\t': '\\t', '"': '\\"', '\\': '\\\\' };
const SPECIAL = /["\\\p{Cc}]/gu;

/** A path as `patch` and `git apply` read it: in quotes when they would misread it, and its end marked when it holds a space. */
function headerName(path: string): string {
  const octal = (character: string): string =>
    [...Buffer.from(character)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
  const quoted = path.replace(SPECIAL, (character) => ESCAPES[character] ?? octal(character));
  if (quoted !== path) return `"${quoted}"`;
  return path.includes(' ') ? `${path}\t` : path;
}
