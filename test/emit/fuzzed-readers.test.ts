/** Thousands of texts made to be misread, through readers of other houses. More of them: `npm run bench -- readers`. */
import { describe, expect, it } from 'vitest';
import { duckDbCsv, hasPython, pythonCsv, pyYaml } from '../../bench/readers/readers.js';
import { texts } from '../../bench/readers/texts.js';
import { csvOf, kept, ndjsonOf, yamlOf } from '../../bench/readers/written.js';

const given = texts(4000, 11);
const wanted = kept(given);

/** Texts that came back as others. */
const differing = (back: readonly string[] | null): readonly (readonly [string | undefined, string | undefined])[] =>
  wanted.map((text, i) => [text, back?.[i]] as const).filter(([text, read]) => text !== read);

describe('texts made to be misread come back', () => {
  it('from ndjson', () => {
    const lines = ndjsonOf(given).trimEnd().split('\n');
    expect(differing(lines.map((line) => JSON.parse(line).text))).toEqual([]);
  });

  it.skipIf(!hasPython('csv'))("from Python's csv (needs python3)", () => {
    expect(differing(pythonCsv(csvOf(given)))).toEqual([]);
  });

  it.skipIf(!hasPython('yaml')).each(['SafeLoader', 'CSafeLoader'])(
    'from PyYAML, %s (needs python3, PyYAML)',
    (loader) => {
      expect(differing(pyYaml(yamlOf(given), loader))).toEqual([]);
    },
  );

  it('from DuckDB (needs @duckdb/node-api)', async ({ skip }) => {
    const back = await duckDbCsv(csvOf(given));
    if (back === null) skip('@duckdb/node-api is not installed');
    expect(differing(back)).toEqual([]);
  });
});
