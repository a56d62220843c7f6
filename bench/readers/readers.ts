/** Readers of other houses: each gives the texts of the second column back, in order. Null for one that is not installed here. */
import { Buffer } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCsv } from '../../test/emit/readers.js';

function run(program: string, args: readonly string[], input = ''): string | null {
  const { status, stdout, stderr, error } = spawnSync(program, args, { input, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (error !== undefined) return null;
  if (status !== 0) throw new Error(`${program}: ${stderr.slice(-500)}`);
  return stdout;
}

const python = (program: string, input: string): string | null => run('python3', ['-X', 'utf8', '-c', program], input);

export const hasPython = (module: string): boolean => {
  try {
    return python(`import ${module}`, '') !== null;
  } catch {
    return false;
  }
};

export const pythonCsv = (text: string): readonly string[] | null =>
  textsIn(
    python(
      'import csv, io, json, sys; csv.field_size_limit(1 << 30); print(json.dumps([row[1] for row in csv.reader(io.TextIOWrapper(sys.stdin.buffer, "utf8", newline=""))][1:]))',
      text,
    ),
  );

/** @param loader - `SafeLoader`, in Python, or `CSafeLoader`, which is libyaml */
export const pyYaml = (text: string, loader: string): readonly string[] | null =>
  textsIn(
    python(
      `import json, sys, yaml; print(json.dumps([row["text"] for row in yaml.load(sys.stdin.buffer.read(), getattr(yaml, "${loader}"))]))`,
      text,
    ),
  );

const textsIn = (json: string | null): readonly string[] | null => (json === null ? null : JSON.parse(json));

function inFolder<T>(action: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'fiche-readers-'));
  const tidy = () => rmSync(folder, { recursive: true, force: true });
  try {
    const result = action(folder);
    if (result instanceof Promise) return result.finally(tidy) as T;
    tidy();
    return result;
  } catch (error) {
    tidy();
    throw error;
  }
}

/** DuckDB, told how the file is written; it finds that out by itself for most files, but not where the first lines are like these. */
export const duckDbCsv = (text: string): Promise<readonly string[] | null> =>
  inFolder(async (folder) => {
    const duckdb = await import('@duckdb/node-api').catch(() => null);
    if (duckdb === null) return null;
    const file = join(folder, 'a.csv');
    writeFileSync(file, text);
    const instance = await duckdb.DuckDBInstance.create();
    const connection = await instance.connect();
    const reader = await connection.runAndReadAll(
      `SELECT hex(text) FROM read_csv('${file}', all_varchar = true, header = true, delim = ',', quote = '"', escape = '"', new_line = '\\n', parallel = false, max_line_size = 10000000, strict_mode = true)`,
    );
    // As bytes: what hands texts over to JavaScript takes a byte order mark off them.
    const rows = reader.getRows().map(([cell]) => Buffer.from(String(cell ?? ''), 'hex').toString('utf8'));
    connection.closeSync();
    instance.closeSync();
    return rows;
  });

/** How LibreOffice reads CSV: `,`, `"`, UTF-8, from line 1, all columns as text or as they look, no guesses, formulas as formulas. */
const IMPORT = {
  text: 'CSV:44,34,76,1,1/2/2/2,1033,true,false,false,false,false,0,false',
  open: 'CSV:44,34,76,1,,1033,false,true,false,false,false,0,true',
} as const;
const EXPORT = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1';

function libreOffice(text: string, how: keyof typeof IMPORT, to: string, ending: string): string | null {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'a.csv'), text);
    const out = join(folder, 'out');
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const args = [
      profile,
      '--headless',
      `--infilter=${IMPORT[how]}`,
      '--convert-to',
      to,
      '--outdir',
      out,
      join(folder, 'a.csv'),
    ];
    if (run('soffice', args) === null) return null;
    const sheet = ending === 'csv' ? 'a-a' : 'a';
    return readFileSync(join(out, `${sheet}.${ending}`), 'utf8');
  });
}

/** LibreOffice Calc, as somebody would who tells its dialogue that columns are text. */
export function calcCsv(text: string): readonly string[] | null {
  const back = libreOffice(text, 'text', EXPORT, 'csv');
  return back === null
    ? null
    : readCsv(back.replace(/^\ufeff/, ''))
        .slice(1)
        .map(([, cell = '']) => cell);
}

/** How many cells LibreOffice Calc takes for formulas, as somebody would have it who asks for them. */
export function calcFormulas(text: string): number | null {
  const back = libreOffice(text, 'open', 'fods', 'fods');
  return back === null ? null : (back.match(/table:formula=/g) ?? []).length;
}
