/** What recheck says of a regular expression: whether the time it takes grows no faster than the text. */
import { checkSync } from 'recheck';
import type { Pattern } from './collect.js';

/** Milliseconds for one. What takes longer has to be looked at by people, as what is found to be slow. */
const PATIENCE = 10_000;

/** What is wrong with it, or null when it is linear. */
export function complaintOn({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string | null {
  // The indices of groups and the newer classes change nothing of how long it takes, and are not known there.
  const result = checkSync(source, flags.replace(/[dv]/g, ''), { timeout: PATIENCE, randomSeed: 1 });
  if (result.status === 'safe') return null;
  if (result.status === 'unknown') return `not known (${result.error.kind})`;
  return `${result.complexity.summary}, with ${result.attack.pattern.slice(0, 120)}`;
}
