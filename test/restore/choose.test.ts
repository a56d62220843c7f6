import { describe, expect, it } from 'vitest';
import { chooseByPath } from '../../src/restore/choose.js';

const place = (path: string, output: string | null = null, original = path) => ({ path, output, original });
const chosen = (path: string, ...all: readonly ReturnType<typeof place>[]) => chooseByPath(path, all)?.original;

describe('the line of a report', () => {
  it('is the one of this path, or of this output', () => {
    expect(chosen('in/a.txt', place('in/a.txt'), place('x/in/a.txt'))).toBe('in/a.txt');
    expect(chosen('./out/a.txt', place('in/b.txt', 'out/a.txt'), place('a.txt'))).toBe('in/b.txt');
  });

  it('is else the one that ends alike', () => {
    expect(chosen('/tmp/copy/b/a.txt', place('in/a/a.txt'), place('in/b/a.txt'), place('b.txt'))).toBe('in/b/a.txt');
    expect(chosen('a.txt', place('in/b.txt'), place('in/x.txt', 'out/a.txt'))).toBe('in/x.txt');
  });

  it('is any of those with one original', () => {
    expect(chosen('c.txt', place('a.txt', null, 'same'), place('b.txt', null, 'same'))).toBe('same');
  });

  it('is none when there is no telling', () => {
    expect(chosen('-', place('a.txt'), place('b.txt'))).toBeUndefined();
    expect(chosen('x/a.txt', place('in/1/a.txt'), place('in/2/a.txt'))).toBeUndefined();
  });
});
