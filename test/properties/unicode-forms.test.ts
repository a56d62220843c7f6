/** A text says the same in every Unicode form that looks the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { collapse, type OfferRecord, parsePostings } from '../../src/index.js';

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url));
const texts = readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('input.txt'));

/** What a record says; its bytes, and so its hash, are others. */
const said = ({ source: _s, duplicates: _d, ...values }: OfferRecord): unknown =>
  JSON.parse(JSON.stringify(values).normalize('NFC'));

it.each(texts)('%s', (name) => {
  const text = readFileSync(join(SAMPLES, name), 'utf8');
  const [composed, apart] = [text.normalize('NFC'), text.normalize('NFD')];
  expect(parsePostings(apart).map(said)).toEqual(parsePostings(composed).map(said));
  expect(collapse(apart).text.normalize('NFC')).toBe(collapse(composed).text);
});
