/** Every rule has a page that says what the rule says, and whose example is true. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diagnosticOf, pageOf, RULE_CODES, RULES, textOfLine } from '../../src/check/index.js';
import { sourceOf } from '../../src/input/text.js';
import { readPosting } from '../../src/pipeline.js';
import { postingsOf } from '../../src/segment/split.js';
import { makeChecker, PAGE } from '../check/read.js';

const ROOT = new URL('../../', import.meta.url);
const page = (code: (typeof RULE_CODES)[number]): string => readFileSync(new URL(pageOf(code), ROOT), 'utf8');

/** What is told of a text, as compilers write it. */
function told(text: string): readonly string[] {
  const check = makeChecker(new Map());
  return [...postingsOf(sourceOf(text, 'offre.txt', null))].flatMap((posting) =>
    check(readPosting(posting))
      .map((finding) =>
        diagnosticOf(finding, { path: posting.path, line: null, textOf: (number) => textOfLine(posting, number) }),
      )
      .map(({ path, line, level, code, message }) => {
        return `${path}${line === null ? '' : `:${line}`}: ${level} ${code}: ${message}`;
      }),
  );
}

/** A text with the lines of a diff changed in it. */
function changed(text: string, diff: string): string {
  const lines = diff.split('\n');
  const side = (mark: string) =>
    lines.filter((line) => line.startsWith(mark) || line.startsWith(' ')).map((line) => `${line.slice(1)}\n`);
  const before = side('-').join('');
  expect(text).toContain(before);
  return text.replace(before, side('+').join(''));
}

describe('the page of a rule', () => {
  it('is there for each of them, and for no other', () => {
    expect(readdirSync(new URL('docs/rules', ROOT)).sort()).toEqual(RULE_CODES.map((code) => `${code}.md`).sort());
  });

  it.each(RULE_CODES)('says what %s says', (code) => {
    const { level, summary, why } = RULES[code];
    expect(page(code)).toMatch(new RegExp(`^# ${code}\n`));
    expect(page(code)).toContain(`\n\`${level}\`: ${summary}.\n\n${why}\n`);
    expect(page(code)).toContain('\n## Example\n');
    expect(page(code)).toContain('\n## How to mend it\n');
    for (const [, link = ''] of page(code).matchAll(/\]\(([^)]+)\)/g))
      expect(() => readFileSync(new URL(link, new URL(pageOf(code), ROOT)))).not.toThrow();
  });

  const examples = RULE_CODES.flatMap((code) => {
    const [, kind, input, output] =
      /```(diff|txt)\n([\s\S]*?)\n```\n\n```console\n\$ fiche check offre\.txt\n([\s\S]*?)\n```/.exec(page(code)) ?? [];
    return kind === undefined
      ? []
      : [{ code, text: kind === 'diff' ? () => changed(PAGE, input ?? '') : () => `${input}\n`, output }];
  });

  it('has an example that can be run for most of them', () => {
    expect(examples.length).toBeGreaterThan(25);
  });

  it.each(examples)('shows what $code finds', ({ code, text, output = '' }) => {
    const lines = told(text()).filter((line) => line.includes(` ${code}: `));
    expect(lines).not.toEqual([]);
    expect(output.split('\n')).toEqual(lines);
  });
});
