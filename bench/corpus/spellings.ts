/** The ways a town's name is spelled. */
import type { Dice } from './dice.js';
import { unaccented } from './french.js';
import type { Town } from './model.js';

/** "Saint-Lô": "SAINT-LO", "St-Lô", "Saint Lô". */
export const spelled = (draw: Dice, { name }: Town): string =>
  draw.weighted<() => string>([
    [() => name, 60],
    [() => name.toUpperCase(), 12],
    [() => unaccented(name).toUpperCase(), 8],
    [() => name.replace(/^Saint(e?)-/, 'St$1-'), 6],
    [() => name.replaceAll('-', ' '), 6],
    [
      () =>
        unaccented(name)
          .toUpperCase()
          .replaceAll('-', ' ')
          .replace(/^SAINT(E?) /, 'ST$1 '),
      4,
    ],
    [() => unaccented(name), 4],
  ])();
