/** Verdicts on pairs that somebody else has found are those of the whole. */
import { describe, expect, it } from 'vitest';
import {
  type AskedKeys,
  askedPairs,
  makeCorpus,
  matchingOf,
  type PostingKeys,
  readAskedKeys,
  thresholdsWith,
  VERDICTS,
} from '../../../src/dedupe/across/index.js';
import { randomKeys } from '../../examples/random-keys.js';
import { random } from '../../random.js';

const thresholds = thresholdsWith();

/** The texts of a corpus in their order, as an engine hands them over, with the relations among them. */
function spread(keys: readonly PostingKeys[]) {
  const corpus = makeCorpus();
  for (const one of keys) corpus.add(one);
  const { order, relations } = matchingOf(corpus.gathered(), thresholds);
  const texts = [...order.firstAt].map((posting) => keys[posting]!);
  const titles = new Map<string, Set<string>>();
  for (const [text, { title, lines }] of texts.entries())
    for (const line of lines) titles.set(line, (titles.get(line) ?? new Set()).add(title ?? `none ${text}`));
  const asked: readonly AskedKeys[] = texts.map((one, text) => ({
    ...one,
    text,
    asks: [...relations.a.keys()].filter((i) => relations.a[i] === text).map((i) => relations.b[i]!),
    titles: one.lines.map((line) => titles.get(line)?.size ?? 0),
  }));
  const rows = [...relations.a.keys()].map((i) => ({
    a: relations.a[i]!,
    b: relations.b[i]!,
    verdict: VERDICTS[relations.verdict[i]!]!,
    strength: relations.strength[i]!,
  }));
  return { asked, rows };
}

describe('askedPairs', () => {
  const { asked, rows } = spread(randomKeys(random(8), 300));

  it('gives the verdicts of the whole', () => {
    const pairs = askedPairs(thresholds);
    for (const keys of asked) pairs.add(keys);
    expect(rows.length).toBeGreaterThan(100);
    expect(pairs.rows()).toEqual(rows);
  });

  it('needs no more than the texts that are asked for, in any order and as often as they come', () => {
    const found = [0, 1, 2].flatMap((part) => {
      const asking = asked.filter(({ text }) => text % 3 === part);
      const needed = new Set(asking.flatMap(({ text, asks }) => [text, ...asks]));
      const pairs = askedPairs(thresholds);
      for (const keys of [...asked].reverse()) if (needed.has(keys.text)) pairs.add({ ...keys, asks: [] });
      for (const keys of asking) pairs.add(keys);
      return [...pairs.rows()];
    });
    expect(found.sort((x, y) => x.a - y.a || x.b - y.b)).toEqual(rows);
  });

  it('refuses what was asked for and did not come', () => {
    const pairs = askedPairs(thresholds);
    pairs.add({ ...asked[0]!, asks: [999_999] });
    expect(() => pairs.rows()).toThrow('a text asks for text 999999, which is not there');
  });
});

describe('readAskedKeys', () => {
  const [keys] = spread(randomKeys(random(9), 5)).asked;

  it('takes what is whole', () => {
    expect(readAskedKeys({ ...keys! })).toEqual(keys);
  });

  it.each([
    ['text', 'a'],
    ['asks', [1.5]],
    ['asks', undefined],
    ['titles', [1]],
    ['lines', ['x']],
  ])('refuses a wrong %s', (name, value) => {
    expect(() =>
      readAskedKeys({ ...keys!, lines: ['00000000000000aa', '00000000000000ab'], titles: [1, 1], [name]: value }),
    ).toThrow(name);
  });
});
