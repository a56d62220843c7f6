/** A report as `restore` uses it: what it says of which text is looked up by hash, and read again where it stands. */
import { Buffer, constants } from 'node:buffer';
import { open, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type ByteLine, byteLines, fileChunks } from '../input/chunks.js';
import { reasonOf } from '../input/failure.js';
import { problem } from '../input/problems.js';
import type { Diagnostic } from '../offer.js';
import type { Places } from '../restore/choose.js';
import { DamagedReport } from '../restore/damaged.js';
import { parseReportLine, type Restorable } from '../restore/schema.js';
import { UsageError } from './errors.js';

/** Where a line of the report stands. */
export interface Entry extends Places {
  readonly number: number;
  readonly start: number;
  readonly length: number;
}

export interface ReportIndex {
  /** Lines on texts of which these bytes are left. */
  readonly find: (sha256: string) => readonly Entry[];
  /** True when these bytes are an original. */
  readonly isOriginal: (sha256: string) => boolean;
  /** @throws DamagedReport - when the file has changed */
  readonly read: (entry: Entry) => Promise<Restorable>;
  readonly close: () => Promise<void>;
}

/**
 * Reads a report through. Of each line only its place is kept: there are as many as texts.
 * @returns also what is wrong with lines of it
 * @throws UsageError - when it cannot be read, or is no report
 */
export async function openReportIndex(
  path: string,
  cwd: string,
): Promise<{ readonly index: ReportIndex; readonly problems: readonly Diagnostic[] }> {
  const location = resolve(cwd, path);
  const refused = (error: unknown): never => unusable(path, reasonOf(error));
  if (!(await stat(location).catch(refused)).isFile()) unusable(path, 'it must be a file, since it is read twice');
  const file = await open(location).catch(refused);
  try {
    const { entries, originals, problems } = await readThrough(path, location);
    const [first] = problems;
    if (entries.size === 0 && first) unusable(path, `it is no report (line ${first.line}: ${first.message})`);
    const index: ReportIndex = {
      find: (sha256) => entries.get(sha256) ?? [],
      isOriginal: (sha256) => originals.has(sha256),
      async read({ start, length }) {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start);
        return parseReportLine(textOf(buffer.subarray(0, bytesRead)));
      },
      close: () => file.close(),
    };
    return { index, problems };
  } catch (error) {
    await file.close();
    throw error;
  }
}

function unusable(path: string, reason: string): never {
  throw new UsageError(`--report ${path}: ${reason}`);
}

async function readThrough(path: string, location: string) {
  const entries = new Map<string, Entry[]>();
  const originals = new Set<string>();
  const problems: Diagnostic[] = [];
  for await (const line of byteLines(fileChunks(location), constants.MAX_STRING_LENGTH)) {
    if (line.bytes?.length === 0) continue;
    try {
      const { entry, collapsed } = entryOf(line);
      const known = entries.get(collapsed);
      if (known === undefined) entries.set(collapsed, [entry]);
      else known.push(entry);
      originals.add(entry.original);
    } catch (error) {
      if (!(error instanceof DamagedReport)) throw error;
      problems.push(problem('damaged_report', path, error.message, { line: line.number }));
    }
  }
  return { entries, originals, problems };
}

function entryOf({ number, start, bytes }: ByteLine): { readonly entry: Entry; readonly collapsed: string } {
  if (bytes === null) throw new DamagedReport('longer than any line of a report');
  const { path, output, original, collapsed } = parseReportLine(textOf(bytes));
  return {
    entry: { number, start, length: bytes.length, path, output, original: original.sha256 },
    collapsed: collapsed.sha256,
  };
}

const textOf = (bytes: Buffer): string => bytes.toString().replace(/^\ufeff/, '');
