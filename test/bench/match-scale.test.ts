/** The keys that the benchmark of size draws: such as the program writes, and as skewed as it says. */
import { describe, expect, it } from 'vitest';
import { scaledKeys } from '../../bench/match-scale/keys.js';
import { groupScore } from '../../bench/match-scale/score.js';
import { keysOf } from '../../src/dedupe/across/index.js';
import { parsePostings } from '../../src/index.js';
import { fileText } from '../documents.js';

describe('drawn keys', () => {
  const drawn = [...scaledKeys(1, 2000)];

  it('have the shape of those of a posting', () => {
    const [record] = parsePostings(fileText('samples/emploi-territorial/corsica/input.txt'));
    const real = keysOf(record!);
    const shape = (value: object): Readonly<Record<string, string>> =>
      Object.fromEntries(Object.entries(value).map(([name, part]) => [name, Array.isArray(part) ? 'list' : name]));
    for (const { keys } of drawn.slice(0, 50)) {
      expect(shape(keys)).toEqual(shape(real));
      expect(keys.signature).toHaveLength(real.signature.length);
      expect(keys.bands).toHaveLength(real.bands.length);
      expect(keys.lines[0]).toHaveLength(real.lines[0]!.length);
    }
  });

  it('are the same for one seed, and as many as are asked for', () => {
    expect(drawn).toHaveLength(2000);
    expect([...scaledKeys(1, 100)]).toEqual(drawn.slice(0, 100));
  });

  it('have a line in half of all postings', () => {
    const counts = new Map<string, number>();
    for (const { keys } of drawn) for (const line of keys.lines) counts.set(line, (counts.get(line) ?? 0) + 1);
    const [most = 0, second = 0] = [...counts.values()].sort((a, b) => b - a);
    expect(most / drawn.length).toBeCloseTo(0.5, 1);
    expect(second / drawn.length).toBeCloseTo(0.25, 1);
  });
});

describe('the score of groups', () => {
  it('counts pairs', () => {
    const score = groupScore();
    for (const [id, group] of [
      ['1.0#1', 'g'],
      ['1.0#2', 'g'],
      ['1.0#3', 'h'],
      ['2.0#4', 'g'],
    ])
      score.add(JSON.stringify({ id, group }));
    expect(score.result()).toEqual({ postings: 4, precision: 1 / 3, recall: 1 / 3 });
  });
});
