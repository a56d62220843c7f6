import { describe, expect, it } from 'vitest';
import {
  keysOf,
  makeCorpus,
  matchingOf,
  type PostingKeys,
  pairRows,
  postingRows,
} from '../../../src/dedupe/across/index.js';
import { thresholdsWith } from '../../../src/dedupe/across/thresholds.js';
import { random } from '../../random.js';
import { board, glued, linesOf, recordOf, site, VACANCY, type Vacancy } from './postings.js';

function rowsOf(keys: readonly PostingKeys[]) {
  const corpus = makeCorpus();
  for (const one of keys) corpus.add(one);
  const matching = matchingOf(corpus.gathered(), thresholdsWith());
  return { postings: [...postingRows(matching)], pairs: [...pairRows(matching, 8)] };
}

const keysIn = (texts: { readonly [path: string]: string }): readonly PostingKeys[] =>
  Object.entries(texts).map(([path, text]) => keysOf(recordOf(text, path)));

const later = (vacancy: Vacancy): Vacancy => ({
  ...vacancy,
  number: vacancy.number.replace('O062260105', 'O062260310'),
  published: '10/03/2026',
  start: '01/06/2026',
  deadline: '12/04/2026',
});
const elsewhere = {
  ...VACANCY,
  number: 'O037260107000124',
  town: 'Tours',
  department: 'Indre-et-Loire (37)',
  employer: 'Ville de Tours',
};

const TEXTS = {
  'a/first.txt': site(VACANCY),
  'b/copy.txt': site(VACANCY).replaceAll('\n', '\n\n'),
  'c/version.txt': site({ ...VACANCY, deadline: '28/02/2026' }),
  'd/again.txt': site(later(VACANCY)),
  'e/board.txt': board(VACANCY),
  'f/twin.txt': site(elsewhere),
  'g/twin-again.txt': site({ ...later(elsewhere), number: 'O037260310000125' }),
  'h/sibling.txt': site({
    ...later(VACANCY),
    number: 'O062260310000777',
    title: 'Apprenti chargé de mission mobilités',
  }),
  'i/other.txt': site({ ...VACANCY, number: 'O062260105000999', title: 'Jardinier', lines: linesOf('les parcs') }),
};

describe('matching', () => {
  const { postings, pairs } = rowsOf(keysIn(TEXTS));
  const rowOf = (path: string) => postings.find((row) => row.path === path);

  it('gives every posting its part in its vacancy', () => {
    const parts = postings.map(({ path, group, role, verdict, duplicate_of }) => [
      path,
      group,
      role,
      verdict,
      duplicate_of,
    ]);
    expect(parts.sort()).toEqual([
      ['a/first.txt', VACANCY.number, 'canonical', null, null],
      ['b/copy.txt', VACANCY.number, 'copy', 'same', 'a/first.txt#1'],
      ['c/version.txt', VACANCY.number, 'version', 'same', 'a/first.txt#1'],
      ['d/again.txt', VACANCY.number, 'repost', 'repost', 'a/first.txt#1'],
      ['e/board.txt', VACANCY.number, 'repost', 'repost', 'a/first.txt#1'],
      ['f/twin.txt', elsewhere.number, 'canonical', null, null],
      ['g/twin-again.txt', elsewhere.number, 'repost', 'repost', 'f/twin.txt#1'],
      ['h/sibling.txt', 'O062260310000777', 'single', null, null],
      ['i/other.txt', 'O062260105000999', 'single', null, null],
    ]);
  });

  it('says when a vacancy was first and last seen, and what looks like it', () => {
    expect(rowOf('e/board.txt')).toMatchObject({ members: 5, first_seen: '2026-01-05', last_seen: '2026-03-10' });
    expect(rowOf('e/board.txt')).toMatchObject({ twins: [elsewhere.number], siblings: ['O062260310000777'] });
    expect(rowOf('i/other.txt')).toMatchObject({ twins: [], siblings: [] });
  });

  it('says what changed between versions of one number', () => {
    expect(rowOf('c/version.txt')?.changed).toEqual([
      { field: 'application_deadline', before: '2026-02-08', after: '2026-02-28' },
    ]);
    expect(rowOf('d/again.txt')?.changed).toEqual([]);
  });

  it('pairs no posting with itself, and no two twice', () => {
    const names = pairs.map(({ a_id, b_id }) => [a_id, b_id].sort().join(' '));
    expect(new Set(names).size).toBe(names.length);
    expect(pairs.every(({ a_id, b_id }) => a_id !== b_id)).toBe(true);
  });

  it('agrees with its pairs: same and repost join, nothing else does', () => {
    const groupOf = new Map(postings.map(({ id, group }) => [id, group]));
    for (const { a_id, b_id, verdict } of pairs)
      expect(groupOf.get(a_id) === groupOf.get(b_id), `${a_id} ${b_id} ${verdict}`).toBe(
        verdict === 'same' || verdict === 'repost',
      );
  });
});

