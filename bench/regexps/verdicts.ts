/** What is known of regular expressions, so that only new ones have to be looked at: looking at one takes up to ten seconds. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameOf, type Pattern } from './collect.js';
import { complaintOn } from './judge.js';
import { REVIEWED } from './reviewed.js';

const FILE = 'bench/regexps/linear.json';

export const linearFile = (root: string): string => join(root, FILE);

/** Those that were found to be linear, by their hash. */
export const readLinear = (root: string): ReadonlySet<string> =>
  new Set(JSON.parse(readFileSync(linearFile(root), 'utf8')) as readonly string[]);

export const hashOf = (pattern: Pattern): string => hash('sha256', nameOf(pattern)).slice(0, 16);

/** Why one that is not proved to be linear is let pass, or null. */
export const reviewOf = ({ source }: Pattern): string | null =>
  REVIEWED.find(({ begins }) => source.startsWith(begins))?.why ?? null;

export interface Verdict {
  readonly pattern: Pattern;
  /** What is wrong with it, or null. */
  readonly complaint: string | null;
}

/** Judges those that are not known, and gives what each is. */
export function* verdictsOn(patterns: readonly Pattern[], linear: ReadonlySet<string>): Generator<Verdict> {
  for (const pattern of patterns)
    if (!linear.has(hashOf(pattern)) && reviewOf(pattern) === null) yield { pattern, complaint: complaintOn(pattern) };
}
