import { expect, it } from 'vitest';
import { resemblance, sketchOf, slotsOf } from '../../../src/dedupe/across/sketch.js';
import { random } from '../../random.js';

const { below } = random(5);
const words = (count: number) => Array.from({ length: count }, () => `mot${below(5000)}`);
const sketched = (text: readonly string[]) => sketchOf(text.join(' '));
const alike = (a: readonly string[], b: readonly string[]) =>
  resemblance(slotsOf(sketched(a).signature), slotsOf(sketched(b).signature));

it('tells how much two texts have in common', () => {
  const text = words(600);
  expect(alike(text, text)).toBe(1);
  expect(alike(text, words(600))).toBeLessThan(0.05);
  // Half of each: a third of all.
  expect(alike(text, [...text.slice(0, 300), ...words(300)])).toBeCloseTo(1 / 3, 0);
});

it('gives bands in common to texts very much alike, and to no others', () => {
  const text = words(400);
  const common = (other: readonly string[]) =>
    sketched(other).bands.filter((band) => sketched(text).bands.includes(band)).length;
  expect(common([...text.slice(0, 380), ...words(20)])).toBeGreaterThan(4);
  expect(common(words(400))).toBe(0);
});

it('has nothing for a text of a few words, and slots in any order for one of some', () => {
  expect(sketched(['un', 'deux', 'trois'])).toEqual({ runs: 1, signature: '', bands: [] });
  const { signature, bands } = sketched(words(12));
  expect([signature.length, bands.length]).toEqual([256, 16]);
});