describe('a copy that is like both of two twins', () => {
  // Of one day and text: the second one comes first by its number, and the copy says a little more of it.
  const inBuilding = { ...VACANCY, number: 'O062260105000100', address: 'école Jean-Zay' };
  const joins = (copy: string, first: Vacancy, second: Vacancy): string => {
    const { postings } = rowsOf(keysIn({ 'a.txt': site(first), 'b.txt': site(second), 'copy.txt': copy }));
    expect(new Set(postings.map(({ group }) => group)).size).toBe(2);
    return postings.find(({ path }) => path === 'copy.txt')!.group;
  };

  it('joins the one in the same street, though its text was gone over', () => {
    const touched = VACANCY.lines.map((line, i) => (i === 3 ? `${line} et en rendre compte` : line));
    const copy = site({ ...later(VACANCY), number: 'O062260310000456' });
    expect(joins(copy, { ...VACANCY, lines: touched }, inBuilding)).toBe(VACANCY.number);
  });

  it('joins the one that names no building either', () => {
    expect(joins(board(VACANCY), VACANCY, inBuilding)).toBe(VACANCY.number);
  });
});

describe('the order of the input', () => {
  it('does not matter, nor do the names of files', () => {
    const { below } = random(11);
    const keys = keysIn({ ...TEXTS, 'j/glued.txt': glued(VACANCY), 'k/board-elsewhere.txt': board(elsewhere) });
    const expected = rowsOf(keys);
    for (let round = 0; round < 10; round++) {
      const shuffled = keys.map((one) => ({ one, at: below(1e9) })).sort((a, b) => a.at - b.at);
      expect(rowsOf(shuffled.map(({ one }) => one))).toEqual(expected);
    }
    const renamed = keys.map((one, i) => ({ ...one, id: `z${(i * 7) % 11}`, path: `z${(i * 7) % 11}` }));
    const groups = (rows: ReturnType<typeof rowsOf>) => rows.postings.map(({ group }) => group).sort();
    expect(groups(rowsOf(renamed))).toEqual(groups(expected));
  });
});

describe('a key that stands everywhere', () => {
  it('does not make all pairs be looked at', () => {
    const [first] = keysIn({ 'a.txt': site(VACANCY) });
    const many = Array.from({ length: 3000 }, (_, i): PostingKeys => {
      const number = `O0622601${String(i).padStart(8, '0')}`;
      const content = i.toString(16).padStart(16, '0');
      return { ...first!, id: `${i}`, path: `${i}`, key: number, offer_number: number, content, town: `ville ${i}` };
    });
    const corpus = makeCorpus();
    for (const one of many) corpus.add(one);
    const { relations } = matchingOf(corpus.gathered(), thresholdsWith({ neighbours: 4 }));
    expect(relations.a.length).toBeLessThan(4 * many.length + 1);
    expect(relations.a.length).toBeGreaterThan(many.length);
  });

  it('does not hide what is one vacancy', () => {
    const [first, again] = keysIn({ 'a.txt': site(VACANCY), 'b.txt': site(later(VACANCY)) });
    const many = Array.from({ length: 500 }, (_, i): PostingKeys => {
      const number = `O0622601${String(i).padStart(8, '0')}`;
      const content = i.toString(16).padStart(16, '0');
      return {
        ...first!,
        id: `${i}`,
        path: `${i}`,
        key: number,
        offer_number: number,
        content,
        town: `ville ${i}`,
        department: null,
      };
    });
    const { postings } = rowsOf([...many.slice(0, 250), again!, ...many.slice(250), first!]);
    expect(postings.find(({ id }) => id === again!.id)?.group).toBe(VACANCY.number);
    expect(new Set(postings.map(({ group }) => group)).size).toBe(501);
  });
});
