/** Values as text: an object by its parts, a list by its items. */
import { squeeze } from '../text.js';

/** A value that is no object, under its name. */
export interface Leaf {
  readonly name: string;
  readonly text: string;
}

/** The parts of a value that say something; of one that is no object, itself. */
export function leavesOf(name: string, value: unknown): readonly Leaf[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.length === 0 ? [] : [{ name, text: value.map(String).join(', ') }];
  if (typeof value !== 'object') return [{ name, text: String(value) }];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(`${name}.${key}`, part));
}

/** True when a text says a value in its own words: "10/04/2026" does not say 2026-04-10, and "Attaché" is no catégorie A. */
export function says(text: string, value: string): boolean {
  const words = squeeze(value);
  const whole = squeeze(text);
  for (let at = whole.indexOf(words); at !== -1; at = whole.indexOf(words, at + 1)) {
    const around = whole.slice(Math.max(0, at - 1), at) + whole.slice(at + words.length, at + words.length + 1);
    if (!/[\p{L}\d]/u.test(around)) return true;
  }
  return false;
}
