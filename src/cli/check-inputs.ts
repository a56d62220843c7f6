/** What `check` finds in inputs, posting by posting: found here or by worker threads, and judged here, in the order of the inputs. */
import { diagnosticOf, type makeLook, type makeMemory, type Place, type Traced, textOfLine } from '../check/index.js';
import type { Input } from '../input/inputs.js';
import type { Diagnostic } from '../offer.js';
import type { ReadPosting } from '../pipeline.js';
import type { CheckOptions } from './check-options.js';
import { noteOn } from './notes.js';
import type { Numbered } from './numbered.js';
import { itemsIn, type ReadSession } from './postings.js';
import type { Tally } from './stats.js';
import { type Taker, takeInput } from './together.js';

/** What was found in one posting, as plain data. */
export interface FoundIn {
  readonly path: string;
  /** Where its text stands in a file of NDJSON, else null. */
  readonly line: number | null;
  readonly findings: readonly Diagnostic[];
  readonly isPosting: boolean;
  readonly traces: readonly (Traced & { readonly text: string })[];
}

export interface CheckJob {
  readonly options: Pick<CheckOptions, 'read' | 'parse' | 'verbose' | 'stats'>;
  readonly session: ReadSession;
  readonly tally: Pick<Tally, 'addBytes' | 'addRecord'>;
  readonly look: ReturnType<typeof makeLook>;
  /** Given what was found in each posting. */
  readonly take: (found: FoundIn, read: ReadPosting) => Promise<void>;
  /** Given how the file was read, when that is to be told. */
  readonly note: (note: Diagnostic) => Promise<void>;
}

/** Checks one input as it is read, with what this thread has. */
export function checkInput(input: Input, job: CheckJob, showProgress: () => void): Promise<Numbered> {
  return takeInput(itemsIn(input, job), checkerFor(input, job), job.options.parse, job.session, showProgress);
}

/** Looks at what was found in an input. */
export function checkerFor(input: Input, { options, session, tally, look, take, note: tellNote }: CheckJob): Taker {
  const note = noteOn(input.path);
  let isEmpty = true;
  return {
    async take(item, made) {
      if (item.kind === 'problem') await session.talk.report(item.diagnostic);
      if (item.kind !== 'posting' || made === undefined) return;
      isEmpty = false;
      if (!('value' in made)) return session.talk.report(made);
      const { posting, source, line } = item;
      const { path } = posting;
      const textOf: Place['textOf'] = (number) => textOfLine(posting, number);
      const { findings, traces } = look(made.value);
      const found: FoundIn = {
        path,
        line,
        findings: findings.map((finding) => diagnosticOf(finding, { path, line, textOf })),
        isPosting: !findings.some(({ code }) => code === 'not_a_posting'),
        traces: traces.map((one) => ({ ...one, text: one.seen.at.lines === null ? '' : textOf(one.seen.at.lines[0]) })),
      };
      await take(found, made.value);
      tally.addRecord(made.value.record);
      note.add(source, made.value.record.source.layout);
    },
    async finish() {
      if (options.verbose && !isEmpty && !session.isStopped()) await tellNote(note.diagnostic());
    },
  };
}

/** All that there is to tell of a posting, in the order of its lines: what was found in it alone, and against those before. */
export function concluded(
  { path, line, findings, traces }: FoundIn,
  compare: ReturnType<typeof makeMemory>,
): readonly Diagnostic[] {
  const more = traces.flatMap((one) =>
    compare([one]).map((finding) => diagnosticOf(finding, { path, line, textOf: () => one.text })),
  );
  if (more.length === 0) return findings;
  return [...findings, ...more].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
