/** Thousands of messages, paths and lines made to break out of a report, and readers of other houses that read it. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { hasPython } from '../../bench/readers/readers.js';
import { texts } from '../../bench/readers/texts.js';
import { kept } from '../../bench/readers/written.js';
import type { Diagnostic } from '../../src/offer.js';
import { githubReporter, inert } from '../../src/report/github.js';
import { humanReporter } from '../../src/report/human.js';
import { jsonReporter } from '../../src/report/json.js';
import { junitReporter } from '../../src/report/junit.js';
import { printableLine } from '../../src/report/printable.js';
import { sarifReporter } from '../../src/report/sarif.js';
import { actingIn } from '../hostile.js';
import { FINDING, reportOf } from './findings.js';

const BREAKING = [
  ']]>',
  '<![CDATA[',
  '<script>',
  '&#0;',
  '&bogus;',
  '::error::x',
  '\n::error::x',
  '%0A::error::x',
  '##[error]x',
  '::stop-commands::x',
  '-->',
];
const words = [...BREAKING, ...texts(2000, 5), ...texts(400, 6).map((text, i) => text + BREAKING[i % BREAKING.length])];

const findings: readonly Diagnostic[] = words.map((text, i) => ({
  ...FINDING,
  message: text,
  path: `in/${i} ${text.slice(0, 100)}`,
  hint: text,
  excerpt: { text, from: 0, to: text.length },
}));

describe('what others wrote stays in its place', () => {
  it('in JSON and SARIF, which hold no character that acts', () => {
    const json = reportOf(jsonReporter, findings);
    const { diagnostics } = JSON.parse(json);
    expect(diagnostics.map(({ message }: Diagnostic) => message)).toEqual(kept(words));
    const sarif = reportOf(sarifReporter, findings);
    expect(JSON.parse(sarif).runs[0].results).toHaveLength(words.length);
    for (const text of [json, sarif]) expect(actingIn(text).filter((name) => name !== 'U+200f')).toEqual([]);
  });

  it.skipIf(!hasPython('xml'))('in JUnit XML, as expat reads it (needs python3)', () => {
    const program =
      'import json, sys, xml.etree.ElementTree as e; r = e.parse(sys.stdin.buffer).getroot(); print(json.dumps([sorted({n.tag for n in r.iter()}), [c.get("name") for c in r.iter("testcase")]]))';
    const xml = reportOf(junitReporter, findings);
    const { stdout, stderr } = spawnSync('python3', ['-c', program], {
      input: xml,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    expect(stderr).toBe('');
    const [tags, names] = JSON.parse(stdout);
    expect(tags).toEqual(['failure', 'testcase', 'testsuite', 'testsuites']);
    expect(names).toHaveLength(words.length);
    expect(actingIn(xml)).toEqual([]);
  });

  it('in annotations: one command a finding, and none of anybody else', () => {
    const lines = reportOf(githubReporter, findings).trimEnd().split('\n');
    expect(lines).toHaveLength(words.length);
    // As the runner takes a command apart: actions/runner, ActionCommand.
    for (const [i, line] of lines.entries()) {
      const [, properties = '', data = ''] = /^::warning ([^\n]*?)::(.*)$/u.exec(line) ?? [];
      const title = /(?:^|,)title=([^,]*)$/.exec(properties)?.[1];
      expect(title, line).toBe('unknown_grade');
      const message = data.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
      expect(message).toBe(`${printableLine(words[i]!)}\nhint: ${printableLine(words[i]!)}`);
    }
    expect(actingIn(lines.join('\n'))).toEqual([]);
  });

  it('in text for people, also beside annotations', () => {
    const text = inert(reportOf(humanReporter, findings));
    expect(actingIn(text)).toEqual([]);
    expect(text).not.toMatch(/^\s*::|##\[/m);
  });
});
