/** How it is told which words of a page are its labels and headings, and which are words of a text. Each order that a layout may have has its judge. */
import type { Label, Line, Role } from '../offer.js';
import { withoutBullet } from '../text.js';
import { isLabel, type Meaning } from './layout.js';
import type { Reading } from './reading.js';
import { fitsLabel, isSentence } from './values.js';

/** `word`: it begins a section; `inline`: the line stays where it is, and its value is noted; `prose`: it is a line like others. */
export type Verdict = 'word' | 'inline' | 'prose';

/** Where on the page a line stands. */
export interface Where {
  /** True until a text has begun. */
  readonly inFacts: boolean;
  /** A headed text has begun, here or further up. */
  readonly headed: boolean;
  /** The line above belongs to a text, headed or not. */
  readonly inText: boolean;
  /** The text above is what stood beside a heading, in a block of `Label : value` lines. */
  readonly isOneLine: boolean;
  /** The text it stands in, if that has a heading or follows one that has; else null. */
  readonly section: { readonly id: Label | Role | null; readonly title: string | null } | null;
}

export type Judge = (reading: Reading, index: number, where: Where) => Verdict;

/** A page read line by line: `readings[i]` is what `lines[i]` reads as, `next(i)` the next line that says something, or -1. */
export interface Page {
  readonly lines: readonly Line[];
  readonly readings: readonly (Reading | null)[];
  readonly next: (index: number) => number;
  /** True where a label names the post: asked for when all lines are read. */
  readonly hasTitleLabel: () => boolean;
}

/** How deep a heading of Markdown is; 0 for any other line. */
export const levelOf = (text: string): number => /^[\s*-]*(#{1,6})\s/.exec(text)?.[1]?.length ?? 0;

const ITEM = /^\s*[-–—•●▪◦‣*·>](?:\s|(?<=[-–])\p{Lu})/u;

/** True for an item of a list with bullets. */
export const isItem = ({ text }: Line): boolean => ITEM.test(text);

/** True for a line that says more than a name or a fact does. */
export const isWordy = (line: Line | undefined): boolean =>
  line !== undefined && withoutBullet(line.text).split(' ').length > 5;

/** True for an item of a list that does. */
export const isLongItem = (line: Line | undefined): boolean => line !== undefined && isItem(line) && isWordy(line);

/** True for a line with prose or a list under it. */
export function isOverProse({ lines, readings, next }: Page, index: number): boolean {
  const below = next(index);
  const line = lines[below];
  if (line === undefined || (readings[below] != null && !isNoValue(readings[below]))) return false;
  return isSentence(line.key) || (isItem(line) && line.key.split(' ').length > 3);
}

/** True for a line over the first of several that end as those of a list do, with bullets or without: no value and no item of a menu does. */
export const isOverList = ({ lines, next }: Page, index: number): boolean =>
  /[,;]$/.test(lines[next(index)]?.key ?? '');

/** "Service régional de …, Direction régionale de …, 39 rue …": words of a label, and behind them what cannot be its value. */
const isNoValue = ({ meaning, stand, value }: Reading): boolean =>
  stand === 'beside' && isLabel(meaning) && !fitsLabel(meaning, value);

/** "Description du poste", then labels: the title of a block of facts, not of a text. A text may begin with one such line, no more. */
export function isTitleOfFacts(meaning: Meaning, { lines, readings, next }: Page, index: number): boolean {
  if (meaning !== 'text' && meaning !== 'description' && meaning !== 'employer_presentation') return false;
  const first = next(index);
  const below = readings[first];
  if (below == null || !isLabel(below.meaning)) return false;
  // Where one line was cut into several labels, values stand beside them.
  if (below.stand === 'beside' && lines[next(index)]?.number !== lines[index]?.number) return false;
  if (below.meaning.startsWith('contact') || below.meaning.startsWith('application_')) return false;
  if (below.stand === 'alone' || below.stand === 'glued') return true;
  const after = next(first);
  const second = readings[after] ?? (isUnknownPair(lines[after]) ? readings[next(after)] : null);
  return second != null && isLabel(second.meaning);
}

/** "Spécialité : pédiatrie", between labels: one that no layout knows. */
const isUnknownPair = (line: Line | undefined): boolean =>
  line !== undefined && /^\p{Lu}[^:.;!?]{1,44}: ?\S/u.test(line.key) && !isSentence(line.key);

/** Words come in any order; in what follows a heading a `Label : value` line stays where it is. */
export const inAnyOrder: Judge = ({ value, meaning }, _, { headed }) =>
  headed && value !== '' && isLabel(meaning) ? 'inline' : 'word';
