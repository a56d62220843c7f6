import { describe, expect, it } from 'vitest';
import { THRESHOLDS } from '../../src/dedupe/index.js';
import { findNearCopies } from '../../src/dedupe/near.js';
import { random } from '../random.js';
import { leftBy, pageOf } from './blocks.js';

const ONE = 'Vous assurez le suivi des marchés de voirie avec les communes membres et leurs services techniques.';
const OTHER =
  'Vous tenez la régie des recettes et rendez compte chaque mois au trésorier de la collectivité, sans retard.';
const slip = (line: string, at = 12): string => `${line.slice(0, at)}x${line.slice(at + 1)}`;
const left = (...texts: readonly (readonly string[])[]) => leftBy(findNearCopies, pageOf(...texts));
const drops = (text: readonly string[], thresholds = {}) =>
  findNearCopies(pageOf(text), { ...THRESHOLDS, ...thresholds }).map(({ kind, similarity, original, copies }) => ({
    kind,
    similarity,
    original: original.map(({ number }) => number - 2),
    copies: copies.map((copy) => copy.map(({ number }) => number - 2)),
  }));

describe('a line that nearly says what another one of its section says', () => {
  it('goes, and the first stays, with the share of letters that they have in common', () => {
    const near = slip(ONE);
    expect(left([ONE, OTHER, near])).toEqual([[ONE, OTHER]]);
    expect(drops([ONE, OTHER, near])).toEqual([
      { kind: 'near', similarity: 1 - 1 / ONE.length, original: [0], copies: [[2]] },
    ]);
  });

  it('goes up to the similarity that is asked for, exactly', () => {
    const edits = (count: number) => [...Array(count).keys()].reduce((line, i) => slip(line, 7 * i + 3), ONE);
    // 99 letters: four edits are 0.9596 alike, five 0.9495
    expect(ONE.length).toBe(99);
    expect(left([ONE, OTHER, edits(4)])).toEqual([[ONE, OTHER]]);
    expect(left([ONE, OTHER, edits(5)])).toEqual([[ONE, OTHER, edits(5)]]);
    expect(drops([ONE, OTHER, edits(5)], { similarity: 94 / 99 })).toHaveLength(1);
    expect(drops([ONE, OTHER, edits(5)], { similarity: 0.95 })).toHaveLength(0);
    expect(drops([ONE, OTHER, edits(1)], { similarity: 1 })).toHaveLength(0);
  });

  it('stays when a figure differs', () => {
    const dated = (day: string) =>
      `${ONE.slice(0, -1)}, et ceci jusqu'au ${day} mars de l'année prochaine au plus tard.`;
    stays([dated('12'), OTHER, dated('13')]);
    stays([dated('1'), OTHER, dated('1er et 2')]);
    expect(left([dated('12'), OTHER, slip(dated('12'))])).toEqual([[dated('12'), OTHER]]);
  });

  it('stays when it is short, when it is equal, under a label, and in another section', () => {
    stays(['suivre les marchés', 'suivre le marché']);
    stays([ONE, OTHER, ONE]);
    stays(['=', ONE, OTHER, slip(ONE)]);
    stays([ONE], [slip(ONE)]);
    expect(
      leftBy(findNearCopies, pageOf(['suivre les marchés', 'suivre le marchés']), { characters: 10, similarity: 0.9 }),
    ).toEqual([['suivre les marchés']]);
  });
});

describe('a line that was cut short by "…"', () => {
  const short = `${ONE.slice(0, 85)}…`;

  it('goes, whether it comes second or first', () => {
    expect(left([ONE, OTHER, short])).toEqual([[ONE, OTHER]]);
    expect(left([short, OTHER, ONE])).toEqual([[OTHER, ONE]]);
    expect(drops([short, OTHER, ONE])).toEqual([
      { kind: 'near', similarity: ONE.slice(0, 85).trimEnd().length / ONE.length, original: [2], copies: [[0]] },
    ]);
    expect(left([ONE, OTHER, `${ONE.slice(0, 85)} ...`])).toEqual([[ONE, OTHER]]);
    for (const end of [' […]', ' (...)', '… Lire la suite', ' [Lire la suite]', ' Afficher la suite'])
      expect(left([ONE, OTHER, `${ONE.slice(0, 85)}${end}`]), end).toEqual([[ONE, OTHER]]);
    stays([ONE, OTHER, `${ONE.slice(0, 85)}. Vous pouvez lire la suite`]);
  });

  it('is never said to be more than alike', () => {
    const [one] = drops([ONE, OTHER, `${ONE.slice(0, -1)}...`]);
    expect(one?.similarity).toBe((ONE.length - 1) / ONE.length);
  });

  it('stays when little of it is left, and when it goes on otherwise', () => {
    stays([ONE, OTHER, 'Vous assurez…']);
    stays([ONE, OTHER, `${ONE.slice(0, 50)} et bien d'autres choses encore qui ne sont pas dites ici…`]);
  });
});

