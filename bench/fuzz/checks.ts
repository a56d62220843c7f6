/** What must hold of every text, whatever is in it. */
import { Buffer } from 'node:buffer';
import { makeLook, RULE_CODES } from '../../src/check/index.js';
import { collapseText } from '../../src/cli/collapse-text.js';
import { paletteOf } from '../../src/cli/palette.js';
import { keysOf } from '../../src/dedupe/across/index.js';
import { COLLAPSE_MODES, type CollapseMode } from '../../src/dedupe/index.js';
import type { Emitter } from '../../src/emit/emitter.js';
import { FORMATS, type FormatId, isText } from '../../src/emit/index.js';
import { explain } from '../../src/explain/explanation.js';
import { makePage } from '../../src/explain/html/page.js';
import { type Ink, terminalView } from '../../src/explain/terminal.js';
import { collapse } from '../../src/index.js';
import { plainText } from '../../src/input/read.js';
import { sourceOf } from '../../src/input/text.js';
import { type Line, type OfferRecord, recordSchema, type SourceText } from '../../src/offer.js';
import { type ReadPosting, readPosting } from '../../src/pipeline.js';
import { accountOf, reportLine } from '../../src/restore/account.js';
import { rebuild } from '../../src/restore/rebuild.js';
import { parseReportLine } from '../../src/restore/schema.js';
import { postingsOf } from '../../src/segment/split.js';
import { squeeze } from '../../src/text.js';
import { isLeftOf } from '../../test/restore/texts.js';
import { type Dice, dice } from '../corpus/dice.js';
import type { Mutated } from './postings.js';

/** What a text did that it must not do. */
export interface Flaw {
  /** Which of the checks it did not pass. */
  readonly check: string;
  readonly detail: string;
}

export type Check = (posting: Mutated) => readonly Flaw[];

const flaw = (check: string, detail: string): Flaw => ({ check, detail });

/** Makes what checks postings; the emitter of every format that is text is loaded once. */
export async function makeChecks(): Promise<Check> {
  const emitters: Emitter[] = [];
  for (const id of (Object.keys(FORMATS) as FormatId[]).filter(isText)) {
    const { makeEmitter } = await FORMATS[id].load();
    emitters.push(makeEmitter({ provenance: true }));
  }
  const look = makeLook(new Map(RULE_CODES.map((code) => [code, 'error'])));
  const tools: Tools = { emitters, look, ink: await paletteOf(false) };
  return (posting) => {
    const flaws: Flaw[] = [];
    // Reading is what takes the time: each posting is looked at as one of both.
    const draw = dice(posting.choice);
    const checks = draw.once(2) ? AS_FILE : AS_STRING;
    for (const [name, check] of Object.entries(checks))
      try {
        flaws.push(...check(posting, draw, tools));
      } catch (error) {
        flaws.push(flaw(name, error instanceof Error ? (error.stack ?? error.message) : String(error)));
      }
    return flaws;
  };
}

interface Tools {
  readonly ink: Ink;
  readonly emitters: readonly Emitter[];
  readonly look: ReturnType<typeof makeLook>;
}

interface Checks {
  readonly [name: string]: (posting: Mutated, draw: Dice, tools: Tools) => Iterable<Flaw>;
}

/** Bytes as a file holds them. */
const AS_FILE: Checks = {
  /** What is collapsed comes back to the byte, and is a part of what there was. */
  *'restored bytes'({ bytes }, draw) {
    const mode = draw.pick(COLLAPSE_MODES);
    const { text, problems } = collapseText('a.txt', bytes, {
      encoding: 'auto',
      layout: undefined,
      collapse: { mode },
    });
    for (const { code, message } of problems) if (code === 'internal_error') yield flaw('internal error', message);
    const back = rebuild(text.cut.bytes, parseReportLine(reportLine(accountOf(text, null))));
    if (Buffer.compare(back, bytes) !== 0) yield flaw('restored bytes', `--collapse ${mode} cannot be undone`);
    if (!isLeftOf(text.cut.bytes, bytes)) yield flaw('restored bytes', `--collapse ${mode} changes what stays`);
  },

  *'records of bytes'({ bytes }, draw, tools) {
    for (const reading of plainText('a.txt', bytes, { encoding: 'auto' }))
      if (reading.kind === 'text') yield* recordFlaws(reading.source, draw, tools);
  },
};

/** Text as a program hands it in: lone surrogates, NUL and all. */
const AS_STRING: Checks = {
  /** The library leaves what the command leaves. */
  *'collapsed text'({ text }, draw) {
    if (!draw.once(4)) return;
    const mode = draw.pick(COLLAPSE_MODES);
    const left = collapse(text, { mode }).text;
    const bytes = Buffer.from(text);
    if (bytes.toString() !== text || text.startsWith('\ufeff')) return;
    const options = { encoding: 'utf-8', layout: undefined, collapse: { mode } } as const;
    const { text: collapsed, source } = collapseText('a.txt', bytes, options);
    if (source !== null && Buffer.compare(Buffer.from(left), collapsed.cut.bytes) !== 0)
      yield flaw('collapsed text', `collapse() and fiche collapse --collapse ${mode} leave different texts`);
  },

  *'records of text'({ text }, draw, tools) {
    yield* recordFlaws(sourceOf(text, 'a.txt', null), draw, tools);
  },
};

function* recordFlaws(source: SourceText, draw: Dice, tools: Tools): Generator<Flaw> {
  const options = {
    provenance: true,
    collapse: { mode: draw.pick<CollapseMode>(['echo', 'echo', ...COLLAPSE_MODES]) },
  };
  for (const posting of postingsOf(source)) {
    const read = readPosting(posting, options);
    const { record } = read;
    const valid = recordSchema.safeParse(record);
    if (!valid.success)
      yield flaw('schema', valid.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; '));
    yield* provenanceFlaws(record, source);
    if (draw.once(16))
      for (const shown of shownOf(read, tools)) if (shown === '') yield flaw('shown', 'nothing is shown');
  }
}

function* provenanceFlaws(record: OfferRecord, { lines }: SourceText): Generator<Flaw> {
  const [start, end] = record.source.lines;
  for (const [field, { lines: range, raw, rule }] of Object.entries(record.provenance ?? {})) {
    const [first, last] = range;
    const place = `${field} (${rule}), lines ${first}–${last}`;
    if (first < start || last > end || first > last) yield flaw('provenance', `${place}: no lines of the posting`);
    else if (!isIn(raw, lines.slice(first - 1, last))) yield flaw('provenance', `${place}: ${raw}`);
  }
}

/**
 * True when all words that were read stand in these lines, in their order; between its lines others may stand, which were not read. White
 * space and signs count for nothing, nor does the Unicode form: a raw text may be tidied, and a page on one line is cut into parts.
 */
function isIn(raw: string, lines: readonly Line[]): boolean {
  const text = lines.map((line) => bare(line.text)).join('');
  let at = 0;
  return raw.split('\n').every((line) => {
    const part = bare(line);
    const found = text.indexOf(part, at);
    at = found + part.length;
    return found !== -1;
  });
}

const bare = (text: string): string =>
  squeeze(text)
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** A posting in every way in which it is shown. */
function* shownOf(read: ReadPosting, { emitters, look, ink }: Tools): Generator<string> {
  for (const { record } of emitters) yield record(read.record);
  const explanation = explain(read, null);
  yield terminalView(explanation, { ink, columns: 80 });
  const page = makePage();
  page.add(explanation);
  yield [...page.end()].join('');
  yield JSON.stringify(keysOf(read.record));
  yield JSON.stringify(look(read));
}
