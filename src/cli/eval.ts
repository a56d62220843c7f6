/** `fiche eval`: how right the records of labelled postings are, field by field. */
import type { Buffer } from 'node:buffer';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { resolveFields, type UnknownField } from '../emit/fields.js';
import { type Gold, goldSchema } from '../evaluate/gold.js';
import { type Judgement, judge } from '../evaluate/judge.js';
import { evaluate } from '../evaluate/score.js';
import { evaluationTable } from '../evaluate/table.js';
import { decode } from '../input/decode.js';
import { reasonOf } from '../input/failure.js';
import { recordsOf } from '../pipeline.js';
import { printable, printableLine } from '../report/printable.js';
import type { Run } from './command.js';
import { UsageError, unknownField } from './errors.js';
import { EXIT } from './exit-codes.js';
import { colourJson, paletteOf } from './palette.js';
import { coloursOf } from './run-options.js';
import { writeOut } from './streams.js';
import { share } from './values.js';

export const run: Run = async ([goldDir, textDir = goldDir, ...more], flags, world) => {
  if (goldDir === undefined || textDir === undefined || more.length > 0)
    throw new UsageError('eval takes a folder of labels, and the folder of their texts when it is another one');
  const floor = flags['fail-under'] === undefined ? 0 : share('fail-under', flags['fail-under']);
  const judgements: Judgement[] = [];
  for (const gold of await goldsIn(resolve(world.cwd, goldDir), goldDir))
    judgements.push(await judgementOf(gold, resolve(world.cwd, textDir), textDir));
  const evaluation = evaluate(judgements);
  const { json } = await paletteOf(coloursOf(flags, world).stdout);
  await writeOut(
    world.stdout,
    flags.format === 'json'
      ? colourJson(printable(`${JSON.stringify({ ...evaluation, judgements: missesOf(judgements) }, null, 2)}\n`), json)
      : `${evaluationTable(evaluation, flags.verbose ?? false)
          .map(printableLine)
          .join('\n')}\n`,
  );
  return evaluation.all.f1 < floor ? EXIT.findings.code : EXIT.ok.code;
};

/** The labelled postings of a folder, in the order of their names. */
async function goldsIn(folder: string, shown: string): Promise<readonly Gold[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => unreadable(shown, error));
  const golds = entries
    .filter((entry) => entry.name.endsWith('.json') && (entry.isFile() || entry.isSymbolicLink()))
    .map(({ name }) => name)
    .sort((a, b) => (a < b ? -1 : 1));
  if (golds.length === 0) throw new UsageError(`${shown}: no labels here (one .json file a posting)`);
  return Promise.all(
    golds.map(async (name) => goldOf(`${await bytesOf(join(folder, name), join(shown, name))}`, join(shown, name))),
  );
}

async function bytesOf(location: string, shown: string): Promise<Buffer> {
  try {
    // Nobody may ever write into a FIFO that a link of a folder leads to.
    if (!(await stat(location)).isFile()) throw new Error('it is no file');
    return await readFile(location);
  } catch (error) {
    return unreadable(shown, error);
  }
}

function unreadable(shown: string, error: unknown): never {
  throw new UsageError(`${shown}: ${reasonOf(error)}`);
}

function goldOf(text: string, shown: string): Gold {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${shown}: ${reasonOf(error)}`);
  }
  const { data, error } = goldSchema.safeParse(value);
  const [issue] = error?.issues ?? [];
  if (data === undefined) throw new UsageError(`${shown}: ${issue?.path.join('.') || 'the label'}: ${issue?.message}`);
  const [unknown] = unknownKeys(data);
  if (unknown === undefined) return data;
  throw new UsageError(`${shown}: ${unknownField(unknown)}`);
}

/** Keys that name no field: a misspelt one would never be judged. */
function unknownKeys({ record, skip, absent, text_lines }: Gold): readonly UnknownField[] {
  const named = Object.entries(record).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.keys(value).map((part) => `${key}.${part}`)
      : [key],
  );
  const names = [...named, ...skip, ...absent, ...Object.keys(text_lines)];
  return resolveFields(
    names
      .filter((name) => name !== 'layout')
      .map((name) => name.replace(/^text\./, '').replace(/^contacts\..*/, 'contacts')),
  ).unknown;
}

async function judgementOf(gold: Gold, folder: string, shown: string): Promise<Judgement> {
  const path = join(shown, gold.file);
  const source = decode(await bytesOf(join(folder, gold.file), path), path);
  const [record] = recordsOf(source);
  return judge(
    gold,
    record,
    source.lines.map(({ text }) => text),
  );
}

const missesOf = (judgements: readonly Judgement[]): readonly object[] =>
  judgements.filter(({ misses }) => misses.length > 0).map(({ file, misses }) => ({ file, misses }));
