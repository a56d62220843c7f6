/** Holds one record against what a person found in the posting. */
import type { OfferRecord } from '../offer.js';
import { plainPunctuation, squeeze } from '../text.js';
import { type Gold, isObject } from './gold.js';

/** Counts for one key: values that are right, that the text does not give, that were not found. A wrong value is both of the latter. */
export interface Tally {
  readonly right: number;
  readonly invented: number;
  readonly missed: number;
}

export const NONE: Tally = { right: 0, invented: 0, missed: 0 };
const RIGHT: Tally = { ...NONE, right: 1 };
const INVENTED: Tally = { ...NONE, invented: 1 };
const MISSED: Tally = { ...NONE, missed: 1 };
const WRONG: Tally = { right: 0, invented: 1, missed: 1 };

export const add = (a: Tally, b: Tally): Tally => ({
  right: a.right + b.right,
  invented: a.invented + b.invented,
  missed: a.missed + b.missed,
});

/** A value that is not what the person found. */
export interface Miss {
  readonly key: string;
  readonly message: string;
}

export interface Judgement {
  readonly file: string;
  readonly tallies: ReadonlyMap<string, Tally>;
  /** Lines dropped as copies. */
  readonly copies: Tally;
  readonly misses: readonly Miss[];
}

/** Text as it is compared: quotes, dashes, white space and Unicode form do not matter. */
const fold = (text: string): string => squeeze(plainPunctuation(text));

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) ? value.every(isEmpty) : typeof value === 'object' && Object.values(value).every(isEmpty));

function normal(value: unknown): unknown {
  if (isEmpty(value)) return null;
  if (typeof value === 'string') return fold(value);
  return Array.isArray(value) ? value.map(normal) : value;
}

const show = (value: unknown): string => JSON.stringify(value);

/** `workplace.city` of a record. */
const at = (record: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), record);

/** Counts and tells what is right and wrong, key by key. */
interface Scorer {
  readonly isSkipped: (key: string) => boolean;
  readonly count: (key: string, tally: Tally) => void;
  readonly miss: (key: string, message: string) => void;
  readonly compare: (key: string, wanted: unknown, got: unknown) => void;
}

function scorerOf({ skip }: Gold, tallies: Map<string, Tally>, misses: Miss[]): Scorer {
  const isSkipped = (key: string): boolean => skip.includes(key) || skip.includes(key.split('.')[0] ?? key);
  const count = (key: string, tally: Tally): void => void tallies.set(key, add(tallies.get(key) ?? NONE, tally));
  const miss = (key: string, message: string): void => void misses.push({ key, message });
  const compare = (key: string, wanted: unknown, got: unknown): void => {
    const [want, have] = [normal(wanted), normal(got)];
    if (isSkipped(key) || (want === null && have === null)) return;
    if (want === null) {
      count(key, INVENTED);
      miss(key, `invented ${show(got)}`);
    } else if (have === null) {
      count(key, MISSED);
      miss(key, `missed ${show(wanted)}`);
    } else if (show(want) === show(have)) {
      count(key, RIGHT);
    } else {
      count(key, WRONG);
      miss(key, `want ${show(wanted)} got ${show(got)}`);
    }
  };
  return { isSkipped, count, miss, compare };
}

/**
 * @param record - what the program made of the posting, undefined when it made nothing
 * @param lines - the text of the posting, for `text_lines` and blank lines
 */
export function judge(gold: Gold, record: OfferRecord | undefined, lines: readonly string[]): Judgement {
  const tallies = new Map<string, Tally>();
  const misses: Miss[] = [];
  const scorer = scorerOf(gold, tallies, misses);
  const { miss, compare } = scorer;
  if (record === undefined) miss('record', 'there is none');
  if (gold.layout !== undefined) compare('layout', gold.layout, record?.source.layout);
  for (const [key, wanted] of Object.entries(gold.record)) judgeField(key, wanted, record, scorer);
  for (const key of gold.absent) if (!(key in gold.record)) compare(key, null, at(record, key));
  for (const [key, ranges] of Object.entries(gold.text_lines)) judgeText(key, ranges, record, lines, scorer);
  for (const code of gold.warnings)
    if (!record?.warnings.some((warning) => warning.code === code)) miss('warnings', `missed ${code}`);
  return { file: gold.file, tallies, copies: judgeCopies(gold, record, lines, miss), misses };
}

