/** What `collapse` makes of one file: the text without its copies, the account of them, and what there is to tell. Nothing is written here. */
import { Buffer } from 'node:buffer';
import { type Chunks, fileChunks } from '../input/chunks.js';
import { reasonOf } from '../input/failure.js';
import { problem } from '../input/problems.js';
import { wholeBytes } from '../input/whole.js';
import type { Diagnostic, Encoding, Range } from '../offer.js';
import { accountOf, reportLine } from '../restore/account.js';
import type { CollapseCommandOptions } from './collapse-options.js';
import { asItIs, type CollapseOutcome, collapseText } from './collapse-text.js';
import { diffBytes, shownDiff } from './listings.js';
import { noteOn } from './notes.js';
import { type Maker, oneByOne } from './tasks.js';

/** What holds for all files. */
export interface CollapseJob
  extends Pick<
    CollapseCommandOptions,
    'encoding' | 'layout' | 'collapse' | 'maxBytes' | 'shows' | 'isVerified' | 'verbose'
  > {
  readonly isReported: boolean;
  /** How a diff looks: null for the bytes of one. */
  readonly diffColour: boolean | null;
}

export interface CollapseTask {
  /** As given, with `/`. */
  readonly path: string;
  /** Absolute path, or null for standard input. */
  readonly location: string | null;
  /** Where the text is written, or null for a stream. */
  readonly output: string | null;
}

export interface Collapsed {
  readonly problems: readonly Diagnostic[];
  /** Of the file as it was read. */
  readonly size: number;
  /** Null for what could not be read. */
  readonly text: CollapsedText | null;
}

interface CollapsedText {
  readonly bytes: Uint8Array;
  /** Null for what is no text. */
  readonly encoding: Encoding | null;
  /** The lines that went. */
  readonly gone: readonly Range[];
  /** Of the report, when one is wanted. */
  readonly line: string | null;
  /** When a diff is wanted. */
  readonly diff: string | Uint8Array | null;
  /** How the text was read, when that is to be told. */
  readonly note: Diagnostic | null;
}

/** Makes of one file what there is to write. */
export type Collapser = (task: CollapseTask) => Promise<Collapsed>;

export const bytesIn = ({ text }: Collapsed): readonly Uint8Array[] => (text === null ? [] : [text.bytes]);

/** For a worker thread, to which standard input does not belong. */
export const makerOf = (job: CollapseJob): Maker<CollapseTask, Collapsed> => oneByOne(collapserOf(job, nobody));

/** @param stdin - standard input */
export function collapserOf(job: CollapseJob, stdin: () => Chunks): Collapser {
  return async ({ path, location, output }) => {
    const bytes = await wholeBytes(path, location === null ? stdin() : fileChunks(location), job.maxBytes);
    if (!Buffer.isBuffer(bytes)) return { problems: [bytes], size: 0, text: null };
    const { text, source, layouts, problems, line } = await accounted(path, bytes, output, job);
    const { cut, read } = text;
    const diff = async (): Promise<string | Uint8Array> => {
      if (source === null) return '';
      return job.diffColour === null ? diffBytes(source, cut) : shownDiff(source, cut, job.diffColour);
    };
    const note = (): Diagnostic | null => {
      if (source === null) return null;
      const how = noteOn(path);
      for (const layout of layouts) how.add(source, layout);
      return how.diagnostic();
    };
    return {
      problems,
      size: bytes.length,
      text: {
        bytes: cut.bytes,
        encoding: read?.encoding ?? null,
        gone: cut.gone,
        line,
        diff: job.shows === 'diff' ? await diff() : null,
        note: job.verbose ? note() : null,
      },
    };
  };
}

function nobody(): never {
  throw new Error('standard input belongs to the main thread');
}

interface Accounted extends CollapseOutcome {
  /** Of the report, or null when nobody wants it. */
  readonly line: string | null;
}

/** A text and its line of the report. What fails, or could not be undone, is no reason to lose it: it goes on as it is. */
async function accounted(path: string, bytes: Buffer, output: string | null, job: CollapseJob): Promise<Accounted> {
  const withLine = (outcome: CollapseOutcome): Accounted => {
    const isWanted = job.isReported || job.isVerified;
    return { ...outcome, line: isWanted ? reportLine(accountOf(outcome.text, output)) : null };
  };
  const failed = (code: 'not_restorable' | 'internal_error', message: string): Accounted =>
    withLine(asItIs(path, bytes, problem(code, path, `${message}: it stays as it is`)));
  try {
    const outcome = withLine(collapseText(path, bytes, job));
    if (!job.isVerified) return outcome;
    const { flawOf } = await import('../restore/verify.js');
    const flaw = flawOf(bytes, outcome.text.cut.bytes, outcome.line ?? '');
    return flaw === null ? outcome : failed('not_restorable', `it could not be rebuilt (${flaw})`);
  } catch (error) {
    return failed('internal_error', `it could not be collapsed (${reasonOf(error)})`);
  }
}
