import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode, toLines } from '../../src/input/decode.js';
import type { OfferRecord } from '../../src/offer.js';
import { recordsOf } from '../../src/pipeline.js';
import { unwrapped } from '../../src/segment/wrapped.js';

/** Lines broken at a column, between words; items of a list are left as they are where a wrapper does so. */
function wrap(text: string, column: number, itemsToo = true): string {
  const broken = (line: string): string => {
    if (!itemsToo && /^\s*[-*•]/.test(line)) return line;
    const lines = [''];
    for (const word of line.split(' ')) {
      const last = lines.at(-1) ?? '';
      if (last !== '' && last.length + 1 + word.length > column) lines.push(word);
      else lines.splice(-1, 1, last === '' ? word : `${last} ${word}`);
    }
    return lines.join('\n');
  };
  return text.split('\n').map(broken).join('\n');
}

const recordOf = (text: string, provenance = false): OfferRecord => {
  const [record] = recordsOf(decode(Buffer.from(text), 'posting.txt'), { provenance });
  if (record === undefined) throw new Error('no posting in the text');
  return record;
};

/** A record without what tells where it stands, its texts on one line. */
function plain(record: OfferRecord): unknown {
  const { source, duplicates, warnings, ...values } = record;
  return JSON.parse(JSON.stringify(values).replace(/(?:\\n| )+/g, ' '));
}

const TEXT = [
  'Le service des archives conserve la mémoire de la ville depuis le douzième siècle, et il accueille des lecteurs tous les jours de la semaine.',
  'Il recherche une personne qui aime les lecteurs autant que les livres, et qui saura préparer avec ses collègues deux expositions par an, ouvertes à tous.',
  'Missions',
  '- classer les fonds que versent les services de la ville et ceux que donnent ses habitants, et en publier les inventaires ;',
  '- conseiller les lecteurs.',
].join('\n');

describe('a text whose lines were broken at a column', () => {
  it.each([60, 72, 78, 100])('has its lines back (%i)', (column) => {
    const lines = unwrapped(toLines(wrap(TEXT, column)));
    expect(lines.map(({ key }) => key)).toEqual(TEXT.split('\n'));
  });

  it('has a title back that was broken before its "H/F"', () => {
    const title = "Chargée ou chargé de l'accueil des lecteurs aux archives (mi-temps) H/F";
    const lines = unwrapped(toLines(wrap(`${title}\n${TEXT}`, title.length - 1)));
    expect(lines[0]?.key).toBe(title);
  });

  it('is the same where items of lists are left as they are', () => {
    const lines = unwrapped(toLines(wrap(TEXT, 72, false)));
    expect(lines.map(({ key }) => key)).toEqual(TEXT.split('\n'));
  });

  it('keeps the ends of lines in its text, and says on which lines each stands', () => {
    const wrapped = wrap(TEXT, 72);
    const lines = unwrapped(toLines(wrapped));
    expect(lines.map(({ text }) => text).join('\n')).toBe(wrapped);
    expect(lines.map(({ number, last }) => [number, last])).toEqual([
      [1, 3],
      [4, 6],
      [7, undefined],
      [8, 9],
      [10, undefined],
    ]);
  });

  it('puts together what was broken at a hyphen', () => {
    const text = [
      'Vous êtes en poste aux archives départementales de la Seine-',
      'Saint-Denis, à Bobigny, et vous y classez les fonds que les',
      "services de l'État et les notaires du département versent",
      'depuis vingt ans.',
    ];
    const [line] = unwrapped(toLines(text.join('\n')));
    expect(line?.key).toContain('Seine-Saint-Denis');
  });

  it.each([
    [
      'lines that end where they do',
      'Le service des archives\nconserve la mémoire de la ville\ndepuis le douzième siècle,\net il accueille\ndes lecteurs tous les jours de la semaine, du lundi au samedi.',
    ],
    ['long lines', TEXT],
    [
      'facts',
      'Employeur : Ville de Blois\nLieu de travail : 12 rue du Change, 41000 Blois\nType de contrat : CDD de trois ans\nTemps complet',
    ],
  ])('is none of %s', (_, text) => {
    const lines = toLines(text);
    expect(unwrapped(lines)).toBe(lines);
  });

  it('takes linear time', () => {
    const started = performance.now();
    unwrapped(toLines(`${wrap('les archives de la ville '.repeat(10), 72)}\n`.repeat(20_000)));
    unwrapped(toLines(`${'a'.repeat(70)}\n`.repeat(200_000)));
    unwrapped(toLines(`${'( [ '.repeat(200_000)}\n`));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

const SAMPLES = new URL('../../samples/', import.meta.url);
const sample = (name: string): string => readFileSync(new URL(`${name}/input.txt`, SAMPLES), 'utf8');

describe('the record of a wrapped page', () => {
  it.each([
    ['emploi-territorial/echo-in-every-section', 78],
    ['emploi-territorial/overseas', 78],
    ['emploi-territorial/equal-values', 80],
    ['choisir-le-service-public/plain-lines', 80],
    ['jorf/summary-and-contacts', 100],
    ['jorf/created-in-an-old-issue', 80],
  ])('is that of the page: %s', (name, column) => {
    expect(plain(recordOf(wrap(sample(name), column)))).toEqual(plain(recordOf(sample(name))));
  });

  it('tells of copies and values by the lines of the file', () => {
    const text = wrap(sample('emploi-territorial/echo-in-every-section'), 60);
    const file = text.split('\n');
    const record = recordOf(text, true);
    expect(record.duplicates.lines).toBeGreaterThan(21);
    for (const { kept, dropped } of record.duplicates.repeats)
      for (const [first, last] of dropped) {
        const copy = file.slice(first - 1, last).filter((line) => line.trim() !== '');
        expect(file.slice(kept[0] - 1, kept[1]).join('\n')).toContain(copy.join('\n'));
      }
    const explanation = record.provenance?.['contract.explanation'];
    const [first, last] = explanation?.lines ?? [0, 0];
    expect(file.slice(first - 1, last).join('\n')).toContain(explanation?.raw);
    expect(last).toBeGreaterThan(first);
  });
});
