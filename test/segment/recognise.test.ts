import { describe, expect, it } from 'vitest';
import { toLines } from '../../src/input/decode.js';
import type { Layout, Sign } from '../../src/segment/layout.js';
import { LAYOUTS } from '../../src/segment/layouts/index.js';
import { recogniser } from '../../src/segment/recognise.js';
import { random } from '../random.js';

/** The rule itself: all signs are looked for, in every line. */
function heaviest(text: string, layouts: readonly Layout[]): string | undefined {
  const lines = toLines(text);
  const weightOf = ({ signs }: Layout): number =>
    signs.reduce((sum, { line, weight }) => sum + (lines.some(({ key }) => line.test(key)) ? weight : 0), 0);
  let best: { readonly id: string; readonly weight: number } | undefined;
  for (const layout of layouts) {
    const weight = weightOf(layout);
    if (weight >= layout.threshold && weight > (best?.weight ?? 0)) best = { id: layout.id, weight };
  }
  return best?.id;
}

describe('a layout', () => {
  it('is the heaviest, though costly signs are mostly not looked for', () => {
    const { below, once } = random(1);
    const seen = new Map<string, number>();
    for (let run = 0; run < 3000; run++) {
      const signs = (letter: string): Sign[] =>
        Array.from({ length: 1 + below(4) }, (_, i) => ({
          line: new RegExp(`${once(2) ? '^' : ''}${letter}${i}$`),
          weight: below(6) - 2,
          ...(once(2) && { late: true as const }),
        }));
      const layouts = (['jorf', 'emploi-territorial', 'choisir-le-service-public'] as const).map(
        (id, i): Layout => ({ ...LAYOUTS[id], signs: signs('abc'.charAt(i)), threshold: 1 + below(4) }),
      );
      const text = ['a', 'b', 'c'].flatMap((letter) => [0, 1, 2, 3].map((i) => `${letter}${i}`)).filter(() => once(2));
      const expected = heaviest(text.join('\n'), layouts) ?? 'unknown';
      expect(
        recogniser(layouts)(toLines(text.join('\n')), () => []),
        `run ${run}`,
      ).toBe(expected);
      seen.set(expected, (seen.get(expected) ?? 0) + 1);
    }
    expect(Math.min(...seen.values())).toBeGreaterThan(200);
    expect(seen.size).toBe(4);
  });

  it('is the general one where no other is met, and it is', () => {
    const { below, once } = random(2);
    let met = 0;
    for (let run = 0; run < 1000; run++) {
      const signs = Array.from({ length: 6 }, (_, i) => ({ line: new RegExp(`^g${i}$`), weight: below(7) - 3 }));
      const special: Layout = { ...LAYOUTS.jorf, signs: [{ line: /^a$/, weight: 1 }], threshold: 1 };
      const general: Layout = { ...LAYOUTS['job-board'], signs, threshold: 1 + below(4) };
      const text = ['a', 'g0', 'g1', 'g2', 'g3', 'g4', 'g5'].filter(() => once(2)).join('\n');
      const expected = heaviest(text, [special]) ?? heaviest(text, [general]) ?? 'unknown';
      const lines = toLines(text);
      expect(
        recogniser([special, general])(lines, () => lines),
        `run ${run}`,
      ).toBe(expected);
      if (expected === 'job-board') met++;
    }
    expect(met).toBeGreaterThan(100);
  });
});
