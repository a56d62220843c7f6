import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Diagnostic } from '../../src/offer.js';
import { locationOf, sarifReporter } from '../../src/report/sarif.js';
import { FINDING, HOSTILE, reportOf } from './findings.js';

/** The part of SARIF 2.1.0 that is written, after the standard (§3 names each property): strict, so that nothing else is. */
const text = z.strictObject({ text: z.string() });
const level = z.enum(['error', 'warning', 'note']);
const number = z.int().min(1);
const region = z.strictObject({
  startLine: number,
  startColumn: number.optional(),
  endLine: number,
  endColumn: number.optional(),
  snippet: text.optional(),
});
const uri = z.string().regex(/^[\w\-.~!*'()%/:]*$/);
const location = z.strictObject({
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({ uri, uriBaseId: z.literal('%SRCROOT%').optional() }),
    region: region.optional(),
  }),
});
const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.int().min(0),
  level,
  message: text,
  locations: z.array(location).length(1),
  partialFingerprints: z.strictObject({ primaryLocationLineHash: z.string().regex(/^[0-9a-f]{16}:\d+$/) }),
});
const rule = z.strictObject({
  id: z.string(),
  shortDescription: text,
  help: text.optional(),
  defaultConfiguration: z.strictObject({ level }).optional(),
});
const LOG = z.strictObject({
  $schema: z.literal('https://json.schemastore.org/sarif-2.1.0.json'),
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.strictObject({
      columnKind: z.literal('utf16CodeUnits'),
      results: z.array(result),
      tool: z.strictObject({
        driver: z.strictObject({ name: z.string(), version: z.string(), rules: z.array(rule) }),
      }),
      invocations: z.tuple([z.strictObject({ executionSuccessful: z.boolean() })]),
    }),
  ]),
});

const RULES = {
  unknown_grade: { summary: 'A grade that no table has.', help: 'Look for a slip.', level: 'warning' },
  unseen: { summary: 'Not found here.' },
} as const;

const runOf = (findings: Iterable<Diagnostic>, setting: Parameters<typeof reportOf>[2] = {}) =>
  LOG.parse(JSON.parse(reportOf(sarifReporter, findings, { rules: RULES, ...setting }))).runs[0];
const printOf = (findings: readonly Diagnostic[]): readonly string[] =>
  runOf(findings).results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);

const { excerpt, ...bare } = FINDING;
const FINDINGS: readonly Diagnostic[] = [
  FINDING,
  { ...FINDING, lastLine: 14 },
  { ...bare, hint: null },
  { ...bare, line: null, level: 'note' },
  HOSTILE,
];

describe('sarif', () => {
  it('tells of each finding where it is and which rule it breaks', () => {
    const { results, tool } = runOf(FINDINGS);
    expect(results[0]).toMatchObject({
      ruleId: 'unknown_grade',
      ruleIndex: 0,
      level: 'warning',
      message: { text: 'no such grade: Atché\nHint: look for a slip' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'in/a.txt', uriBaseId: '%SRCROOT%' },
            region: { startLine: 12, startColumn: 9, endLine: 12, endColumn: 14, snippet: { text: 'Atché' } },
          },
        },
      ],
    });
    const regions = results.map(({ locations }) => locations[0]?.physicalLocation.region);
    expect(regions.slice(1, 4)).toEqual([
      { startLine: 12, startColumn: 9, endLine: 14 },
      { startLine: 12, endLine: 12 },
      undefined,
    ]);
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(['unknown_grade', 'unseen', HOSTILE.code]);
    expect(tool.driver.rules[0]).toEqual({
      id: 'unknown_grade',
      shortDescription: { text: 'A grade that no table has.' },
      help: { text: 'Look for a slip.' },
      defaultConfiguration: { level: 'warning' },
    });
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it('says whether the run was whole', () => {
    expect(runOf([FINDING]).invocations).toEqual([{ executionSuccessful: true }]);
    expect(runOf([FINDING], { isWhole: false }).invocations).toEqual([{ executionSuccessful: false }]);
    expect(runOf([HOSTILE]).invocations).toEqual([{ executionSuccessful: false }]);
    expect(runOf([]).results).toEqual([]);
  });

  it('knows a finding again when its line has moved, and no other by its name', () => {
    const [one, other] = printOf([FINDING, FINDING]);
    expect(printOf([{ ...FINDING, line: 99, lastLine: 100, message: 'other words' }])).toEqual([one]);
    expect(other).toBe(one?.replace(/1$/, '2'));
    const others = [
      { ...FINDING, path: 'in/b.txt' },
      { ...FINDING, code: 'x' },
      { ...FINDING, excerpt: { text: 'Grade : Atchi', from: 8, to: 13 } },
    ];
    expect(new Set(printOf([FINDING, ...others])).size).toBe(4);
    const moved = printOf([
      { ...bare, message: 'also in lines 3 and 9' },
      { ...bare, path: 'x', message: '' },
    ]);
    expect(printOf([{ ...bare, message: 'also in lines 13 and 19' }])).toEqual(moved.slice(0, 1));
  });

  it.each([
    ['in/é 1%,:?#.txt', { uri: 'in/%C3%A9%201%25%2C%3A%3F%23.txt', uriBaseId: '%SRCROOT%' }],
    ['./a.txt', { uri: 'a.txt', uriBaseId: '%SRCROOT%' }],
    ['../a.txt', { uri: '../a.txt', uriBaseId: '%SRCROOT%' }],
    ['in\\a.txt', { uri: 'in/a.txt', uriBaseId: '%SRCROOT%' }],
    ['a:b/c', { uri: 'a%3Ab/c', uriBaseId: '%SRCROOT%' }],
    ['/data/a b.txt', { uri: 'file:///data/a%20b.txt' }],
    ['C:\\data\\a b.txt', { uri: 'file:///C:/data/a%20b.txt' }],
    ['a\ud800', { uri: 'a%EF%BF%BD', uriBaseId: '%SRCROOT%' }],
  ])('makes a URI of %s', (path, expected) => {
    expect(locationOf(path)).toEqual(expected);
  });

  const schema = fileURLToPath(new URL('../../../shared/schemas/sarif-schema-2.1.0.json', import.meta.url));
  it.skipIf(!existsSync(schema))(
    `is valid${existsSync(schema) ? '' : ' (skipped: the schema of OASIS is not here)'}`,
    () => {
      const ajv = new Ajv({ strict: false, validateFormats: false });
      const { $schema, id, ...rest } = JSON.parse(readFileSync(schema, 'utf8'));
      const validate = ajv.compile(rest);
      for (const findings of [FINDINGS, []]) {
        validate(JSON.parse(reportOf(sarifReporter, findings, { rules: RULES })));
        expect(validate.errors).toBeNull();
      }
    },
  );
});
