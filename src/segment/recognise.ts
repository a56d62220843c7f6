/** Tells by their signs which layout some lines are of. Thirty patterns a line take longer than all else, so most are not looked at. */
import type { LayoutId, Line } from '../offer.js';
import type { Layout, Sign } from './layout.js';
import { unionOf } from './union.js';

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

/** Says whether the threshold of a layout is met by some lines: what speaks against it is looked for first, and then no more than is enough. */
function thresholdOf({ signs, threshold }: Layout): (lines: readonly Line[]) => boolean {
  const against = signs.filter(({ weight }) => weight < 0);
  let isAgainst: ((text: string) => boolean) | undefined;
  let isBearing: ((text: string) => boolean) | undefined;
  return (lines) => {
    isAgainst ??= unionOf(against.map(({ line }) => line));
    isBearing ??= unionOf(signs.map(({ line }) => line));
    const keys = lines.flatMap(({ key }) => (key === '' ? [] : [key]));
    let weight = weightOf(against, keys.filter(isAgainst));
    const open = new Set(signs.filter((sign) => !against.includes(sign)));
    for (const key of keys) {
      if (weight >= threshold) return true;
      if (!isBearing(key)) continue;
      for (const sign of open) {
        if (!sign.line.test(key)) continue;
        weight += sign.weight;
        open.delete(sign);
      }
    }
    return weight >= threshold;
  };
}

/** What the signs weigh that some of the lines bear. */
const weightOf = (signs: readonly Sign[], keys: readonly string[]): number =>
  signs.reduce((sum, { line, weight }) => sum + (keys.some((key) => line.test(key)) ? weight : 0), 0);

/** What signs are looked for first, what then: each only where it can change the outcome. Those that stand at the beginning of a line cost less. */
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
  let isBearing: ((text: string) => boolean) | undefined;
  return (lines) => {
    // Late signs are mostly not asked for, and then not made ready.
    isBearing ??= unionOf(own.flatMap((signs) => signs.map(({ line }) => line)));
    const bearing: string[] = [];
    for (const { key } of lines) if (key !== '' && isBearing(key)) bearing.push(key);
    return own.map((signs) => weightOf(signs, bearing));
  };
}
