/** Départements by name and by postcode. Nothing here knows where a town lies. */
import { labelKey } from '../text.js';
import { DEPARTMENTS } from './reference/departments.js';

export interface Department {
  readonly code: string;
  readonly name: string;
  readonly region: string;
}

/** "Côte d'Or", "COTE-D'OR" and "Côte-d'Or" are one département, and so are "Seine St Denis", "Réunion" and their full names. */
const nameKey = (name: string): string =>
  labelKey(name)
    .replace(/[-' ]{1,3}/g, ' ')
    .replace(/(?<![a-z])st(?![a-z])/g, 'saint')
    .replace(/^la (?=reunion$)/, '');

const ALL: readonly Department[] = DEPARTMENTS.map(([code, name, region]) => ({ code, name, region }));
/** Every région of today, once. */
export const REGIONS: readonly string[] = [...new Set(ALL.map(({ region }) => region))];
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

const CORSICA: Readonly<Record<string, string>> = { 0: '2A', 1: '2A', 2: '2B', 6: '2B' };

/** Corsica shares 20 between 2A (200, 201) and 2B (202, 206); overseas takes three digits. CEDEX codes lie in their département too. */
export function departmentByPostcode(postcode: string): Department | undefined {
  if (!/^\d{5}$/.test(postcode)) return undefined;
  if (postcode.startsWith('20')) return departmentByCode(CORSICA[postcode.charAt(2)] ?? '');
  return departmentByCode(/^9[78]/.test(postcode) ? postcode.slice(0, 3) : postcode.slice(0, 2));
}
