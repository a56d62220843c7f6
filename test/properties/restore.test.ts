/** What is taken out of a text comes back: collapsed, told of in a report, rebuilt from both, and the same to the byte. */
import { Buffer } from 'node:buffer';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { collapseText } from '../../src/cli/collapse-text.js';
import { COLLAPSE_MODES, type CollapseMode } from '../../src/dedupe/index.js';
import { collapse } from '../../src/index.js';
import { ENCODINGS, type Encoding } from '../../src/offer.js';
import { accountOf, reportLine } from '../../src/restore/account.js';
import { linesIn } from '../../src/restore/cut.js';
import { rebuild } from '../../src/restore/rebuild.js';
import { parseReportLine } from '../../src/restore/schema.js';
import { generatePosting } from '../posting-generator.js';
import { type Random, random } from '../random.js';
import { encoded, isLeftOf, joined, LINE_ENDS, randomBytes } from '../restore/texts.js';

const POSTINGS = 60;
const BYTE_STRINGS = 2000;

/** Collapses some bytes, and looks whether they come back and what is left is a part of them. */
function passed(bytes: Buffer, mode: CollapseMode, encoding: Encoding | 'auto' = 'auto') {
  const { text } = collapseText('a.txt', bytes, { encoding, layout: undefined, collapse: { mode } });
  const rebuilt = rebuild(text.cut.bytes, parseReportLine(reportLine(accountOf(text, null))));
  return {
    left: Buffer.from(text.cut.bytes),
    gone: linesIn(text.cut.gone),
    isBack: Buffer.compare(rebuilt, bytes) === 0,
    isPart: isLeftOf(text.cut.bytes, bytes),
  };
}

/** The lines of a page as a scraper printed it. */
function scraped(chance: Random): readonly string[] {
  return generatePosting(chance).printed.trimEnd().split('\n');
}

describe.each(COLLAPSE_MODES)('a scraped page (--collapse %s)', (mode) => {
  it.each(ENCODINGS)('comes back in %s, whatever ends its lines', (encoding) => {
    let collapsed = 0;
    for (const lineEnd of LINE_ENDS)
      for (let seed = 0; seed < POSTINGS; seed++) {
        const chance = random(seed);
        const page = joined(scraped(chance), lineEnd, chance);
        const text = encoding === 'windows-1252' ? page.replace(/[^\0-\xff]/g, '-') : page;
        const { gone, isBack, isPart } = passed(encoded(text, encoding, chance.once(2)), mode);
        expect([isBack, isPart], `${JSON.stringify(lineEnd)}, seed ${seed}`).toEqual([true, true]);
        if (gone > 0) collapsed++;
      }
    if (mode === 'none') expect(collapsed).toBe(0);
    else expect(collapsed).toBeGreaterThan(POSTINGS);
  });
});

describe.each(COLLAPSE_MODES)('any lines (--collapse %s)', (mode) => {
  it('come back, however often they are repeated', () => {
    const long = 'Vous accueillez le public et suivez les dossiers du service avec les communes du bassin';
    const words = ['a', 'b', 'a ', '', `${long}.`, `${long} !`, `${long}…`, 'Missions', 'Profil', '\ufeffa'];
    for (let seed = 0; seed < BYTE_STRINGS; seed++) {
      const chance = random(seed);
      const lines = Array.from({ length: chance.below(24) }, () => chance.pick(words));
      const encoding = chance.pick(ENCODINGS);
      const bytes = encoded(joined(lines, chance.pick(LINE_ENDS), chance), encoding, chance.once(2));
      const { isBack, isPart } = passed(bytes, mode, chance.pick(['auto', encoding]));
      expect([isBack, isPart], `seed ${seed}`).toEqual([true, true]);
    }
  });
});

it('any bytes come back', () => {
  for (let seed = 0; seed < BYTE_STRINGS; seed++) {
    const chance = random(seed);
    const bytes = randomBytes(chance);
    const { isBack, isPart } = passed(bytes, chance.pick(COLLAPSE_MODES), chance.pick(['auto', ...ENCODINGS]));
    expect([isBack, isPart], `seed ${seed}`).toEqual([true, true]);
  }
});

it('what is left is what the library leaves', () => {
  for (let seed = 0; seed < POSTINGS; seed++) {
    const chance = random(seed);
    const text = joined(scraped(chance), chance.pick(LINE_ENDS), chance);
    expect(passed(Buffer.from(text), 'echo').left.toString(), `seed ${seed}`).toBe(collapse(text).text);
  }
});

/** Real postings lie beside some checkouts. */
const SHARED = fileURLToPath(new URL('../../../shared', import.meta.url));
const FOLDERS = ['offers', 'derived/text'].map((name) => join(SHARED, name)).filter((folder) => existsSync(folder));

describe.skipIf(FOLDERS.length === 0)('real postings beside this checkout', () => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  ).filter((file) => file.endsWith('.txt'));

  it.each(COLLAPSE_MODES)('come back (--collapse %s)', (mode) => {
    expect(files).not.toEqual([]);
    for (const file of files) {
      const { isBack, isPart } = passed(readFileSync(file), mode);
      expect([isBack, isPart], file).toEqual([true, true]);
    }
  });
});
