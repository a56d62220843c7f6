/** Whether what emitters write reads back equal in readers of other houses, over texts made to be misread. */
import { parseArgs } from 'node:util';
import { calcCsv, calcFormulas, duckDbCsv, hasPython, pythonCsv, pyYaml } from './readers.js';
import { texts } from './texts.js';
import { csvOf, kept, ndjsonOf, yamlOf } from './written.js';

const USAGE = 'npm run bench -- readers [--texts N] [--seed N]';

type Reader = readonly [
  name: string,
  read: () => Promise<readonly string[] | null>,
  /** What a text becomes where the reader has no other form for it. */
  shape?: (text: string) => string,
];

/** A cell of a spreadsheet holds no NUL, and has one kind of line end. */
const inSheet = (text: string): string => text.replaceAll('\0', '').replace(/\r\n|\n\r|\r/g, '\n');

/** @returns the exit code */
export async function main(args: readonly string[]): Promise<number> {
  const options = {
    texts: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  const { values } = parseArgs({ args: [...args], options });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const given = texts(Number(values.texts), Number(values.seed));
  const wanted = kept(given);
  const csv = csvOf(given);
  const yaml = yamlOf(given);
  const readers: readonly Reader[] = [
    [
      'ndjson, JSON.parse',
      async () =>
        ndjsonOf(given)
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line).text),
    ],
    ['csv, Python csv', async () => (hasPython('csv') ? pythonCsv(csv) : null)],
    ['csv, DuckDB read_csv', () => duckDbCsv(csv)],
    ['csv, LibreOffice Calc (columns as text)', async () => calcCsv(csv), inSheet],
    ['yaml, PyYAML', async () => (hasPython('yaml') ? pyYaml(yaml, 'SafeLoader') : null)],
    ['yaml, libyaml', async () => (hasPython('yaml') ? pyYaml(yaml, 'CSafeLoader') : null)],
  ];
  let wrong = 0;
  for (const [name, read, shape = (text: string) => text] of readers) {
    const back = await read().catch((error: Error) => error);
    if (back instanceof Error || back === null) {
      console.log(`${name}: ${back === null ? 'not installed' : back.message}`);
      wrong += back === null ? 0 : 1;
      continue;
    }
    const differing = wanted.flatMap((text, i) => (back[i] === shape(text) ? [] : [i]));
    console.log(`${name}: ${back.length} texts, ${differing.length} differ`);
    for (const i of differing.slice(0, 5))
      console.log(
        `  ${JSON.stringify(wanted[i])?.slice(0, 100)} came back as ${JSON.stringify(back[i])?.slice(0, 100)}`,
      );
    wrong += differing.length + Math.abs(back.length - wanted.length);
  }
  for (const escapeFormulas of [false, true])
    console.log(
      `formulas in LibreOffice Calc${escapeFormulas ? ' with --escape-formulas' : ''}: ${calcFormulas(csvOf(given, { escapeFormulas })) ?? 'not installed'}`,
    );
  return wrong === 0 ? 0 : 1;
}
