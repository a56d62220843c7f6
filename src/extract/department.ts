/** Départements and régions by name, and départements by postcode. Nothing here knows where a town lies. */
import type { OfferRecord } from '../offer.js';
import { labelKey } from '../text.js';
import type { Parts } from './found.js';
import { DEPARTMENTS } from './reference/departments.js';
import { FORMER_REGIONS } from './reference/regions.js';

export interface Department {
  readonly code: string;
  readonly name: string;
  readonly region: string;
}

/** What two spellings of the name of a place have in common: no case, no accents, no hyphens. */
export const placeKey = (name: string): string => labelKey(name).replace(/[-' ]{1,3}/g, ' ');

/** "Côte d'Or", "COTE-D'OR" and "Côte-d'Or" are one département, and so are "Seine St Denis", "Réunion" and their full names. */
const nameKey = (name: string): string =>
  placeKey(name)
    .replace(/(?<![a-z])st(?![a-z])/g, 'saint')
    .replace(/^la (?=reunion$)/, '');

const ALL: readonly Department[] = DEPARTMENTS.map(([code, name, region]) => ({ code, name, region }));
/** Every région of today, once. */
const REGIONS: readonly string[] = [...new Set(ALL.map(({ region }) => region))];
const BY_CODE = new Map(ALL.map((department) => [department.code, department]));
const BY_NAME = new Map(ALL.map((department) => [nameKey(department.name), department]));

/** The département of that code ("62", "2A", "974"); offer numbers fill it up to three characters ("062", "02A", "20A"). */
export const departmentByCode = (code: string): Department | undefined =>
  BY_CODE.get(
    code
      .toUpperCase()
      .replace(/^0(?=\d[\dAB]$)/, '')
      .replace(/^20(?=[AB]$)/, '2'),
  );

export const departmentByName = (name: string): Department | undefined => BY_NAME.get(nameKey(name));

const CURRENT_REGIONS = new Map(REGIONS.map((region) => [placeKey(region), region]));
const ALL_REGIONS: ReadonlySet<string> = new Set([...CURRENT_REGIONS.keys(), ...FORMER_REGIONS.map(placeKey)]);

/** The région of today of that name, in its official spelling. */
export const regionByName = (name: string): string | undefined => CURRENT_REGIONS.get(placeKey(name));

/** True for the name of a région, of today or of before 2016. */
export const isRegion = (name: string): boolean => ALL_REGIONS.has(placeKey(name));

/** What a département says of a place that lies in it. */
export const departmentParts = (department: Department | undefined): Parts<OfferRecord['workplace']> =>
  department === undefined
    ? {}
    : { department_name: department.name, department_code: department.code, region: department.region };

const CORSICA: Readonly<Record<string, string>> = { 0: '2A', 1: '2A', 2: '2B', 6: '2B' };

/**
 * Corsica shares 20 between 2A (200, 201) and 2B (202, 206); overseas takes three digits. CEDEX codes lie in their département too; those of
 * La Réunion begin with 977 and 978 as well, which no other postcodes do, though départements have these numbers.
 */
export function departmentByPostcode(postcode: string): Department | undefined {
  if (!/^\d{5}$/.test(postcode)) return undefined;
  if (postcode.startsWith('20')) return departmentByCode(CORSICA[postcode.charAt(2)] ?? '');
  if (/^97[78]/.test(postcode)) return departmentByCode('974');
  return departmentByCode(/^9[78]/.test(postcode) ? postcode.slice(0, 3) : postcode.slice(0, 2));
}
