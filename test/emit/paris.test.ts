import { afterEach, describe, expect, it } from 'vitest';
import { endOfDayInParis, lastDayOf } from '../../src/emit/paris.js';

const ZONE = process.env.TZ;
afterEach(() => {
  if (ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = ZONE;
});

/** Every day of some years, leap years and both ends of the range of Sundays among them. */
const DAYS = [1997, 2004, 2018, 2024, 2025, 2026, 2027, 2038].flatMap((year) =>
  Array.from({ length: 366 }, (_, i) => new Date(Date.UTC(year, 0, 1 + i)).toISOString().slice(0, 10)),
);

describe('endOfDayInParis', () => {
  it.each([
    ['2026-02-08', '+01:00'],
    ['2026-03-28', '+01:00'],
    ['2026-03-29', '+02:00'],
    ['2026-10-24', '+02:00'],
    ['2026-10-25', '+01:00'],
    ['2024-03-31', '+02:00'],
    ['2027-10-31', '+01:00'],
  ])('of %s is %s', (date, offset) => {
    expect(endOfDayInParis(date)).toBe(`${date}T23:59:59${offset}`);
  });

  it('is what the time zone database says', () => {
    const clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Paris',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    const wrong = DAYS.filter((date) => clock.format(new Date(endOfDayInParis(date))) !== `${date} 23:59:59`);
    expect(wrong).toEqual([]);
  });

  it('has nothing to do with where the machine stands', () => {
    const seen = ['America/New_York', 'Pacific/Kiritimati', 'UTC'].map((zone) => {
      process.env.TZ = zone;
      return {
        offset: new Date(2026, 0, 1).getTimezoneOffset(),
        ends: DAYS.map(endOfDayInParis),
        last: DAYS.map((day) => lastDayOf(day, 'P1M')),
      };
    });
    expect(seen.map(({ offset }) => offset)).toEqual([300, -840, 0]);
    expect(new Set(seen.map(({ ends, last }) => JSON.stringify([ends, last]))).size).toBe(1);
  });
});

describe('lastDayOf', () => {
  it.each([
    ['2024-02-15', 'P30D', '2024-03-16'],
    ['2023-12-20', 'P2W', '2024-01-03'],
    ['2024-01-31', 'P1M', '2024-02-29'],
    ['2023-01-31', 'P1M', '2023-02-28'],
    ['2023-11-30', 'P3M', '2024-02-29'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2024-02-15', 'P9999Y', undefined],
    ['2024-02-15', 'P99999999D', undefined],
    ['2024-02-15', '30 jours', undefined],
  ])('of %s and %s is %s', (date, duration, expected) => {
    expect(lastDayOf(date, duration)).toBe(expected);
  });
});
