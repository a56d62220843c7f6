import { describe, expect, it } from 'vitest';
import type { ExplainedLine } from '../../src/explain/explanation.js';
import { explainedSample, explainedText, SAMPLE_NAMES } from './explained.js';

const paths = ({ values }: ExplainedLine): readonly string[] => values.map(({ path }) => path);

describe('a posting', () => {
  const [{ explanation }] = explainedSample('emploi-territorial/second-header-in-description/input.txt') as [
    ReturnType<typeof explainedText>,
  ];
  const at = (number: number): ExplainedLine => explanation.lines[number - 1] as ExplainedLine;

  it('is told line by line what it is', () => {
    expect([1, 2, 4, 5, 9, 38, 40, 46].map((number) => at(number).kind)).toEqual([
      'head',
      'label',
      'noise',
      'label',
      'value',
      'heading',
      'text',
      'copy',
    ]);
    expect(at(5).section).toMatchObject({ kind: 'value', id: 'employer' });
    expect(at(52).section).toMatchObject({ kind: 'text', id: 'missions' });
  });

  it('has the values of a line, and none on a copy of it', () => {
    expect(paths(at(9))).toEqual(['start_date']);
    expect(paths(at(42))).toEqual([
      'cadres_emplois[0]',
      'cadres_emplois[1]',
      'filieres[0]',
      'filieres[1]',
      'description',
    ]);
    expect(at(48)).toMatchObject({ copyOf: 42, values: [] });
    expect(paths(at(10))).toEqual([]);
  });

  it('has what was read, where, from what and by which rule', () => {
    expect(explanation.values.find(({ path }) => path === 'start_date')).toEqual({
      path: 'start_date',
      value: '2023-01-02',
      spans: [[9, 9]],
      raw: '02/01/2023',
      rule: 'label:start_date',
      isText: false,
    });
    expect(explanation.values.find(({ path }) => path === 'missions')).toMatchObject({
      spans: [[53, 57]],
      isText: true,
    });
  });

  it('has warnings where they begin', () => {
    expect(explanation.lines.flatMap(({ number, warnings }) => warnings.map(({ code }) => [number, code]))).toEqual([
      [24, 'unknown_grade'],
      [40, 'application_deadline_conflict'],
      [41, 'start_date_conflict'],
    ]);
    expect(explanation.warnings).toEqual([]);
  });
});

it('breaks a value where copies and other texts stand, not at a blank line', () => {
  const { explanation } = explainedText(`Agent d'accueil
Offre n° O062260219000001
Publiée le 19/02/2026
Synthèse de l'offre
Employeur
Commune d'Arras
Missions / conditions d'exercice
Accueillir le public de la commune.

Suivre les dossiers du service.
Tenir le registre des délibérations.
Suivre les dossiers du service.
Tenir le registre des délibérations.
Profils recherchés
Sens du service public.
`);
  const { values, lines } = explanation;
  expect(values.find(({ path }) => path === 'missions')?.spans).toEqual([[8, 11]]);
  expect(lines.map(({ kind }) => kind).slice(7)).toEqual('text blank text text copy copy heading text'.split(' '));
  expect(lines[8]?.values).toEqual([]);
});

it('leaves out what stands between two texts of one role', () => {
  const { explanation } = explainedText(`## Poste : Agent d'accueil

## Vos missions

Accueillir le public.

## Profil recherché

Sens du service public.

## Missions

Tenir le registre.
`);
  const missions = explanation.values.find(({ path }) => path === 'missions');
  expect(missions?.spans).toEqual([
    [5, 5],
    [13, 13],
  ]);
});

it('says where leftovers were read', () => {
  const { explanation } = explainedSample('job-board/labels-without-colon/input.txt')[0] as ReturnType<
    typeof explainedText
  >;
  const rest = explanation.values.filter(({ path }) => path.startsWith('other_'));
  expect(rest.map(({ path, spans, rule }) => [path, spans, rule])).toEqual([
    ['other_sections[0]', [[10, 10]], 'rest:head'],
    ['other_sections[1]', [[23, 23]], 'rest:text'],
    ['other_fields[0]', [[18, 18]], 'rest:label'],
  ]);
});

it('has warnings on the whole posting apart', () => {
  const { explanation } = explainedText('Une recette de cuisine, et rien d’autre.');
  expect(explanation.warnings.map(({ code }) => code)).toEqual(['unknown_layout']);
});

it.each(SAMPLE_NAMES)('holds every line, every value and every warning: %s', (name) => {
  for (const { read, explanation } of explainedSample(name)) {
    const { record, collapsed, segmented } = read;
    const { lines, values, warnings } = explanation;
    expect(lines.map(({ number, text }) => ({ number, text }))).toEqual(
      segmented.posting.lines.map(({ number, text }) => ({ number, text })),
    );
    expect(values.map(({ path }) => path)).toEqual(Object.keys(record.provenance ?? {}));
    expect(values.filter(({ value }) => value === undefined || value === null)).toEqual([]);
    expect(lines.flatMap((line) => line.warnings).length + warnings.length).toBe(record.warnings.length);
    for (const { number, kind, copyOf, values: own } of lines) {
      expect(kind === 'copy').toBe(collapsed.dropped.has(number));
      expect(copyOf).toBe(collapsed.dropped.get(number) ?? null);
      const within = values.filter(({ spans }) => spans.some(([first, last]) => first <= number && number <= last));
      expect(own).toEqual(kind === 'blank' ? [] : within);
      if (kind === 'copy') expect(own).toEqual([]);
    }
    for (const { path, spans } of values) {
      const [first, last] = record.provenance?.[path]?.lines ?? [];
      expect([spans[0]?.[0], spans.at(-1)?.[1]], path).toEqual([first, last]);
    }
  }
});
