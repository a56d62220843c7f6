import { describe, expect, it } from 'vitest';
import { driftOf } from '../../../src/check/profile/drift.js';
import { belowFloors } from '../../../src/check/profile/floors.js';
import { type Measure, makeMeasure } from '../../../src/check/profile/measure.js';
import { profileText, readProfile } from '../../../src/check/profile/profile-file.js';
import { sourceOf } from '../../../src/input/text.js';
import { readPosting } from '../../../src/pipeline.js';
import { postingsOf } from '../../../src/segment/split.js';
import { PAGE, sample } from '../read.js';

/** So many postings, the first of which are changed. */
function scrape(count: number, changed = 0, change: (text: string) => string = (text) => text): Measure {
  const measure = makeMeasure();
  const add = (text: string) => {
    for (const posting of postingsOf(sourceOf(text, 'a.txt', null))) return readPosting(posting);
    throw new Error('no posting');
  };
  const [usual, other] = [add(PAGE), add(change(PAGE))];
  for (let i = 0; i < count; i++) measure.add(i < changed ? other : usual);
  return measure;
}

const drift = (before: Measure, now: Measure) => driftOf(before.profile(), now.profile());
const without = (label: string, value: string) => (text: string) => text.replace(`\n${label}\n${value}\n`, '\n');
const noHours = without('Temps de travail', 'Temps complet');
const noTelework = without('Télétravail', 'Oui');

describe('drift', () => {
  it('is none between equal scrapes, of whatever size', () => {
    expect(drift(scrape(300), scrape(300))).toEqual([]);
    expect(drift(scrape(300), scrape(1))).toEqual([]);
    expect(drift(scrape(1), scrape(300))).toEqual([]);
    expect(drift(scrape(300), makeMeasure())).toEqual([]);
    expect(drift(makeMeasure(), scrape(300))).toEqual([]);
  });

  it('does not cry wolf for few postings, nor for little of many', () => {
    expect(drift(scrape(3), scrape(3, 1, noTelework))).toEqual([]);
    expect(drift(scrape(3), scrape(3, 3, noTelework))).toEqual([]);
    expect(drift(scrape(20_000), scrape(20_000, 60, noTelework))).toEqual([]);
  });

  it('tells of fields and labels that are gone from many', () => {
    expect(drift(scrape(300), scrape(300, 100, noTelework))).toEqual([
      {
        code: 'coverage_drop',
        message: 'emploi-territorial: telework in 200 of 300 (67 %) postings, in 300 of 300 (100 %) before',
      },
      {
        code: 'vanished_label',
        message: 'emploi-territorial: label "Télétravail" in 200 of 300 (67 %) postings, in 300 of 300 (100 %) before',
      },
    ]);
    // Against many, a few are enough.
    expect(drift(scrape(3000), scrape(4, 4, noTelework)).map(({ code }) => code)).toEqual([
      'coverage_drop',
      'vanished_label',
    ]);
  });

  it('is a warning where some had a field, and some of them still do', () => {
    const levels = (before: Measure, now: Measure) =>
      drift(before, now)
        .filter(({ code }) => code === 'coverage_drop')
        .map(({ level = 'error' }) => level);
    expect(levels(scrape(400, 200, noTelework), scrape(400, 260, noTelework))).toEqual(['warning']);
    expect(levels(scrape(400, 200, noTelework), scrape(400, 310, noTelework))).toEqual(['error']);
    expect(levels(scrape(400, 20, noTelework), scrape(400, 80, noTelework))).toEqual(['error']);
  });

  it('tells of fields and labels that have come', () => {
    const codes = drift(scrape(100, 100, noTelework), scrape(100)).map(({ code }) => code);
    expect(codes).toEqual(['coverage_rise', 'new_label']);
  });

  it('tells of a label that was renamed', () => {
    const codes = drift(
      scrape(100),
      scrape(100, 100, (text) => text.replace('\nTélétravail\n', '\nTravail à distance\n')),
    ).map(({ code, message }) => `${code} ${/label "(.+?)"/.exec(message)?.[1] ?? ''}`.trim());
    expect(codes).toContain('vanished_label Télétravail');
  });

  it('tells of texts that are cut, and of copies that are gone', () => {
    const cut = (text: string) => text.slice(0, text.indexOf('Profils recherchés'));
    const codes = drift(scrape(100), scrape(100, 100, cut)).map(({ code }) => code);
    expect(codes).toContain('length_shift');
    expect(codes).toContain('coverage_drop');
    const once = (text: string) => [...new Set(text.split('\n'))].join('\n');
    expect(drift(scrape(100), scrape(100, 100, once)).map(({ code }) => code)).toContain('echo_shift');
  });

  it('tells of texts that are no known postings any more', () => {
    const letter = () => sample('unknown/letter');
    expect(drift(scrape(100), scrape(100, 40, letter))[0]).toEqual({
      code: 'layout_shift',
      message: 'no known layout: 40 of 100 (40 %) postings, 0 of 100 (0 %) before',
    });
  });
});

describe('floors', () => {
  it('are held by whole numbers', () => {
    const measure = scrape(100, 5, noHours);
    expect(belowFloors([{ field: 'working_time.text', share: 0.95 }], measure)).toEqual([]);
    expect(
      belowFloors(
        [
          { field: 'working_time.text', share: 0.96 },
          { field: 'grades', share: 1 },
        ],
        measure,
      ),
    ).toEqual([
      {
        code: 'coverage_floor',
        message: 'working_time.text in 95 of 100 postings (95 %), less than --min-coverage working_time.text=0.96',
      },
    ]);
    expect(belowFloors([{ field: 'grades', share: 1 }], makeMeasure())).toEqual([]);
  });
});

describe('a profile', () => {
  it('is the same when it is read again, and says the same', () => {
    const measure = scrape(30, 7, noTelework);
    const text = profileText(measure.profile());
    expect(profileText(readProfile(text))).toBe(text);
    expect(driftOf(readProfile(text), scrape(30, 7, noTelework).profile())).toEqual([]);
    expect(JSON.parse(text)).toMatchObject({
      version: 1,
      postings: 30,
      layouts: {
        'emploi-territorial': {
          postings: 30,
          fields: { grades: 30, telework: 23, 'workplace.city': 30 },
          labels: { Télétravail: 23, 'Temps de travail': 30 },
          headings: { 'Profils recherchés': 30 },
          doubled: 30,
        },
      },
    });
  });

  it('is refused when it is none', () => {
    const text = profileText(scrape(3).profile());
    expect(() => readProfile('{}')).toThrow(/^version: /);
    expect(() => readProfile(text.replace('"version": 1', '"version": 2'))).toThrow(/^version: /);
    expect(() => readProfile(text.replace('"grades": 3', '"grades": -3'))).toThrow(/fields\.grades: /);
    expect(() => readProfile(text.replace('"grades": 3', '"grades": 4'))).toThrow(
      'layouts.emploi-territorial.fields.grades: 4 of 3 postings cannot be',
    );
    expect(() => readProfile('nonsense')).toThrow(/^no JSON/);
  });
});
