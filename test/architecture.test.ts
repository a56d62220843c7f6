/** The shape of the house: who may import whom, and who may touch the world. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('src', name).split(sep).join('/'))
  .sort();

interface Import {
  readonly from: string;
  readonly to: string;
}

const sourceOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Imports of one source file by another; data (package.json) is not among them. */
const imports: readonly Import[] = files.flatMap((from) =>
  [...sourceOf(from).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+\.js)'/g)].map(([, path = '']) => ({
    from,
    to: relative(ROOT, join(ROOT, dirname(from), path))
      .split(sep)
      .join('/')
      .replace(/\.js$/, '.ts'),
  })),
);

/** The room a file is in: a folder of src/, or the file itself. */
const roomOf = (file: string): string => file.split('/').slice(1, 2).join('').replace(/\.ts$/, '');

/** What each room may import besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'layout-ids': [],
  offer: ['layout-ids'],
  text: [],
  lines: ['offer', 'text'],
  input: ['offer', 'text'],
  segment: ['offer', 'text', 'lines'],
  dedupe: ['offer', 'text', 'lines'],
  extract: ['offer', 'text', 'lines'],
  emit: ['offer', 'text'],
  report: ['offer', 'text', 'emit'],
  restore: ['offer', 'input', 'dedupe'],
  evaluate: ['offer', 'text'],
  store: ['dedupe'],
  pipeline: ['offer', 'segment', 'dedupe', 'extract'],
  explain: ['offer', 'text', 'lines', 'emit', 'report', 'pipeline'],
  // Rules look at a posting at every stage of its way, and know nothing that a stage does not.
  check: ['offer', 'text', 'lines', 'input', 'segment', 'dedupe', 'extract', 'pipeline'],
  index: ['offer', 'input', 'segment', 'dedupe', 'restore', 'pipeline'],
  cli: [
    'layout-ids',
    'offer',
    'text',
    'input',
    'segment',
    'dedupe',
    'extract',
    'emit',
    'report',
    'restore',
    'evaluate',
    'store',
    'pipeline',
    'explain',
    'check',
  ],
};

describe('src/', () => {
  it('has no import that runs up', () => {
    const up = imports.filter(
      ({ from, to }) => roomOf(from) !== roomOf(to) && !MAY_IMPORT[roomOf(from)]?.includes(roomOf(to)),
    );
    expect(up).toEqual([]);
  });

  it('has no circle of imports', () => {
    const next = new Map(files.map((file) => [file, imports.filter(({ from }) => from === file).map(({ to }) => to)]));
    const state = new Map<string, 'open' | 'done'>();
    const visit = (file: string, trail: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      expect(state.get(file), [...trail, file].join(' → ')).not.toBe('open');
      state.set(file, 'open');
      for (const to of next.get(file) ?? []) visit(to, [...trail, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
  });

  it('touches streams, the process and colour in src/cli only', () => {
    const worldly = files
      .filter((file) => roomOf(file) !== 'cli')
      .filter((file) => /\bprocess\.|\bconsole\.|from 'chalk'|from 'commander'/.test(sourceOf(file)));
    expect(worldly).toEqual([]);
  });

  it('asks no clock, no chance and no locale', () => {
    // A date that is given its parts is arithmetic, and a comparison by code units is the same everywhere: `sort()`, `<`, `toLowerCase`.
    const asking =
      /toLocale|localeCompare|\bIntl\b|\bDate\.now|\bDate\(\)|new Date\b(?!\((?:Date\.UTC|time\)))|getTimezone|get(?:Hours|Day|Date|Month|FullYear)\(|Math\.random|random(?:UUID|Bytes|Int)|\bperformance\.|hrtime/;
    expect(files.filter((file) => asking.test(sourceOf(file)))).toEqual([]);
  });

  it('imports no more than types from the schema on the way of a posting', () => {
    const loading = files
      .filter((file) => !['cli', 'index', 'offer'].includes(roomOf(file)))
      .filter((file) => /import (?!type)[^;]*from '(?:\.\.?\/)+offer\.js'/.test(sourceOf(file)));
    expect(loading).toEqual([]);
  });
});
