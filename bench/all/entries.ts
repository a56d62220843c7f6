/** What is measured, and by what: one entry a command, each with what it must not go beyond. */
import { join } from 'node:path';
import { nodeProgram } from '../measure.js';
import type { Corpora, Corpus } from './corpora.js';

export const PARTS = ['throughput', 'start', 'memory', 'growth'] as const;
export type Part = (typeof PARTS)[number];

/** What of two runs is compared. */
export type Measure = 'seconds' | 'cpuSeconds' | 'peakMegabytes';

/** How an entry stands to another. */
export interface Bound {
  /** Name of the other. */
  readonly than: string;
  readonly by: Measure;
  /** So many times the other at most; null where it is told only. */
  readonly most: number | null;
}

export interface Entry {
  readonly part: Part;
  readonly name: string;
  /** The command that must be there. */
  readonly needs: string;
  readonly command: readonly string[];
  /** What it reads. */
  readonly bytes: number;
  readonly bounds: readonly Bound[];
  /** The most memory it may take, in MB. */
  readonly mostMegabytes?: number;
  /** Runs in a round: more for what is over at once. */
  readonly times?: number;
  /** Variables of the environment that it is not to see. */
  readonly without?: readonly string[];
}

const NODE = 'node -e 0';
const FLOOR = 'floor: collapse only, one thread';
const ONE = 'convert -f ndjson -j 1';
/** Two threads against one. */
const SHARED = 0.62;
const STARTS = 5;
const LARGEST_PEAK = 250;
const FORMATS = ['ndjson', 'json', 'yaml', 'csv'] as const;

const bound = (than: string, most: number | null, by: Measure = 'seconds'): Bound => ({ than, by, most });
const grouped = (count: number): string => count.toLocaleString('en');

/** @param root - of the project, built */
export function entriesOf(root: string, corpora: Corpora): readonly Entry[] {
  const program = join(root, 'dist/fiche.js');
  const fiche = (...args: readonly string[]): readonly string[] => nodeProgram(program, ...args);
  const convert = (corpus: Corpus, ...args: readonly string[]): readonly string[] =>
    fiche('convert', '-q', ...args, corpus.place);
  return [
    ...throughput(root, corpora, convert),
    ...start(corpora, fiche),
    ...memory(corpora, convert),
    ...growth(corpora, convert),
  ];
}

type Convert = (corpus: Corpus, ...args: readonly string[]) => readonly string[];

function throughput(root: string, { texts }: Corpora, convert: Convert): readonly Entry[] {
  const entry = (name: string, needs: string, command: readonly string[], bounds: readonly Bound[] = []): Entry => ({
    part: 'throughput',
    name,
    needs,
    command,
    bytes: texts.bytes,
    bounds,
  });
  const piped = (script: string): readonly string[] => [
    'sh',
    '-c',
    `find "$0" -type f -print0 | xargs -0 cat ${script}`,
    texts.place,
  ];
  const lines: readonly Entry[] = [
    entry('cat', 'cat', piped('')),
    entry("awk '!seen[$0]++'", 'awk', piped(`| awk '!seen[$0]++'`)),
    entry('mlr: lines to JSON', 'mlr', piped(`| mlr --inidx --ifs '\\001' --ojsonl cat`)),
    entry('jq: lines to JSON', 'jq', piped(`| jq -Rc .`)),
  ];
  return [
    ...lines,
    entry(FLOOR, process.execPath, nodeProgram(join(root, 'bench/floor/floor.mjs'), texts.place)),
    entry(ONE, process.execPath, convert(texts, '-f', 'ndjson', '-j', '1'), [
      bound(FLOOR, 2),
      bound('mlr: lines to JSON', 1),
      bound('jq: lines to JSON', 1),
    ]),
    entry('convert -f ndjson -j 2', process.execPath, convert(texts, '-f', 'ndjson', '-j', '2'), [bound(ONE, SHARED)]),
    entry('convert -f ndjson', process.execPath, convert(texts, '-f', 'ndjson'), [bound(ONE, null)]),
  ];
}

