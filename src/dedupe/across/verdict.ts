/**
 * What two postings are to each other. The text says whether there is something to decide, the fields decide: the same text stands over ten
 * vacancies in ten towns, and the same title in one town over two vacancies that have nothing to do with each other.
 */
import { COMPARED, type ComparedField, compareFacts, type FieldComparisons } from './compare.js';
import type { Comparison } from './comparison.js';
import { dayOf, type Facts } from './facts.js';
import { isTelling, type Likeness, likenessOf, type TextCounts } from './likeness.js';
import type { Thresholds } from './thresholds.js';

/**
 * - `same`: versions of one posting, known by number or content;
 * - `repost`: the same vacancy, published again or on another board;
 * - `twin`: the same text for another vacancy: elsewhere, for somebody else, or open at the same time under a number of its own;
 * - `sibling`: another job, or another text, made from the same template.
 */
export const VERDICTS = ['same', 'repost', 'twin', 'sibling'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A verdict, and what it rests on. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Of the texts, from 0 to 1. */
  readonly similarity: number;
  /** Lines without boilerplate that both have. */
  readonly rare_lines: number;
  readonly agree: readonly ComparedField[];
  readonly differ: readonly ComparedField[];
  /** How much speaks for it. */
  readonly strength: number;
}

/** Judges two postings; null when they have nothing to do with each other. It does not matter which is `a`. */
export function judge(a: Facts, b: Facts, text: TextCounts, thresholds: Thresholds): Judgement | null {
  const likeness = likenessOf(text, thresholds);
  const similarity = Math.max(likeness.byLines, likeness.byOwn);
  // Most pairs share a line or two and nothing else: their fields need not be compared.
  const { sibling, sibling_elsewhere, twin, repost, untitled } = thresholds;
  const least = Math.min(sibling, sibling_elsewhere, twin, repost, untitled);
  if (similarity < least && !likeness.isGoneOver && !mayBeSame(a, b)) return null;
  const fields = compareFacts(a, b);
  const verdict = verdictOf({ a, b, fields, text, thresholds, ...likeness });
  if (verdict === null) return null;
  const named = (comparison: Comparison) => COMPARED.filter((field) => fields[field] === comparison);
  const [agree, differ] = [named('agree'), named('differ')];
  const percent = Math.round(similarity * 100);
  return {
    verdict,
    similarity: percent / 100,
    rare_lines: text.rareLines,
    agree,
    differ,
    strength:
      (verdict === 'same' ? NUMBERED : LEAST) +
      PERCENT * percent +
      weightOf(agree) -
      weightOf(differ) -
      (fields.isOneSited ? ONE_SITED : 0),
  };
}

// Whose copy a posting is, of two twins with one text, is told by what they differ in: who hires, and where. What is known by number comes first.
const TELLING: ReadonlySet<ComparedField> = new Set(['employer', 'place', 'address']);
const PERCENT = 2;
const TENTH = 10 * PERCENT;
/** A copy that names no building is sooner that of a posting that names none. */
const ONE_SITED = TENTH / 2;
/** More than speaks against any pair. */
const LEAST = 128;
const NUMBERED = 1 << 16;

const weightOf = (fields: readonly ComparedField[]): number =>
  fields.reduce((sum, field) => sum + (TELLING.has(field) ? TENTH : 1), 0);

interface Case extends Likeness {
  readonly a: Facts;
  readonly b: Facts;
  readonly fields: FieldComparisons;
  readonly text: TextCounts;
  readonly thresholds: Thresholds;
}

function verdictOf(one: Case): Verdict | null {
  const { a, b, fields, text, byOwn, byLines, resemblance, isGoneOver, thresholds } = one;
  if (isSame(one)) return 'same';
  // A handbook's lines, or those of an employer, make no text: of two vacancies that are one, most words are. A board may copy the beginning only.
  const isCopied = byLines >= thresholds.copied && isTelling(text, thresholds);
  if (resemblance !== null && resemblance < thresholds.template && !isCopied) return null;
  const isElsewhere = fields.place === 'differ' || fields.employer === 'differ';
  const isFar = fields.place !== 'agree' && fields.employer !== 'agree';
  // Whole lines show a template. That two jobs are told in the same words shows nothing, nor do two lines that send the reader elsewhere.
  const isTemplate = isFar
    ? byLines >= thresholds.sibling_elsewhere && isTelling(text, thresholds)
    : byLines >= thresholds.sibling;
  const sibling = isTemplate ? 'sibling' : null;
  // A title may name the place: "Gestionnaire MA Tours", "Gestionnaire MA Blois".
  const isNamedAfterPlace =
    (isFar || fields.place === 'differ') &&
    !fields.isOfOtherRank &&
    fields.commonTitle >= thresholds.like_title &&
    (byLines >= thresholds.copied || isGoneOver);
  if (fields.title === 'differ') return isNamedAfterPlace ? 'twin' : sibling;
  const isAtOnce =
    (fields.number === 'differ' && (fields.address === 'differ' || areOpenTogether(a, b, thresholds))) ||
    isOfOtherHours(one);
  if (isElsewhere || isAtOnce) return isGoneOver || byOwn >= thresholds.twin ? 'twin' : sibling;
  return isRepost(one) ? 'repost' : null;
}

