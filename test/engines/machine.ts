/** What of the engines is there, how programs are run, and how one of their workers is killed. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const PROGRAM = join(ROOT, 'dist/fiche.js');
const SPARK = join(ROOT, 'examples/spark');

/** Named by FICHE_PYTHON, that of the example's own environment, or any. */
const PYTHON =
  [process.env.FICHE_PYTHON, join(SPARK, '.venv/bin/python')].find((path) => path && existsSync(path)) ?? 'python3';

const answerOf = (command: string, ...argv: readonly string[]): string | null => {
  const { status, stdout } = spawnSync(command, argv, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
};

const sparkHome = (): string | null =>
  answerOf(PYTHON, '-c', 'import os, pyspark; print(os.path.dirname(pyspark.__file__))');

/** What is missing for the tests with Spark, in words; null when all is there. */
export function missingForSpark(): string | null {
  if (answerOf('java', '-version') === null) return 'no Java (17 or 21)';
  if (sparkHome() === null) return `no pyspark for ${PYTHON}: pip install -r examples/spark/requirements.txt`;
  return null;
}

/** The same for DuckDB. */
export function missingForDuckdb(): string | null {
  try {
    createRequire(import.meta.url).resolve('@duckdb/node-api');
    return null;
  } catch {
    return 'no @duckdb/node-api: npm install';
  }
}

export const say = (text: string): void => void process.stdout.write(`${text}\n`);

interface Streams {
  /** Files. */
  readonly stdin?: string;
  readonly stdout?: string;
}

const ended = (child: ChildProcess, name: string, talk: () => string): Promise<void> =>
  new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) =>
      status === 0 ? resolve() : reject(new Error(`${name} ended with ${status}\n${talk().slice(-8000)}`)),
    );
  });

/** Runs the program between two files. */
export async function fiche(argv: readonly string[], { stdin, stdout }: Streams = {}): Promise<void> {
  const child = spawn(process.execPath, [PROGRAM, ...argv, '-q'], {
    stdio: [
      stdin === undefined ? 'ignore' : openSync(stdin, 'r'),
      stdout === undefined ? 'ignore' : openSync(stdout, 'w'),
      'inherit',
    ],
  });
  await ended(child, `fiche ${argv[0]}`, () => '');
}

/**
 * Runs a job of examples/spark on two workers, which are processes of their own, and kills one of them as soon as it reads postings.
 * @returns what was killed
 */
export async function spark(job: string, ...argv: readonly string[]): Promise<string> {
  const settings = [
    'spark.ui.enabled=false',
    'spark.sql.shuffle.partitions=4',
    'spark.log.level=ERROR',
    'spark.driver.memory=2g',
  ];
  const child = spawn(
    join(sparkHome() ?? '', 'bin/spark-submit'),
    [
      '--master',
      'local-cluster[2,1,1024]',
      ...settings.flatMap((setting) => ['--conf', setting]),
      join(SPARK, job),
      ...argv,
    ],
    {
      env: {
        ...process.env,
        FICHE: `${process.execPath} ${PROGRAM}`,
        PYSPARK_PYTHON: PYTHON,
        SPARK_WORKER_DIR: `${argv.at(-1)}-workers`,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let talk = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      talk += data;
    });
  const end = ended(child, job, () => talk);
  let killed = '';
  const watch = setInterval(() => {
    const worker = killed === '' ? busyWorker(child.pid ?? 0) : undefined;
    if (worker === undefined) return;
    process.kill(worker, 'SIGKILL');
    killed = `worker ${worker} of ${job} killed while it read postings`;
  }, 200);
  await end.finally(() => clearInterval(watch));
  return killed;
}

/** A process of Spark's, below one of ours, that has the program at work. */
function busyWorker(top: number): number | undefined {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
        return [{ id: Number(name), parent, command: readFileSync(`/proc/${name}/cmdline`, 'utf8') }];
      } catch {
        return [];
      }
    });
  const below = (id: number): typeof processes =>
    processes.filter(({ parent }) => parent === id).flatMap((one) => [one, ...below(one.id)]);
  return below(top).find(
    ({ id, command }) =>
      command.includes('CoarseGrainedExecutorBackend') &&
      below(id).some((one) => one.command.includes('dist/fiche.js')),
  )?.id;
}

/** The rows of a query of DuckDB, one JSON text each. */
export async function jsonRows(sql: string): Promise<readonly string[]> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowsJson().map(([json]) => json as string);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