function judgeField(key: string, wanted: unknown, record: OfferRecord | undefined, scorer: Scorer): void {
  if (key === 'contacts') {
    if (!scorer.isSkipped(key)) judgeContacts((wanted ?? []) as Record<string, unknown>[], record, scorer);
  } else if (key === 'legal_references') judgeActs(key, wanted as string[], record, scorer);
  else if (isObject(wanted)) {
    for (const [part, value] of Object.entries(wanted))
      scorer.compare(`${key}.${part}`, value, at(record, `${key}.${part}`));
  } else scorer.compare(key, wanted, at(record, key));
}

/** People are matched by their names; what else is wanted of each is compared where the name was found. */
function judgeContacts(
  wanted: readonly Record<string, unknown>[],
  record: OfferRecord | undefined,
  { count, miss, compare }: Scorer,
): void {
  const nameOf = (contact: Record<string, unknown>): string => fold(String(contact.name ?? ''));
  const names = wanted.map(nameOf).filter((name) => name !== '');
  const found = (record?.contacts ?? []).filter(({ name }) => name !== null);
  for (const name of names) {
    if (found.some((contact) => nameOf(contact) === name)) count('contacts.name', RIGHT);
    else {
      count('contacts.name', MISSED);
      miss('contacts', `missed ${name}`);
    }
  }
  for (const contact of found) {
    if (names.includes(nameOf(contact))) continue;
    count('contacts.name', INVENTED);
    miss('contacts', `invented ${contact.name}`);
  }
  for (const contact of wanted) {
    const same = found.find((candidate) => nameOf(candidate) === nameOf(contact));
    for (const part of ['phones', 'emails', 'role'] as const)
      if (contact[part] !== undefined) compare(`contacts.${part}`, contact[part], same?.[part]);
  }
}

/** An act that is wanted may be part of one that is named; further acts are no mistake. */
function judgeActs(
  key: string,
  wanted: readonly string[],
  record: OfferRecord | undefined,
  { count, miss }: Scorer,
): void {
  for (const act of wanted) {
    const isNamed = record?.legal_references.some((reference) => fold(reference).includes(fold(act)));
    count(key, isNamed ? RIGHT : MISSED);
    if (!isNamed) miss(key, `missed ${act}`);
  }
}

/** A text is wanted as lines of the posting; blank ones make no difference. */
function judgeText(
  key: string,
  ranges: readonly (readonly [number, number])[],
  record: OfferRecord | undefined,
  lines: readonly string[],
  { isSkipped, compare }: Scorer,
): void {
  if (isSkipped(key)) return;
  const want = numbersIn(ranges).map((number) => fold(lines[number - 1] ?? ''));
  const have = String(at(record, key) ?? '')
    .split('\n')
    .map(fold);
  compare(`text.${key}`, want.filter(Boolean).join('\n'), have.filter(Boolean).join('\n'));
}

function judgeCopies(
  gold: Gold,
  record: OfferRecord | undefined,
  lines: readonly string[],
  miss: (key: string, message: string) => void,
): Tally {
  if (gold.dropped_lines === undefined) return NONE;
  const isWritten = (number: number): boolean => fold(lines[number - 1] ?? '') !== '';
  const wanted = new Set(numbersIn(gold.dropped_lines).filter(isWritten));
  const optional = new Set(numbersIn(gold.optional_dropped_lines));
  const dropped = new Set(
    numbersIn(record?.duplicates.repeats.flatMap((repeat) => repeat.dropped) ?? []).filter(isWritten),
  );
  const left = [...wanted].filter((number) => !dropped.has(number));
  const taken = [...dropped].filter((number) => !wanted.has(number) && !optional.has(number));
  for (const number of left) miss('duplicates', `line ${number} is a copy and stays`);
  for (const number of taken)
    miss('duplicates', `line ${number} is no copy and was dropped: ${(lines[number - 1] ?? '').slice(0, 60)}`);
  return { right: wanted.size - left.length, invented: taken.length, missed: left.length };
}

const numbersIn = (ranges: readonly (readonly [number, number])[]): number[] =>
  ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
