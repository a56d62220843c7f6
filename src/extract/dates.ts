/** Dates as French pages write them. An impossible date is no date: never another day. */

import { matchesIn } from '../text.js';

const MONTHS: Readonly<Record<string, number>> = {
  janvier: 1,
  fevrier: 2,
  mars: 3,
  avril: 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  aout: 8,
  septembre: 9,
  octobre: 10,
  novembre: 11,
  decembre: 12,
};

/** In full, or cut as calendars cut them ("12 févr. 2026"). */
const MONTH = String.raw`janv(?:ier|\.)|f[ée]v(?:rier|r?\.)|mars|avr(?:il|\.)|mai|juin|juil(?:let|\.)|ao[ûu]t|sept(?:embre|\.)|oct(?:obre|\.)|nov(?:embre|\.)|d[ée]c(?:embre|\.)`;
const DATE = new RegExp(
  [
    String.raw`(?<!\d)(?<isoYear>\d{4})-(?<isoMonth>\d{2})-(?<isoDay>\d{2})(?!\d)`,
    String.raw`(?<![\d/])(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})(?![\d/])`,
    String.raw`(?<!\d)(?<wordDay>\d{1,2})(?:er)?\s(?<wordMonth>${MONTH})\s(?<wordYear>\d{4})(?!\d)`,
  ].join('|'),
  'giu',
);

/** A date read in a text. `iso` is null for one that looks like a date and is none ("31/02/2026"). */
export interface DateMention {
  readonly iso: string | null;
  readonly raw: string;
  readonly index: number;
}

const monthOf = (beginning: string): number =>
  Object.entries(MONTHS).find(([name]) => name.startsWith(beginning))?.[1] ?? 0;

const isoOf = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1900 ? date.toISOString().slice(0, 10) : null;
};

/** Every date in a text: `dd/mm/yyyy`, `dd-mm-yyyy`, `dd.mm.yy`, `1er juillet 2026`, `2026-07-01`. Two-digit years are of this century. */
export function datesIn(text: string): readonly DateMention[] {
  return matchesIn(text, DATE).map((match) => {
    const g = match.groups ?? {};
    const year = Number(g.isoYear ?? g.year ?? g.wordYear);
    const named = g.wordMonth?.toLowerCase().replace('é', 'e').replace('û', 'u').slice(0, 4).replace('.', '');
    const month = named === undefined ? Number(g.isoMonth ?? g.month) : monthOf(named);
    const day = Number(g.isoDay ?? g.day ?? g.wordDay);
    return { iso: isoOf(year < 100 ? 2000 + year : year, month, day), raw: match[0], index: match.index };
  });
}

/** The first date of a text as an ISO 8601 calendar date; undefined when it has none, or when its first is impossible. */
export const dateIn = (text: string): string | undefined => datesIn(text)[0]?.iso ?? undefined;
