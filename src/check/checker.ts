/** Has all rules look at a posting. */
import type { Level } from '../offer.js';
import type { ReadPosting } from '../pipeline.js';
import { type Levels, levelOf } from './levels.js';
import { RULES } from './registry.js';
import type { Find, Finding, Rule, Trace, Watch } from './rule.js';

/** A finding, with the rule it comes from and how bad it is. */
export interface Checked extends Finding {
  readonly code: string;
  readonly level: Level;
}

/** What is wrong with such a page is what it is, and not what it lacks. */
const ALONE = 'not_a_posting';

/** What a rule across postings has seen of one, with the rule. */
export interface Traced {
  readonly code: string;
  readonly seen: Trace;
}

/** What is found in one posting alone, in the order of its lines, and what there is to compare it with others by. */
export interface Looked {
  readonly findings: readonly Checked[];
  readonly traces: readonly Traced[];
}

const rulesIn = (levels: Levels): readonly (readonly [string, Rule])[] =>
  (Object.entries(RULES) as [string, Rule][]).filter(([code]) => levels.get(code) !== 'off');

/** Makes what looks at postings one by one, and remembers nothing of them. */
export function makeLook(levels: Levels): (read: ReadPosting) => Looked {
  const rules = rulesIn(levels);
  const finders = rules.flatMap(([code, { find }]): [string, Find][] => (find === undefined ? [] : [[code, find]]));
  const watches = rules.flatMap(([code, { watch }]): [string, Watch][] => (watch === undefined ? [] : [[code, watch]]));
  return (read) => {
    const all: Checked[] = [];
    for (const [code, find] of finders) {
      for (const finding of find(read)) {
        const level = levelOf(code, levels, finding.level);
        if (level !== null) all.push({ ...finding, code, level });
      }
      if (code === ALONE && all.length > 0) return { findings: all, traces: [] };
    }
    const traces = watches.flatMap(([code, { see }]) => {
      const seen = see(read);
      return seen === null ? [] : [{ code, seen }];
    });
    const explained = new Set(all.flatMap(({ explains = [] }) => explains));
    return { findings: inOrder(all.filter(({ code }) => !explained.has(code))), traces };
  };
}

/** Makes what compares the postings of one run, in their order. It remembers a few hashes of each. */
export function makeMemory(levels: Levels): (traces: readonly Traced[]) => readonly Checked[] {
  const memories = new Map(
    rulesIn(levels).flatMap(([code, { watch }]) => (watch === undefined ? [] : [[code, watch.remember()] as const])),
  );
  return (traces) =>
    traces.flatMap(({ code, seen }) => {
      const message = memories.get(code)?.(seen as never) ?? null;
      const level = levelOf(code, levels);
      return message === null || level === null ? [] : [{ ...seen.at, message, code, level }];
    });
}

const inOrder = (findings: readonly Checked[]): readonly Checked[] =>
  findings.length < 2 ? findings : [...findings].sort((a, b) => lineOf(a) - lineOf(b));

const lineOf = ({ lines }: Finding): number => lines?.[0] ?? 0;
