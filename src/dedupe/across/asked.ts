/**
 * Verdicts on pairs that somebody else has found: an engine that spreads the work knows which texts share a key, and under how many titles a line
 * stands in all of them; a process of its own knows neither, and needs no more than the texts that its pairs name.
 */
import { makeCorpus } from './corpus.js';
import type { PostingKeys } from './posting-keys.js';
import { readKeys } from './read-keys.js';
import { judgePairs } from './remembered.js';
import type { Thresholds } from './thresholds.js';
import { VERDICTS, type Verdict } from './verdict.js';

/** What stands in a line of keys for this: one line a text, however many postings have it. */
export interface AskedKeys extends PostingKeys {
  /** Number of the text, given by the engine in the order of matching. */
  readonly text: number;
  /** Numbers of texts that it is to be compared with: they have lines of their own. */
  readonly asks: readonly number[];
  /** Under how many titles each of its `lines` stands, in the whole corpus. */
  readonly titles: readonly number[];
}

/** A pair that has a verdict, by the numbers of its texts, the smaller one first. */
export interface AskedRow {
  readonly a: number;
  readonly b: number;
  readonly verdict: Verdict;
  /** How much speaks for it: groups are joined by the strongest first, and of equal ones by that with the smallest numbers. */
  readonly strength: number;
}

export interface AskedPairs {
  /** A text may come several times, each time with other questions. */
  readonly add: (keys: AskedKeys) => void;
  /**
   * In the order of the numbers, each pair once.
   * @throws RangeError - when a text was asked for that did not come
   */
  readonly rows: () => readonly AskedRow[];
}

export function askedPairs(thresholds: Thresholds): AskedPairs {
  const corpus = makeCorpus();
  /** Number of a text here, by the number it was given. */
  const numbers = new Map<number, number>();
  const given: number[] = [];
  const titles = new Map<bigint, number>();
  const asked: (readonly [a: number, b: number])[] = [];
  return {
    add(keys) {
      for (const other of keys.asks) asked.push([keys.text, other]);
      if (numbers.has(keys.text)) return;
      numbers.set(keys.text, given.push(keys.text) - 1);
      for (const [i, line] of keys.lines.entries()) titles.set(BigInt(`0x${line}`), keys.titles[i]!);
      corpus.add(keys);
    },
    rows() {
      const numberOf = (text: number): number => {
        const number = numbers.get(text);
        if (number === undefined) throw new RangeError(`a text asks for text ${text}, which is not there`);
        return number;
      };
      const pairs = asked.map(([a, b]) => [numberOf(a), numberOf(b)] as const);
      const { a, b, verdict, strength } = judgePairs(corpus.gathered(), pairs, titles, thresholds);
      const rows = Array.from(a, (one, i) => {
        const [first, second] = [given[one]!, given[b[i]!]!].sort((x, y) => x - y) as [number, number];
        return { a: first, b: second, verdict: VERDICTS[verdict[i]!]!, strength: strength[i]! };
      });
      return rows.sort((x, y) => x.a - y.a || x.b - y.b);
    },
  };
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const areCounts = (value: unknown): boolean => Array.isArray(value) && value.every(isCount);

/**
 * Such keys, out of an object that means to be some.
 * @throws RangeError - that names what is wrong
 */
export function readAskedKeys(object: { readonly [key: string]: unknown }): AskedKeys {
  const keys = readKeys(object);
  const { text, asks, titles } = object;
  if (!isCount(text)) throw new RangeError('keys without the number of their text');
  if (!areCounts(asks)) throw new RangeError('keys without the numbers of the texts they ask for ("asks")');
  if (!areCounts(titles) || (titles as readonly number[]).length !== keys.lines.length)
    throw new RangeError('keys without a number of "titles" for each of their lines');
  return { ...keys, text, asks, titles } as AskedKeys;
}
