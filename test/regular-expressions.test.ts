/** No regular expression takes more time than its text is long, or somebody has looked at why that does no harm. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { literalsIn, nameOf, patternsIn } from '../bench/regexps/collect.js';
import { complaintOn } from '../bench/regexps/judge.js';
import { BOUNDED, REVIEWED } from '../bench/regexps/reviewed.js';
import { readLinear, reviewOf, verdictsOn } from '../bench/regexps/verdicts.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const patterns = patternsIn(ROOT);

/** True for a repetition without a bound; escaped characters and classes hold none. */
const isUnbounded = (source: string): boolean =>
  /[*+]|\{\d+,\}/.test(source.replace(/\\./g, '_').replace(/\[[^\]]*\]/g, '_'));

describe('the regular expressions of the program', () => {
  it('are all found, those that are written and those that are built', () => {
    expect(patterns.filter(({ file }) => file !== null).length).toBeGreaterThan(500);
    expect(patterns.filter(({ file }) => file === null).length).toBeGreaterThan(50);
    expect([...literalsIn('const a: RegExp = /a\\/b/giu; const c = 4 / 2 / 1;', 'a.ts')].map(nameOf)).toEqual([
      '/a\\/b/giu',
    ]);
  });

  it('are linear, or reviewed', () => {
    const complaints = [...verdictsOn(patterns, readLinear(ROOT))].filter(({ complaint }) => complaint !== null);
    expect(
      complaints.map(({ pattern, complaint }) => `${pattern.file ?? 'built'}: ${nameOf(pattern)}: ${complaint}`),
      '`npm run bench -- regexps` looks at them one by one',
    ).toEqual([]);
  });

  it('are bounded where a review says so', () => {
    const unbounded = patterns.filter((pattern) => reviewOf(pattern) === BOUNDED && isUnbounded(pattern.source));
    expect(unbounded.map(nameOf)).toEqual([]);
    expect(['a+', '(?:a|b)*', '[*]{2,}'].every(isUnbounded)).toBe(true);
    expect(['a{1,3}', '[*+]', '\\*\\+'].some(isUnbounded)).toBe(false);
  });

  it('are still there where they are reviewed', () => {
    expect(REVIEWED.filter(({ begins }) => !patterns.some(({ source }) => source.startsWith(begins)))).toEqual([]);
  });
});

it.each(['(a+)+$', '\\s+$', '^(?:a|aa)*b', '(?:.*,){9}x'])('/%s/ would be seen', (source) => {
  expect(complaintOn({ source, flags: '' })).not.toBeNull();
});
