/** Tells by their signs which layout some lines are of. Testing every line for every sign would take longer than all else, so most signs are never looked for. */
import type { LayoutId, Line } from '../offer.js';
import type { Layout, Sign } from './layout.js';
import { unionsOf } from './union.js';

/** How much a layout asks for at the most: signs are looked for in the first lines only. */
export const HEAD = 400;

/**
 * @param layouts - in order of preference
 * @returns what recognises a text by its head; it is given the same with those lines cut that hold several labels, for layouts that have them
 */
export function recogniser(layouts: readonly Layout[]) {
  const special = heaviestOf(layouts.filter(({ general }) => !general));
  const general = layouts.filter(({ general }) => general).map((layout) => ({ ...layout, isMet: thresholdOf(layout) }));
  const any = heaviestOf(layouts);
  return (head: readonly Line[], unflattened: () => readonly Line[]): LayoutId => {
    const first = special(head);
    if (first !== undefined) return first;
    const lines = unflattened();
    // Where nothing was cut, the special ones weigh what they weighed.
    return (isSame(lines, head) ? general.find(({ isMet }) => isMet(lines))?.id : any(lines)) ?? 'unknown';
  };
}

const isSame = (lines: readonly Line[], others: readonly Line[]): boolean =>
  lines.length === others.length && lines.every((line, i) => line === others[i]);

/** Says whether some lines meet the threshold of a layout. Signs against it are looked for first, then others until there are enough. */
function thresholdOf({ signs, threshold }: Layout): (lines: readonly Line[]) => boolean {
  const against = signs.filter(({ weight }) => weight < 0);
  const seek = seekerOf(signs);
  return (lines) => {
    const isBorne = seek(lines);
    let weight = weightOf(against, isBorne);
    for (const sign of signs) {
      if (weight >= threshold) return true;
      if (sign.weight > 0 && isBorne(sign)) weight += sign.weight;
    }
    return weight >= threshold;
  };
}

const weightOf = (signs: readonly Sign[], isBorne: (sign: Sign) => boolean): number =>
  signs.reduce((sum, sign) => sum + (isBorne(sign) ? sign.weight : 0), 0);

/** The order in which signs are looked for, each stage only where it can change the outcome: anchored patterns cost less than others. */
const STAGES: readonly ((sign: Sign) => boolean)[] = [
  ({ late }) => !late,
  ({ late, line }) => late === true && line.source.startsWith('^'),
  ({ late, line }) => late === true && !line.source.startsWith('^'),
];

/** What a layout weighs by the signs that were looked for, and what it can weigh when all are, at the least and at the most. */
interface Weighed {
  readonly layout: Layout;
  readonly weight: number;
  readonly least: number;
  readonly most: number;
}

/** The heaviest of some layouts, of those whose threshold is met; of two that are equally heavy the first. */
function heaviestOf(layouts: readonly Layout[]): (lines: readonly Line[]) => LayoutId | undefined {
  const stages = STAGES.map((isMeant, stage) => ({
    weigh: weigherOf(layouts, isMeant),
    ahead: layouts.map(({ signs }) => {
      const ahead = signs.filter((sign) => STAGES.slice(stage + 1).some((isLater) => isLater(sign)));
      const sum = (of: number): number => ahead.reduce((sum, { weight }) => sum + Math.max(0, weight * of), 0);
      return { less: sum(-1), more: sum(1) };
    }),
  }));
  return (lines) => {
    let weights: readonly number[] = layouts.map(() => 0);
    let first: Weighed | undefined;
    for (const { weigh, ahead } of stages) {
      const found = weigh(lines);
      weights = weights.map((weight, i) => weight + (found[i] ?? 0));
      const weighed = layouts.map((layout, i) => {
        const [weight, { less = 0, more = 0 } = {}] = [weights[i] ?? 0, ahead[i]];
        return { layout, weight, least: weight - less, most: weight + more };
      });
      first = heaviest(weighed);
      if (isDecided(first, weighed)) break;
    }
    return first?.layout.id;
  };
}

function heaviest(weighed: readonly Weighed[]): Weighed | undefined {
  let best: Weighed | undefined;
  for (const one of weighed) if (one.weight >= one.layout.threshold && one.weight > (best?.weight ?? 0)) best = one;
  return best;
}

/** True when no sign that is left can put another layout in the place of the heaviest, or any in the place of none. */
function isDecided(first: Weighed | undefined, weighed: readonly Weighed[]): boolean {
  const { layout, least = 0 } = first ?? {};
  if (layout !== undefined && least < layout.threshold) return false;
  return weighed.every((other) => other === first || other.most < Math.max(least, other.layout.threshold));
}

/** What the signs of each layout weigh that some lines bear. */
function weigherOf(
  layouts: readonly Layout[],
  isMeant: (sign: Sign) => boolean,
): (lines: readonly Line[]) => readonly number[] {
  const own = layouts.map(({ signs }) => signs.filter(isMeant));
  const seek = seekerOf(own.flat());
  return (lines) => {
    const isBorne = seek(lines);
    return own.map((signs) => weightOf(signs, isBorne));
  };
}

/** Says of signs whether some lines bear them. Signs that begin alike are first looked for together; in the few lines that pass, one by one. */
function seekerOf(signs: readonly Sign[]): (lines: readonly Line[]) => (sign: Sign) => boolean {
  let kinds: ReadonlyMap<RegExp, Kind> | undefined;
  return (lines) => {
    // Most texts are recognised without the later ones: these are compiled when they are first needed.
    kinds ??= kindsOf(signs);
    const bearing = new Map<Kind, readonly string[]>();
    return ({ line }) => {
      const kind = kinds?.get(line);
      if (kind === undefined) return false;
      const keys = bearing.get(kind) ?? keysWith(kind, lines);
      bearing.set(kind, keys);
      return keys.some((key) => line.test(key));
    };
  };
}

/** A test that every line passes that bears one of some signs. */
type Kind = NonNullable<Sign['among']>;

function kindsOf(signs: readonly Sign[]): ReadonlyMap<RegExp, Kind> {
  const kinds = new Map<RegExp, Kind>();
  for (const { line, among } of signs) if (among !== undefined) kinds.set(line, among);
  const others = signs.filter(({ among }) => among === undefined);
  for (const { patterns, isIn } of unionsOf(others.map(({ line }) => line))) {
    const kind = { test: isIn };
    for (const pattern of patterns) kinds.set(pattern, kind);
  }
  return kinds;
}

function keysWith(kind: Kind, lines: readonly Line[]): readonly string[] {
  const keys: string[] = [];
  for (const { key } of lines) if (key !== '' && kind.test(key)) keys.push(key);
  return keys;
}
