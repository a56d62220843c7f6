/** The generated corpus: the same for one seed, made as it is asked for, its pages what they imitate, its truth fit to judge by. */
import { describe, expect, it } from 'vitest';
import { familyOf } from '../../bench/corpus/families.js';
import { type CorpusPosting, makeCorpus } from '../../bench/corpus/index.js';
import type { Body, Vacancy } from '../../bench/corpus/model.js';
import { giveNumbers } from '../../bench/corpus/numbers.js';
import { plainTitle } from '../../bench/corpus/titles.js';
import { parsePostings } from '../../src/index.js';
import { lineKey } from '../../src/text.js';

const take = (count: number, seed = 1): readonly CorpusPosting[] => [...makeCorpus({ seed, postings: count })];

/** "2026-03-27" as pages print it. */
const slashed = (day: string | null): string | null => day?.split('-').reverse().join('/') ?? null;
const folded = (text: string | null): string | null => text && lineKey(text);

describe('the corpus', () => {
  it('is the same for one seed, and another for another', () => {
    expect(take(60)).toEqual(take(60));
    expect(take(60, 2).map(({ text }) => text)).not.toEqual(take(60).map(({ text }) => text));
  });

  it('begins as a smaller one', () => {
    expect(take(90).slice(0, 50)).toEqual(take(50));
  });

  it('is made one posting at a time', () => {
    const postings = makeCorpus({ seed: 1, postings: Number.MAX_SAFE_INTEGER });
    expect(postings.next().value?.kind).toBe('first');
    expect(postings.next().done).toBe(false);
  });

  it('has as many postings as it is asked for, each under a name of its own', () => {
    expect(new Set(take(777).map(({ name }) => name)).size).toBe(777);
  });
});

describe('its pages', () => {
  const postings = take(500);

  it('are read as the layout they imitate, and as saying what they say', () => {
    for (const { name, text, facts, board } of postings) {
      const records = parsePostings(text, { path: name });
      expect(records, name).toHaveLength(1);
      const [record] = records;
      // A colon within a title makes it a label and its value, but for emploi-territorial.fr, which has its title by its place.
      const isTitleRead = board === 'emploi-territorial' || !facts.title.includes(' : ');
      const read = {
        layout: record?.source.layout,
        title: isTitleRead ? folded(record?.title ?? null) : folded(facts.title),
        city: folded(record?.workplace.city ?? null),
        department: facts.department === null ? null : record?.workplace.department_code,
        number: record?.offer_number ?? record?.reference,
        published: slashed(record?.publication_date ?? null),
        deadline: slashed(record?.application_deadline ?? null),
        start: slashed(record?.start_date ?? null),
      };
      expect(read, name).toEqual({ ...facts, title: folded(facts.title), city: folded(facts.city) });
    }
  });

  it('are of all boards', () => {
    expect(new Set(postings.map(({ board }) => board))).toEqual(
      new Set(['emploi-territorial', 'choisir-le-service-public', 'own-board', 'aggregator', 'journal-officiel']),
    );
  });
});

describe('its truth', () => {
  const postings = take(3000);
  const named = new Map(postings.map((posting) => [posting.name, posting]));

  it('has postings of every kind', () => {
    const kinds = new Set(postings.map(({ kind, how }) => (how === '' ? kind : `${kind}:${how}`)));
    expect([...kinds].sort()).toEqual(
      [
        'first',
        ...['board', 'deadline', 'edited', 'expired', 'scrape', 'space'].map((how) => `same:${how}`),
        ...['copied', 'own-board', 'renewed'].map((how) => `repost:${how}`),
        ...['branch', 'confused', 'numbers', 'site', 'town'].map((how) => `twin:${how}`),
        ...['beside', 'elsewhere', 'job', 'specialty', 'word'].map((how) => `sibling:${how}`),
        ...['neighbour', 'service', 'stock'].map((how) => `distractor:${how}`),
      ].sort(),
    );
  });

  it('puts versions and re-posts with the posting they come from, and everything else apart', () => {
    for (const { name, kind, of, vacancy } of postings)
      if (of !== null) expect(named.get(of)?.vacancy === vacancy, name).toBe(kind === 'same' || kind === 'repost');
  });

  it('has no two numbers of one vacancy that are open at the same time for more than a few days', () => {
    const numbers = giveNumbers();
    for (let family = 0; family < 500; family++) {
      const numbered = familyOf(2, family, numbers).filter(({ kind }) => kind !== 'same');
      for (const { draft, vacancy, kind, how } of numbered) {
        if (kind !== 'repost' || how !== 'renewed') continue;
        const earlier = numbered.filter((other) => {
          const { number, published } = other.draft.vacancy;
          return (
            other.vacancy === vacancy &&
            number !== draft.vacancy.number &&
            published < draft.vacancy.published &&
            other.how !== 'copied'
          );
        });
        for (const { draft: before } of earlier)
          expect(draft.vacancy.published).toBeGreaterThanOrEqual((before.vacancy.deadline ?? 0) - 3);
      }
    }
  });

  it('gives no number of a board to two vacancies', () => {
    const owners = new Map<string, string>();
    for (const { facts, vacancy, board } of postings) {
      if (facts.number === null || board === 'own-board') continue;
      expect(owners.get(facts.number) ?? vacancy).toBe(vacancy);
      owners.set(facts.number, vacancy);
    }
  });
});

describe('its texts', () => {
  const linesOf = ({ introduction, missions, profile, conditions }: Body): ReadonlySet<string> =>
    new Set([
      ...[...introduction, ...missions, ...profile].flatMap(({ sentences, items }) => [...sentences, ...items]),
      ...conditions,
    ]);
  const common = (a: Vacancy, b: Vacancy): number => {
    const [one, other] = [linesOf(a.body), linesOf(b.body)];
    return [...one].filter((line) => other.has(line)).length / Math.max(one.size, other.size);
  };

  it('share more lines when a vacancy is published again than when another has its title and place', () => {
    const numbers = giveNumbers();
    const families = Array.from({ length: 1500 }, (_, family) => familyOf(1, family, numbers));
    const firsts = new Map<string, Vacancy[]>();
    for (const members of families)
      for (const { draft, kind, of } of members) {
        if (of !== null && kind === 'repost')
          expect(common(draft.vacancy, members[of]!.draft.vacancy)).toBeGreaterThan(0.55);
        if (kind !== 'first' && kind !== 'distractor') continue;
        const post = `${plainTitle(draft.vacancy)} ${draft.vacancy.workplace.town.postcode}`;
        firsts.set(post, [...(firsts.get(post) ?? []), draft.vacancy]);
      }
    for (const vacancies of firsts.values())
      for (const [i, vacancy] of vacancies.entries())
        for (const other of vacancies.slice(i + 1)) expect(common(vacancy, other)).toBeLessThan(0.45);
  });
});
