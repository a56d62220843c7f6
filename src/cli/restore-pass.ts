/** What `restore` does with one text: finds out what it was, rebuilds that, and writes it. Nothing is written that is not an original. */
import { Buffer } from 'node:buffer';
import { sizeInWords } from '../input/failure.js';
import type { Input } from '../input/inputs.js';
import { problem } from '../input/problems.js';
import type { Diagnostic } from '../offer.js';
import { chooseByPath } from '../restore/choose.js';
import { DamagedReport } from '../restore/damaged.js';
import { rebuild, sha256Of } from '../restore/rebuild.js';
import type { Restorable } from '../restore/schema.js';
import { counted } from './numbers.js';
import type { Entry, ReportIndex } from './report-index.js';
import type { Session } from './session.js';
import type { TextOptions } from './text-options.js';
import type { TextSink } from './text-sinks.js';
import type { TextTally } from './text-tally.js';

interface Job {
  readonly options: TextOptions;
  readonly session: Session;
  readonly tally: TextTally;
  readonly index: ReportIndex;
  /** What the user calls the report. */
  readonly report: string;
}

export function restorePass(job: Job) {
  const { options, session, tally } = job;
  const { talk, isStopped } = session;
  return async (input: Input, bytes: Buffer | Diagnostic, sink: TextSink): Promise<void> => {
    const found = Buffer.isBuffer(bytes) ? await originalOf(input.path, bytes, job) : bytes;
    if ('code' in found) {
      await talk.report(found);
      return;
    }
    const { original, lines, encoding } = found;
    if (options.verbose) await talk.report(noteOf(input.path, lines));
    if (isStopped()) return;
    const account = async () => undefined;
    const size = Buffer.isBuffer(bytes) ? bytes.length : 0;
    if (await sink.put({ input, bytes: original, size, encoding, isChanged: lines > 0, account })) tally.addText(lines);
  };
}

interface Original {
  readonly original: Uint8Array;
  /** How many lines came back. */
  readonly lines: number;
  readonly encoding: Restorable['encoding'];
}

async function originalOf(path: string, bytes: Buffer, job: Job): Promise<Original | Diagnostic> {
  const { index, report } = job;
  const hash = sha256Of(bytes);
  const entries = index.find(hash);
  // What was restored before, by a run that was broken off perhaps, is done.
  if (entries.length === 0 && index.isOriginal(hash)) return { original: bytes, lines: 0, encoding: null };
  if (entries.length === 0) return problem('not_in_report', path, `no line of ${report} is about these bytes`);
  const entry = chooseByPath(path, entries);
  if (entry === null) {
    const [one, other] = entries.map(({ number }) => number);
    return problem('ambiguous', path, `several originals became these bytes (${report}, lines ${one}, ${other}…)`);
  }
  return rebuilt(path, bytes, entry, job);
}

async function rebuilt(path: string, bytes: Buffer, entry: Entry, job: Job): Promise<Original | Diagnostic> {
  const { index, options, report } = job;
  try {
    const line = await index.read(entry);
    if (line.original.bytes > options.maxBytes)
      return problem('too_large', path, `its original is larger than ${sizeInWords(options.maxBytes)}`);
    const original = rebuild(bytes, line);
    return { original, lines: linesOf(line), encoding: line.encoding };
  } catch (error) {
    if (!(error instanceof DamagedReport)) throw error;
    return problem('damaged_report', report, `${path} cannot be restored: ${error.message}`, { line: entry.number });
  }
}

const linesOf = ({ restore }: Restorable): number =>
  restore.reduce((sum, step) => sum + ('bytes' in step ? 1 : step.lines[1] - step.lines[0] + 1), 0);

function noteOf(path: string, lines: number): Diagnostic {
  const message = lines === 0 ? 'an original already' : `${counted(lines, 'line')} put back`;
  return { code: 'restored', level: 'note', message, path, line: null, hint: null, fatal: false };
}
