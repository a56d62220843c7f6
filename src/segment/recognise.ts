/** Tells by their signs which layout some lines are of. Thirty patterns a line take longer than all else, so most are not looked at. */
import type { LayoutId, Line } from '../offer.js';
import type { Layout, Sign } from './layout.js';
import { type Union, unionsOf } from './union.js';

/** How much a layout asks for at the most: signs are looked for in the first lines only. */
export const HEAD = 400;

/**
 * @param layouts - in order of preference
 * @returns what recognises a text by its head; it is given the same with those lines cut that hold several labels, for layouts that have them
 */
export function recogniser(layouts: readonly Layout[]) {
  const special = heaviestOf(layouts.filter(({ general }) => !general));
  const general = heaviestOf(layouts.filter(({ general }) => general));
  const any = heaviestOf(layouts);
  return (head: readonly Line[], unflattened: () => readonly Line[]): LayoutId => {
    const first = special(head);
    if (first !== undefined) return first;
    const lines = unflattened();
    // Where nothing was cut, the special ones weigh what they weighed.
    return (isSame(lines, head) ? general(lines) : any(lines)) ?? 'unknown';
  };
}

const isSame = (lines: readonly Line[], others: readonly Line[]): boolean =>
  lines.length === others.length && lines.every((line, i) => line === others[i]);

interface Weighed {
  readonly layout: Layout;
  readonly weight: number;
}

/** The heaviest of some layouts, of those whose threshold is met; of two that are equally heavy the first. */
function heaviestOf(layouts: readonly Layout[]): (lines: readonly Line[]) => LayoutId | undefined {
  const [one, ...others] = layouts;
  // How heavy a layout is that stands alone makes no difference.
  const enough =
    one === undefined || others.length > 0 ? Number.POSITIVE_INFINITY : one.threshold + lateWeight(one, -1);
  const weighEarly = weigherOf(layouts, ({ late }) => !late, enough);
  const weighLate = weigherOf(layouts, ({ late }) => late === true);
  return (lines) => {
    const early = weighEarly(lines);
    const first = heaviest(early);
    if (first !== undefined && isDecided(first, early)) return first.layout.id;
    const late = weighLate(lines);
    const both = early.map(({ layout, weight }, i) => ({ layout, weight: weight + (late[i]?.weight ?? 0) }));
    return heaviest(both)?.layout.id;
  };
}

function heaviest(weighed: readonly Weighed[]): Weighed | undefined {
  let best: Weighed | undefined;
  for (const one of weighed) if (one.weight >= one.layout.threshold && one.weight > (best?.weight ?? 0)) best = one;
  return best;
}

/** What all late signs of a layout weigh that speak for it, or against it. */
const lateWeight = ({ signs }: Layout, side: 1 | -1): number =>
  signs.reduce((sum, { late, weight }) => sum + (late ? Math.max(0, weight * side) : 0), 0);

/** True when no late sign can put another layout in the place of the heaviest, even if all of them are met. */
function isDecided(first: Weighed, weighed: readonly Weighed[]): boolean {
  const least = first.weight - lateWeight(first.layout, -1);
  if (least < first.layout.threshold) return false;
  return weighed.every(
    (other) => other === first || other.weight + lateWeight(other.layout, 1) < Math.max(least, other.layout.threshold),
  );
}

/**
 * What the signs of each layout weigh that some lines bear.
 * @param enough - a weight that need not be exact when it is reached
 */
function weigherOf(
  layouts: readonly Layout[],
  isMeant: (sign: Sign) => boolean,
  enough = Number.POSITIVE_INFINITY,
): (lines: readonly Line[]) => readonly Weighed[] {
  const own = layouts.map((layout) => {
    const signs = layout.signs.filter(isMeant);
    // What speaks for a layout cannot take from it: it comes last.
    return {
      layout,
      signs: [...signs.filter(({ weight }) => weight < 0), ...signs.filter(({ weight }) => weight >= 0)],
    };
  });
  const seek = seekerOf(own.flatMap(({ signs }) => signs));
  return (lines) => {
    const isBorne = seek(lines);
    return own.map(({ layout, signs }) => {
      let weight = 0;
      for (const sign of signs) {
        if (sign.weight >= 0 && weight >= enough) break;
        if (isBorne(sign)) weight += sign.weight;
      }
      return { layout, weight };
    });
  };
}

/** Says of signs whether some lines bear them. Those that are alike are looked for at once: few lines bear any, and one by one they are looked for in those. */
function seekerOf(signs: readonly Sign[]): (lines: readonly Line[]) => (sign: Sign) => boolean {
  let kinds: ReadonlyMap<RegExp, Kind> | undefined;
  return (lines) => {
    // Some are mostly not asked for, and then not made ready.
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

/** Signs that are looked for at once. */
type Kind = Pick<Sign, 'among'> & Pick<Union, 'isIn'>;

function kindsOf(signs: readonly Sign[]): ReadonlyMap<RegExp, Kind> {
  const screens = [...new Set(signs.map(({ among }) => among))];
  const kinds = screens.flatMap((among) => {
    const unions = unionsOf(signs.filter((sign) => sign.among === among).map(({ line }) => line));
    return unions.flatMap(({ patterns, isIn }) => {
      const kind: Kind = { ...(among && { among }), isIn };
      return patterns.map((pattern) => [pattern, kind] as const);
    });
  });
  return new Map(kinds);
}

function keysWith({ among, isIn }: Kind, lines: readonly Line[]): readonly string[] {
  const keys: string[] = [];
  for (const { key } of lines) if (key !== '' && among?.test(key) !== false && isIn(key)) keys.push(key);
  return keys;
}
