/** Dates as French pages write them. An impossible date is no date: never another day. */
import { matchesIn } from '../text.js';
import { lowerCase } from './lower-case.js';

const MONTHS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];

/** In full, or cut as calendars cut them ("12 févr. 2026"); some put the stop behind all of them ("12 mai. 2026"). */
const MONTH = String.raw`janv(?:ier|\.)|f[ée]v(?:rier|r?\.)|mar(?:s\.?|\.)|avr(?:il|\.)|mai\.?|juin\.?|juil(?:let|\.)|ao[ûu]t\.?|sept(?:embre|\.)|oct(?:obre|\.)|nov(?:embre|\.)|d[ée]c(?:embre|\.)`;
const DATE = new RegExp(
  [
    String.raw`(?<!\d)(?<isoYear>\d{4})-(?<isoMonth>\d{2})-(?<isoDay>\d{2})(?!\d)`,
    String.raw`(?<![\d/])(?<day>\d{1,2})(?<mark>[/.-]| / )(?<month>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})(?![\d/])`,
    String.raw`(?<!\d)(?<wordDay>\d{1,2})(?: ?er|°)?\s(?<wordMonth>${MONTH})\s(?<wordYear>\d{4})(?!\d)`,
  ].join('|'),
  'g',
);

/** A date read in a text. `iso` is null for one that looks like a date and is none ("31/02/2026"). */
export interface DateMention {
  readonly iso: string | null;
  readonly raw: string;
  readonly index: number;
}

const monthOf = (beginning: string): number => MONTHS.findIndex((name) => name.startsWith(beginning)) + 1;

/** What may stand before a date, for a pattern: "lundi ", or nothing. */
export const DAY_OF_WEEK = '(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?';

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysOf = (month: number, year: number): number => (month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0));

const isoOf = (year: number, month: number, day: number): string | null => {
  const real = year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(month, year);
  return real ? `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` : null;
};

/** Every date in a text: `dd/mm/yyyy`, `dd-mm-yyyy`, `dd.mm.yy`, `dd / mm / yyyy`, `1er juillet 2026`, `1° juillet 2026`, `2026-07-01`. Two-digit years are of this century. */
export function datesIn(text: string): readonly DateMention[] {
  return matchesIn(lowerCase(text), DATE).map((match) => {
    const g = match.groups ?? {};
    const year = Number(g.isoYear ?? g.year ?? g.wordYear);
    const named = g.wordMonth?.replace('é', 'e').replace('û', 'u').slice(0, 4).replace('.', '');
    const month = named === undefined ? Number(g.isoMonth ?? g.month) : monthOf(named);
    const day = Number(g.isoDay ?? g.day ?? g.wordDay);
    return {
      iso: isoOf(year < 100 ? 2000 + year : year, month, day),
      raw: text.slice(match.index, match.index + match[0].length),
      index: match.index,
    };
  });
}

/** The first date of a text as an ISO 8601 calendar date; undefined when it has none, or when its first is impossible. */
export const dateIn = (text: string): string | undefined => datesIn(text)[0]?.iso ?? undefined;
