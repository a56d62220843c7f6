/** Gives out numbers. No two offers share one, as on the real boards; the employers' own references are only unique with each employer. */
import { compact, type Day, iso } from './calendar.js';
import type { Dice } from './dice.js';
import type { Employer } from './model.js';

export interface Numbers {
  /** The number the employer's main board gives: "O062260218000155", "2026-1204417", a NOR. */
  readonly number: (draw: Dice, employer: Employer, published: Day) => string;
  /** The employer's own: "2026-118". Another employer may have the same. */
  readonly reference: (draw: Dice, employer: Employer, published: Day) => string;
}

/** The site counts its offers day by day, and has never had more than this on one. */
const MOST_A_DAY = 1898;

function draft(draw: Dice, { kind, town }: Employer, published: Day): string {
  const year = iso(published).slice(0, 4);
  if (kind === 'region') {
    const ministry = draw.pick(['INTA', 'IOMA', 'PRMG', 'TREA']);
    return `${ministry}${year.slice(2)}${String(draw.below(100_000)).padStart(5, '0')}V`;
  }
  if (kind === 'state' || kind === 'hospital') return `${year}-${draw.between(1_100_000, 2_399_999)}`;
  // The day of entry: that of publication, or a few days before.
  const day = compact(published - (draw.chance(77) ? 0 : draw.between(1, 9)));
  return `O${town.department.code.padStart(3, '0')}${day}${String(draw.between(1, MOST_A_DAY)).padStart(6, '0')}`;
}

function reference(draw: Dice, published: Day): string {
  const year = iso(published).slice(0, 4);
  return draw.pick([
    `${year}-${draw.between(1, 400)}`,
    `${draw.pick(['RH', 'DRH', 'ST', 'ADM'])}/${draw.between(1, 99)}-${year}`,
    `${year.slice(2)}/${draw.between(10, 99)}`,
  ]);
}

/** A giver of numbers that remembers what it gave. */
export function giveNumbers(): Numbers {
  const given = new Set<string>();
  const once = (write: () => string, owner = ''): string => {
    for (;;) {
      const value = write();
      if (given.has(`${owner} ${value}`)) continue;
      given.add(`${owner} ${value}`);
      return value;
    }
  };
  return {
    number: (draw, employer, published) => once(() => draft(draw, employer, published)),
    reference: (draw, employer, published) => once(() => reference(draw, published), employer.names[0]),
  };
}
