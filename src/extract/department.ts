/** Départements by name and by postcode. Nothing here knows where a town lies. */
import { labelKey } from '../text.js';
import { DEPARTMENTS } from './reference/departments.js';

export interface Department {
  readonly code: string;
  readonly name: string;
  readonly region: string;
}

/** "Côte d'Or", "COTE-D'OR" and "Côte-d'Or" are one département. */
const nameKey = (name: string): string => labelKey(name).replaceAll('-', ' ');

const ALL: readonly Department[] = DEPARTMENTS.map(([code, name, region]) => ({ code, name, region }));
const BY_CODE = new Map(ALL.map((department) => [department.code, department]));
const BY_NAME = new Map(ALL.map((department) => [nameKey(department.name), department]));

/** The département of that code ("62", "2A", "974"); a zero in front ("062", as in offer numbers) does not matter. */
export const departmentByCode = (code: string): Department | undefined =>
  BY_CODE.get(code.toUpperCase()) ?? (code.length === 3 ? BY_CODE.get(code.slice(1).toUpperCase()) : undefined);

export const departmentByName = (name: string): Department | undefined => BY_NAME.get(nameKey(name));

/** Corsica shares 20 between 2A (200, 201) and 2B (202, 206); overseas takes three digits. CEDEX codes lie in their département too. */
export function departmentByPostcode(postcode: string): Department | undefined {
  if (!/^\d{5}$/.test(postcode)) return undefined;
  if (postcode.startsWith('20')) return departmentByCode(/^20[01]/.test(postcode) ? '2A' : '2B');
  return departmentByCode(/^9[78]/.test(postcode) ? postcode.slice(0, 3) : postcode.slice(0, 2));
}