/** Certificates that Node reads whenever it starts, which takes longer than all else that it does then. */
const CERTIFICATES = 'NODE_EXTRA_CA_CERTS';

function start(corpora: Corpora, fiche: (...args: readonly string[]) => readonly string[]): readonly Entry[] {
  const own = startIn(corpora, fiche, '', []);
  return process.env[CERTIFICATES] === undefined
    ? own
    : [...own, ...startIn(corpora, fiche, `, no ${CERTIFICATES}`, [CERTIFICATES])];
}

function startIn(
  { one }: Corpora,
  fiche: (...args: readonly string[]) => readonly string[],
  where: string,
  without: readonly string[],
): readonly Entry[] {
  const entry = (name: string, command: readonly string[], bytes: number, most: number | null): Entry => ({
    part: 'start',
    name: name + where,
    needs: process.execPath,
    command,
    bytes,
    bounds: most === null ? [] : [bound(NODE + where, most), bound(NODE + where, most, 'cpuSeconds')],
    times: STARTS,
    without,
  });
  return [
    entry(NODE, nodeProgram('-e', '0'), 0, null),
    entry('fiche --version', fiche('--version'), 0, 1.25),
    entry(
      `convert, one file of ${(one.bytes / 1000).toFixed(0)} kB`,
      fiche('convert', '-q', one.place),
      one.bytes,
      1.7,
    ),
  ];
}

const EQUAL = 1.2;

function memory({ few, many }: Corpora, convert: Convert): readonly Entry[] {
  const pair = (format: string, jobs: string): readonly Entry[] => {
    const name = ({ files }: Corpus): string => `-f ${format} -j ${jobs}, ${grouped(files)} small files`;
    return [few, many].map((corpus, i) => ({
      part: 'memory',
      name: name(corpus),
      needs: process.execPath,
      command: convert(corpus, '-f', format, '-j', jobs),
      bytes: corpus.bytes,
      bounds: i === 0 ? [] : [bound(name(few), EQUAL, 'peakMegabytes')],
      mostMegabytes: LARGEST_PEAK,
    }));
  };
  return [...FORMATS.flatMap((format) => pair(format, '1')), ...pair('ndjson', '2')];
}

/** A doubling may take this much more than twice the time. */
const DOUBLE = 2.1;

function growth({ tenth, texts, postings, few, lines }: Corpora, convert: Convert): readonly Entry[] {
  const entry = (name: string, corpus: Corpus, bounds: readonly Bound[], jobs = '1'): Entry => ({
    part: 'growth',
    name,
    needs: process.execPath,
    command: convert(corpus, '-f', 'ndjson', '-j', jobs),
    bytes: corpus.bytes,
    bounds,
  });
  const filesOf = ({ files }: Corpus): string => `${grouped(files)} files`;
  const linesOf = ({ lines: count }: Corpus & { readonly lines: number }): string =>
    `one posting of ${grouped(count)} lines`;
  const oneFile = `${grouped(postings.files)} postings in one NDJSON file`;
  return [
    entry(filesOf(tenth), tenth, []),
    entry(filesOf(texts), texts, [bound(filesOf(tenth), 10.5)]),
    entry(`${filesOf(few)} of postings`, few, []),
    entry(oneFile, postings, [bound(`${filesOf(few)} of postings`, postings.files / few.files)]),
    entry(`${oneFile}, -j 2`, postings, [bound(oneFile, SHARED)], '2'),
    {
      ...entry('the same from standard input, -j 2', postings, [bound(oneFile, SHARED)]),
      command: [
        'sh',
        '-c',
        'cat "$0" | "$@"',
        postings.place,
        ...convert({ ...postings, place: '-' }, '-f', 'ndjson', '-j', '2'),
      ],
    },
    ...lines.map((corpus, i) => {
      const half = lines[i - 1];
      return entry(linesOf(corpus), corpus, half === undefined ? [] : [bound(linesOf(half), DOUBLE)]);
    }),
  ];
}
