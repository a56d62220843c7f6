import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/offer.js';
import { junitReporter } from '../../src/report/junit.js';
import { FINDING, HOSTILE, reportOf } from './findings.js';

/** Another parser, which knows nothing of what wrote the text. */
const PARSER = `
import json, sys
import xml.etree.ElementTree as tree
def plain(node):
    return [node.tag, node.attrib, (node.text or '').strip(), [plain(child) for child in node]]
print(json.dumps(plain(tree.fromstring(sys.stdin.buffer.read()))))
`;
const python = spawnSync('python3', ['-c', 'import xml.etree.ElementTree']).status === 0;

type Element = readonly [
  name: string,
  attributes: { readonly [name: string]: string },
  text: string,
  children: readonly Element[],
];

function parsed(xml: string): Element {
  const run = spawnSync('python3', ['-c', PARSER], { input: xml, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

const REPORT = (findings: readonly Diagnostic[], visited: readonly string[]) =>
  reportOf(junitReporter, findings, { visited });

/** What the schemas of Ant and of Jenkins' xUnit plugin both allow: elements with the attributes they must and may have, and what is in them. */
const SHAPE: Readonly<Record<string, { must: readonly string[]; may: readonly string[]; holds: readonly string[] }>> = {
  testsuites: { must: [], may: ['name', 'tests', 'failures', 'errors', 'time'], holds: ['testsuite'] },
  testsuite: { must: ['name', 'tests', 'failures', 'errors'], may: ['skipped', 'time'], holds: ['testcase'] },
  testcase: { must: ['name', 'classname'], may: ['time'], holds: ['error', 'failure', 'system-out'] },
  failure: { must: ['type'], may: ['message'], holds: [] },
  error: { must: ['type'], may: ['message'], holds: [] },
  'system-out': { must: [], may: [], holds: [] },
};

function expectShape([name, attributes, , children]: Element): void {
  const { must, may, holds } = SHAPE[name]!;
  const names = Object.keys(attributes);
  expect(names).toEqual(expect.arrayContaining([...must]));
  expect([...must, ...may]).toEqual(expect.arrayContaining(names));
  expect(holds).toEqual(expect.arrayContaining(children.map(([child]) => child)));
  expect(children.filter(([child]) => child === 'failure' || child === 'error').length).toBeLessThanOrEqual(
    name === 'testcase' ? 1 : 0,
  );
  for (const child of children) expectShape(child);
}

it.skipIf(python)('is not read back: python3 is not on this machine', () => undefined);

describe.skipIf(!python)('junit', () => {
  it('has a case for every file, and one failure for all that is wrong with it', () => {
    const note = { ...FINDING, level: 'note' as const, hint: null };
    const root = parsed(
      REPORT(
        [{ ...FINDING, message: 'x' }, { ...FINDING, level: 'error' }, note, { ...note, path: 'b' }],
        ['in/a.txt', 'b', 'c'],
      ),
    );
    expectShape(root);
    const [[, suite, , cases] = []] = root[3];
    expect(suite).toEqual({ name: 'fiche', tests: '3', failures: '1', errors: '0', skipped: '0' });
    expect(cases?.map(([, { name }, , parts]) => [name, ...parts.map(([part]) => part)])).toEqual([
      ['in/a.txt', 'failure', 'system-out'],
      ['b', 'system-out'],
      ['c'],
    ]);
    const [, attributes, text] = cases![0]![3][0]!;
    expect(attributes).toEqual({ type: 'unknown_grade', message: 'errors: 1, warnings: 1' });
    expect(text.split('\n')).toEqual([
      'in/a.txt:12: warning unknown_grade: x',
      '  hint: look for a slip',
      'in/a.txt:12: error unknown_grade: no such grade: Atché',
      '  hint: look for a slip',
    ]);
  });

  it('is well-formed, whatever it holds', () => {
    const root = parsed(REPORT([HOSTILE], [HOSTILE.path]));
    expectShape(root);
    const [, { name }, , parts] = root[3][0]![3][0]!;
    const [kind, { type }, text] = parts[0]!;
    expect([kind, type]).toEqual(['error', HOSTILE.code]);
    expect(name).toBe('in/é 1%,:\\u001b\\u000a<&">.txt');
    expect(text).toContain('\\u0000\\u000a::error::no ]]> <b>&amp;"\' 100 % \ufffd \ufffd \\u202e \\u0085');
  });

  it('counts what it does not tell', () => {
    const root = parsed(REPORT(Array<Diagnostic>(1000).fill(FINDING), []));
    const [, { message }, text] = root[3][0]![3][0]![3][0]!;
    expect(message).toBe('errors: 0, warnings: 1000');
    expect(text).toMatch(/… and 950 more$/);
  });

  it('is a suite when nothing was read', () => {
    expect(parsed(REPORT([], []))[3][0]![1]).toMatchObject({ tests: '0' });
  });
});

it('stays small over a million findings', () => {
  const many = function* (): Generator<Diagnostic> {
    for (let i = 0; i < 1_000_000; i++) yield { ...FINDING, path: `in/${i % 20_000}.txt` };
  };
  expect(reportOf(junitReporter, many()).length).toBeLessThan(10_000_000);
});
