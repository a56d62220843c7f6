/** Days and their ends in Paris, worked out by rule: the machine's clock, time zone and locale have no part in it. */

/**
 * The last second of a day in Paris, ISO 8601. Summer time runs from the last Sunday of March to that of October (directive 2000/84/EC,
 * and in France since 1996); both changes happen at night, so that the evening of such a Sunday is already in the new time.
 * @param date - ISO 8601 calendar date
 */
export function endOfDayInParis(date: string): string {
  const year = Number(date.slice(0, 4));
  const day = date.slice(5);
  const isSummer = day >= `03-${lastSunday(year, 3)}` && day < `10-${lastSunday(year, 10)}`;
  return `${date}T23:59:59${isSummer ? '+02:00' : '+01:00'}`;
}

/**
 * The last day of a period counted from a day, that day left out; a month ends on the same number, or on its last day where it is
 * shorter (code de procédure civile, articles 641 and 642).
 * @param date - ISO 8601 calendar date
 * @param duration - ISO 8601 duration of days, weeks, months or years
 * @returns undefined when there is no such day between the years 0 and 9999
 */
export function lastDayOf(date: string, duration: string): string | undefined {
  const [, digits, unit = ''] = /^P(\d{1,4})([DWMY])$/.exec(duration) ?? [];
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const count = Number(digits);
  const months = unit === 'M' ? count : unit === 'Y' ? count * 12 : 0;
  const days = unit === 'D' ? count : unit === 'W' ? count * 7 : 0;
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const time = Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth) + days);
  const last = digits === undefined ? '' : new Date(time).toISOString();
  return /^\d{4}-/.test(last) ? last.slice(0, 10) : undefined;
}

/** Of a month of 31 days: March, October. */
function lastSunday(year: number, month: number): number {
  return 31 - new Date(Date.UTC(year, month - 1, 31)).getUTCDay();
}
