/** Days as numbers, so that a deadline is a sum. Civil calendar, no time zone, no clock. */
import { MONTHS } from './words/verbs.js';

/** Days since 1970-01-01. */
export type Day = number;

const MS = 86_400_000;

export const dayOf = (iso: string): Day => Date.parse(`${iso}T00:00:00Z`) / MS;
/** "2026-03-27" */
export const iso = (day: Day): string => new Date(day * MS).toISOString().slice(0, 10);

/** "27/03/2026" */
export const slashed = (day: Day): string => iso(day).split('-').reverse().join('/');

/** "27 mars 2026", "1er avril 2026" */
export function inWords(day: Day): string {
  const [year = '', month = '', date = ''] = iso(day).split('-');
  return `${date === '01' ? '1er' : Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** "260327", as in offer numbers. */
export const compact = (day: Day): string => iso(day).slice(2).replaceAll('-', '');
