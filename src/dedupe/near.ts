/**
 * Near copies, for those who ask for them: long lines of one section that differ in a few letters, or in that one of them was cut short
 * by "…". Figures must be the same: two dates, two grades or two hours are never copies of each other.
 */
import type { Line } from '../offer.js';
import { type Block, type Drop, idsOf, type Thresholds, written } from './drop.js';
import { findEcho } from './echo.js';
import { editsWithin } from './edits.js';

/** Longer lines are compared by their keys only: the work grows with the square of the edits. */
const LONGEST = 4096;
/** Rare words of a line under which lines like it are looked for, and how many lines are kept under one word. */
const WORDS = 8;
const PLACES = 8;
/** Lines that are compared letter by letter, those with most rare words in common. */
const COMPARED = 4;

/** A line that another one nearly says. */
interface NearCopy {
  readonly original: number;
  readonly copy: number;
  readonly similarity: number;
}

/** Blocks whose lines nearly repeat each other, then single lines that nearly say what another one of their section says. */
export function findNearCopies(blocks: readonly Block[], thresholds: Thresholds): readonly Drop[] {
  return blocks.filter(({ kind }) => kind === 'text').flatMap((block) => nearCopiesIn(block, thresholds));
}

function nearCopiesIn(block: Block, thresholds: Thresholds): readonly Drop[] {
  const lines = written(block.lines);
  const near = nearLines(lines, thresholds);
  if (near.length === 0) return [];
  const echo = nearEcho(block, lines, near, thresholds);
  if (echo !== null) return [echo];
  return near.map(({ original, copy, similarity }) => ({
    kind: 'near',
    original: lines.slice(original, original + 1),
    copies: [lines.slice(copy, copy + 1)],
    block,
    similarity,
  }));
}

/** A block and its copies, all of whose lines are equal or nearly so. */
function nearEcho(
  block: Block,
  lines: readonly Line[],
  near: readonly NearCopy[],
  thresholds: Thresholds,
): Drop | null {
  const keys = lines.map(({ key }) => key);
  const ids = [...idsOf(lines)];
  for (const { original, copy } of near) if (original < copy) ids[copy] = ids[original] ?? 0;
  const echo = findEcho(ids);
  if (echo === null) return null;
  const { lead, period } = echo;
  const copies: (readonly Line[])[] = [];
  let similarity = 1;
  for (let at = lead + period; at < lines.length; at += period) copies.push(lines.slice(at, at + period));
  // Lines of one number are like a third line, and not always like each other; one that says more cannot go with a block.
  for (let at = lead + period; at < lines.length; at++) {
    const original = lead + ((at - lead) % period);
    if (keys[original] === keys[at]) continue;
    const pair = compare(keys, original, at, thresholds);
    if (pair?.copy !== at) return null;
    similarity = Math.min(similarity, pair.similarity);
  }
  return { kind: 'near', original: lines.slice(lead, lead + period), copies, block, similarity };
}

/** Every long line that another one nearly says, with the first of those; each line is a copy once, and no copy is an original. */
function nearLines(lines: readonly Line[], thresholds: Thresholds): readonly NearCopy[] {
  const keys = lines.map(({ key }) => key);
  // Taken apart twice: the words of a whole text take many times the memory of the text.
  const wordsOf = (key: string): ReadonlySet<string> =>
    new Set(key.length >= thresholds.characters && key.length <= LONGEST ? key.toLowerCase().match(WORD) : []);
  const frequency = new Map<string, number>();
  for (const key of keys) for (const word of wordsOf(key)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const places = new Map<string, number[]>();
  const copies = new Set<number>();
  const originals = new Set<number>();
  const found: NearCopy[] = [];
  for (const [i, key] of keys.entries()) {
    // A word that stands in this line alone leads nowhere.
    const rare = [...wordsOf(key)]
      .filter((word) => (frequency.get(word) ?? 0) > 1)
      .sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1))
      .slice(0, WORDS);
    if (rare.length === 0) continue;
    const pair = alike(rare, places)
      .map((j) => compare(keys, j, i, thresholds))
      .find((one) => one !== null && !copies.has(one.original) && !copies.has(one.copy) && !originals.has(one.copy));
    if (pair) {
      found.push(pair);
      copies.add(pair.copy);
      originals.add(pair.original);
      if (pair.copy === i) continue;
    }
    for (const word of rare) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [i]);
      else if (known.length < PLACES) known.push(i);
    }
  }
  return found;
}

const WORD = /[\p{L}\d]+/gu;

/** The lines that share most of some words, in their order. */
function alike(words: readonly string[], places: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const shared = new Map<number, number>();
  for (const word of words) for (const place of places.get(word) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
  return [...shared]
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, COMPARED)
    .map(([place]) => place)
    .sort((a, b) => a - b);
}

/** "…", "[…]", "… Lire la suite". */
const CUT = /(?:[[(]?(?:\.{3}|…)[\])]?|[[(]?(?:lire|voir|afficher) la suite[\])]?)$/i;
const figuresOf = (key: string): string => (key.match(/\d+/g) ?? []).join(' ');

/** Two lines as a near copy, the one that was cut short being the copy; null when they are too different. */
function compare(keys: readonly string[], first: number, second: number, thresholds: Thresholds): NearCopy | null {
  const a = keys[first] ?? '';
  const b = keys[second] ?? '';
  // Keys that are equal are copies or none by where they stand, not by what they say.
  if (a === b) return null;
  const [stemA, stemB] = [a, b].map(stemOf) as [string, string];
  if (isCutShort(b, stemB, a, thresholds))
    return { original: first, copy: second, similarity: stemB.length / a.length };
  if (isCutShort(a, stemA, b, thresholds))
    return { original: second, copy: first, similarity: stemA.length / b.length };
  if (figuresOf(a) !== figuresOf(b)) return null;
  const longer = Math.max(a.length, b.length);
  const edits = editsWithin(a, b, Math.floor(longer * (1 - thresholds.similarity) + 1e-9));
  return edits === null ? null : { original: first, copy: second, similarity: 1 - edits / longer };
}

/** A line up to the "…" that cuts it short, and what leads to the rest. */
const stemOf = (key: string): string => key.replace(CUT, '').trimEnd().replace(CUT, '').trimEnd();

/** "Vous accueillez le public et…", of a longer line that begins so. */
const isCutShort = (cut: string, stem: string, whole: string, { characters }: Thresholds): boolean =>
  stem.length >= Math.max(1, characters) &&
  stem.length < cut.length &&
  stem.length < whole.length &&
  whole.startsWith(stem);
