/** One input in one piece: the bytes it is, and the text when it is one. Nothing is unpacked: what goes on must be what came in. */
import type { Buffer } from 'node:buffer';
import type { Diagnostic, Encoding, SourceText } from '../offer.js';
import { type Chunks, gather } from './chunks.js';
import { failureOf } from './failure.js';
import { problem } from './problems.js';
import { isGzip, isNdjson, plainText } from './read.js';
import type { TextReading } from './reading.js';

/** All bytes of an input, or why they could not be read. */
export async function wholeBytes(path: string, chunks: Chunks, maxBytes: number): Promise<Buffer | Diagnostic> {
  try {
    return await gather(chunks, maxBytes);
  } catch (error) {
    return failureOf(error, path);
  }
}

/** A text, or what bytes are instead: no error, since what is no text can be let pass as it is. */
export type WholeText = { readonly source: SourceText } | { readonly source: null; readonly problem: Diagnostic };

/** @param encoding - `auto`: recognised */
export function wholeText(path: string, bytes: Buffer, encoding: Encoding | 'auto'): WholeText {
  if (isGzip(bytes)) return passed(problem('binary', path, 'data packed by gzip, not a text', { hint: GUNZIP }));
  if (isNdjson(path, bytes, 'auto')) return passed(problem('json_document', path, 'NDJSON, not a text'));
  // What there is to say of its bytes comes before a text: they stay what they are, and it does not matter here.
  const last = [...plainText(path, bytes, { encoding })].at(-1) as TextReading;
  return last.kind === 'text' ? { source: last.source } : passed(last.diagnostic);
}

const GUNZIP = 'unpack it first: gunzip -c FILE | fiche collapse';
/** Where the usual hint is about records. */
const HINTS: { readonly [code: string]: string } = {
  json_document: 'take the texts out first (jq -r .text); fiche convert reads NDJSON as it is',
};

function passed(diagnostic: Diagnostic): WholeText {
  const { code, message, hint } = diagnostic;
  const words = code === 'empty' ? message : `${message}: it stays as it is`;
  const told = { ...diagnostic, level: 'warning', fatal: false, message: words, hint: HINTS[code] ?? hint } as const;
  return { source: null, problem: told };
}