describe('a block whose copy differs in places', () => {
  it('goes as a block, with the least of its similarities', () => {
    const [near, nearer] = [slip(slip(ONE), 30), slip(OTHER)];
    expect(drops(['Missions', ONE, 'au quotidien', OTHER, near, 'au quotidien', nearer])).toEqual([
      { kind: 'near', similarity: 1 - 2 / ONE.length, original: [1, 2, 3], copies: [[4, 5, 6]] },
    ]);
  });

  it('goes line by line where the copy says more', () => {
    const short = `${ONE.slice(0, 85)}…`;
    expect(left(['Missions', short, OTHER, ONE, slip(OTHER)])).toEqual([['Missions', OTHER, ONE]]);
  });

  it('is no block where two of its lines are like a third and not like each other', () => {
    const apart = (from: number) => [0, 1, 2, 3].reduce((line, i) => slip(line, from + 7 * i), ONE);
    const [second, third] = [apart(3), apart(40)];
    // Each four letters from the first, and eight from each other.
    for (const drop of drops(['Missions', OTHER, second, ONE, OTHER, third]))
      expect(drop.similarity).toBeGreaterThanOrEqual(THRESHOLDS.similarity);
    for (const drop of drops(['Missions', second, third, ONE])) expect(drop.similarity).toBe(1 - 4 / 99);
  });
});

const stays = (...texts: readonly (readonly string[])[]) =>
  expect(left(...texts)).toEqual(texts.map((text) => text.filter((line) => line !== '=')));

describe('whatever is near', () => {
  it('is left in a line that is as similar as recorded, on sections made at random', () => {
    const levenshtein = (a: string, b: string): number => {
      let row = Array.from({ length: b.length + 1 }, (_, j) => j);
      for (const [i, letter] of [...a].entries()) {
        const next = [i + 1];
        for (let j = 1; j <= b.length; j++)
          next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (letter === b[j - 1] ? 0 : 1)));
        row = next;
      }
      return row[b.length]!;
    };
    let found = 0;
    for (let seed = 0; seed < 400; seed++) {
      const { below, pick } = random(seed);
      const changed = (line: string): string =>
        pick([
          line,
          slip(line, below(90)),
          slip(slip(line, below(90)), below(90)),
          `${line.slice(0, 81 + below(10))}…`,
        ]);
      const text = Array.from({ length: 2 + below(8) }, () =>
        changed(pick([ONE, ONE, OTHER, slip(ONE, 5), 'Savoirs :'])),
      );
      const [block] = pageOf(text);
      const all = findNearCopies([block!], THRESHOLDS);
      const gone = new Set(all.flatMap(({ copies }) => copies.flat()));
      for (const { original, copies, similarity } of all) {
        const said = copies.flatMap((copy) =>
          copy.map(({ key }, i) => {
            const kept = original[i]!.key;
            const stem = key.replace(/(?:\.{3}|…)$/, '').trimEnd();
            if (stem !== key && kept.startsWith(stem)) return stem.length / kept.length;
            return 1 - levenshtein(kept, key) / Math.max(kept.length, key.length);
          }),
        );
        expect(Math.min(...said), `seed ${seed}`).toBeCloseTo(similarity, 10);
        expect(
          original.some((line) => gone.has(line)),
          `seed ${seed}`,
        ).toBe(false);
        found++;
      }
      expect(all.flatMap(({ copies }) => copies.flat()).length, `seed ${seed}`).toBe(gone.size);
    }
    expect(found).toBeGreaterThan(300);
  });
});
