/** Has all rules look at a posting. */
import type { Level } from '../offer.js';
import type { ReadPosting } from '../pipeline.js';
import { type Levels, levelOf } from './levels.js';
import { RULES } from './registry.js';
import type { Find, Finding, Rule } from './rule.js';

/** A finding, with the rule it comes from and how bad it is. */
export interface Checked extends Finding {
  readonly code: string;
  readonly level: Level;
}

/** What is wrong with such a page is what it is, and not what it lacks. */
const ALONE = 'not_a_posting';

/**
 * Makes what checks the postings of one run, in their order. It remembers of those before what rules across postings need: a few hashes of
 * each.
 * @returns what is found in a posting, in the order of its lines
 */
export function makeChecker(levels: Levels): (read: ReadPosting) => readonly Checked[] {
  const finders = (Object.entries(RULES) as [string, Rule][]).flatMap(([code, rule]): [string, Find][] => {
    if (levels.get(code) === 'off') return [];
    const find = rule.watch?.() ?? rule.find;
    return find === undefined ? [] : [[code, find]];
  });
  return (read) => {
    const all: Checked[] = [];
    for (const [code, find] of finders) {
      for (const finding of find(read)) {
        const level = levelOf(code, levels, finding.level);
        if (level !== null) all.push({ ...finding, code, level });
      }
      if (code === ALONE && all.length > 0) return all;
    }
    if (all.length < 2) return all;
    const explained = new Set(all.flatMap(({ explains = [] }) => explains));
    return all.filter(({ code }) => !explained.has(code)).sort((a, b) => lineOf(a) - lineOf(b));
  };
}

const lineOf = ({ lines }: Finding): number => lines?.[0] ?? 0;
