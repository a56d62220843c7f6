/** What nobody sees at the end of a line changes nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type OfferRecord, parsePostings } from '../../src/index.js';

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url));
const texts = readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('input.txt'));

/** What a record says, but for spaces; its bytes, and so its hash, are others. */
const said = ({ source: _s, duplicates: _d, ...values }: OfferRecord): unknown =>
  JSON.parse(JSON.stringify(values).replace(/(?: |\\t|\u00a0)+(?=\\n|")/g, ''));

describe.each([
  ['a tab', '\t'],
  ['spaces', '  '],
  ['a no-break space', '\u00a0'],
])('%s at every line end', (_, mark) => {
  it.each(texts)('%s', (name) => {
    const text = readFileSync(join(SAMPLES, name), 'utf8');
    const marked = text.replace(/(?<=\S)(?=\r?\n)/g, mark);
    expect(parsePostings(marked).map(said)).toEqual(parsePostings(text).map(said));
  });
});
