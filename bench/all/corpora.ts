/** The files that everything is measured on: always the same ones for one seed. */
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { generatePosting } from '../../test/posting-generator.js';
import { random } from '../../test/random.js';
import { makeCorpus } from '../corpus/index.js';

/** A file, or a folder of files. */
export interface Corpus {
  readonly place: string;
  /** Files, or texts in one file. */
  readonly files: number;
  readonly bytes: number;
}

export interface Corpora {
  /** As scrapes are: some 19 kB each, with copies. */
  readonly texts: Corpus;
  /** The first tenth of them. */
  readonly tenth: Corpus;
  /** The one whose size is nearest to 20 kB. */
  readonly one: Corpus;
  /** Small postings, a file each. */
  readonly few: Corpus;
  readonly many: Corpus;
  /** As `many`, but in one file of NDJSON. */
  readonly postings: Corpus;
  /** One posting of ever more lines. */
  readonly lines: readonly (Corpus & { readonly lines: number })[];
}

export interface Sizes {
  readonly texts: number;
  readonly few: number;
  readonly many: number;
  readonly lines: number;
}

/** Files in a folder: more make some file systems slow. */
const SHELF = 1000;
const ONE_FILE = 20_000;
const DOUBLINGS = 3;

/**
 * Writes what is not there yet.
 * @param folder - may hold what an earlier run wrote with the same sizes and seed
 */
export function writeCorpora(folder: string, sizes: Sizes, seed: number): Corpora {
  const kept = join(folder, `corpora-${seed}-${Object.values(sizes).join('-')}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as Corpora;
  const corpora = written(folder, sizes, seed);
  writeFileSync(kept, JSON.stringify(corpora));
  return corpora;
}

function written(folder: string, sizes: Sizes, seed: number): Corpora {
  const scrapes = Array.from(
    { length: sizes.texts },
    (_, i) => () => generatePosting(random(seed + i), 'real').printed,
  );
  const tenth = writeFiles(join(folder, 'tenth'), scrapes.slice(0, Math.ceil(sizes.texts / 10)));
  const small = [...makeCorpus({ seed, postings: sizes.few })].map(({ text }) => text);
  const smallOnes = (count: number): readonly (() => string)[] =>
    Array.from({ length: count }, (_, i) => () => small[i % small.length] ?? '');
  return {
    texts: writeFiles(join(folder, 'texts'), scrapes),
    tenth,
    one: nearest(join(folder, 'tenth'), tenth.files),
    few: writeFiles(join(folder, 'few'), smallOnes(sizes.few), true),
    many: writeFiles(join(folder, 'many'), smallOnes(sizes.many), true),
    postings: writeNdjson(join(folder, 'postings.ndjson'), smallOnes(sizes.many)),
    lines: Array.from({ length: DOUBLINGS }, (_, i) =>
      writeLines(folder, Math.round(sizes.lines / 2 ** (DOUBLINGS - 1 - i))),
    ),
  };
}

const nameOf = (index: number): string => `${String(index).padStart(6, '0')}.txt`;

function writeFiles(place: string, texts: readonly (() => string)[], isShelved = false): Corpus {
  let bytes = 0;
  mkdirSync(place, { recursive: true });
  for (const [i, textOf] of texts.entries()) {
    const folder = isShelved ? join(place, String(Math.floor(i / SHELF)).padStart(3, '0')) : place;
    if (isShelved && i % SHELF === 0) mkdirSync(folder, { recursive: true });
    const text = textOf();
    writeFileSync(join(folder, nameOf(i)), text);
    bytes += Buffer.byteLength(text);
  }
  return { place, files: texts.length, bytes };
}

function nearest(folder: string, files: number): Corpus {
  const sizes = Array.from({ length: files }, (_, i) => statSync(join(folder, nameOf(i))).size);
  const distance = (size: number): number => Math.abs(size - ONE_FILE);
  const bytes = sizes.reduce((best, size) => (distance(size) < distance(best) ? size : best));
  return { place: join(folder, nameOf(sizes.indexOf(bytes))), files: 1, bytes };
}

function writeNdjson(place: string, texts: readonly (() => string)[]): Corpus {
  const out = openSync(place, 'w');
  let bytes = 0;
  for (const textOf of texts) bytes += writeSync(out, `${JSON.stringify({ text: textOf() })}\n`);
  closeSync(out);
  return { place, files: texts.length, bytes };
}

/** A page of a known layout up to the text that grows: in others nothing is looked for by default. */
const HEAD = [
  'Agent de médiathèque',
  'Offre n° O062260219001265',
  "Synthèse de l'offre",
  "Détails de l'offre",
  'Missions',
];

function writeLines(folder: string, lines: number): Corpus & { readonly lines: number } {
  const place = join(folder, `lines-${lines}.txt`);
  const text = `${[...HEAD, ...Array.from({ length: lines }, (_, i) => `du lot ${i}`)].join('\n')}\n`;
  writeFileSync(place, text);
  return { place, files: 1, bytes: Buffer.byteLength(text), lines };
}