/** True when a number or the content is the same, by which the two may be versions of one posting. */
const mayBeSame = (a: Facts, b: Facts): boolean =>
  isNumbered(a, b) || a.key === b.key || a.content === b.content || isEqual(a.offer_number, b.offer_number);

const isEqual = (a: string | null, b: string | null): boolean => a !== null && a === b;

/** A reference or NOR may stand over several posts. */
const isNumbered = (a: Facts, b: Facts): boolean => isEqual(a.nor, b.nor) || isEqual(a.reference, b.reference);

/** Versions of one posting. An offer number stands over one; under a reference or NOR, the rest must say so too. */
function isSame({ a, b, fields, byOwn, thresholds }: Case): boolean {
  if (!mayBeSame(a, b)) return false;
  if (!isNumbered(a, b) || a.key === b.key || a.content === b.content) return true;
  const isElsewhere = fields.place === 'differ' || fields.employer === 'differ';
  const isKnown = fields.title === 'agree' && (fields.place === 'agree' || fields.employer === 'agree');
  return !isElsewhere && fields.title !== 'differ' && (isKnown || byOwn >= thresholds.repost);
}

/** One vacancy at one place, published again. Nothing contradicts that here; the text and a second field must say so. */
function isRepost({ a, b, fields, byOwn, isGoneOver, text, thresholds }: Case): boolean {
  const isDated = fields.start === 'agree' || fields.deadline === 'agree';
  const isPlaced = fields.place === 'agree' || fields.employer === 'agree';
  const isReached = fields.contacts === 'agree';
  // A title that only one of them has may be that of another post.
  const isUntitled = a.title === null && b.title === null;
  if (fields.title === null)
    return (
      isPlaced &&
      (isDated || (isReached && isUntitled) || fields.isTitleInHead) &&
      byOwn >= thresholds.untitled &&
      isTelling(text, thresholds)
    );
  if (byOwn < thresholds.repost && !(isGoneOver && isPlaced)) return false;
  return isTelling(text, thresholds) ? isPlaced || isDated || isReached : isPlaced && isDated;
}

/** Two pages of one board and day, one of a full-time post and one of another, are of two posts. */
const isOfOtherHours = ({ a, b, fields }: Case): boolean =>
  a.layout === b.layout &&
  fields.published === 'agree' &&
  fields.working_time === 'differ' &&
  isFullTime(a) !== isFullTime(b);

/** 35 hours in minutes, the legal week (article L3121-27 of the Code du travail). */
const FULL_WEEK = 2100;

const isFullTime = ({ working_time }: Facts): boolean => working_time === 'full' || Number(working_time) >= FULL_WEEK;

/** True when two numbers could be applied for at the same time, for most of the time one of them was open. */
function areOpenTogether(a: Facts, b: Facts, { open_days, open_together }: Thresholds): boolean {
  const [one, other] = [timeOf(a, open_days), timeOf(b, open_days)];
  // Without any date nothing shows that one came after the other.
  if (one === null || other === null) return true;
  const common = Math.min(one.to, other.to) - Math.max(one.from, other.from);
  return common >= open_together * Math.min(one.to - one.from, other.to - other.from);
}

interface Time {
  readonly from: number;
  readonly to: number;
}

/** When a posting is open, as far as its dates tell. A deadline before the publication is a slip of somebody's. */
function timeOf({ opened, deadline }: Facts, days: number): Time | null {
  const last = deadline === null ? null : dayOf(deadline) + 1;
  if (opened === null) return last === null ? null : { from: last - days, to: last };
  const from = dayOf(opened);
  return { from, to: last !== null && last > from ? last : from + days };
}
