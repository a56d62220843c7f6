/** What the program says while it works: diagnostics, to all reports of the run; notes; and one line of progress that is always the last. */
import { problem } from '../input/problems.js';
import type { Diagnostic } from '../offer.js';
import type { Ending } from '../report/reporter.js';
import { WriteError } from './errors.js';
import type { Counts } from './exit-codes.js';
import type { OpenReporter, Say } from './reporters.js';
import { writeOut } from './streams.js';
import type { World } from './world.js';

export interface TalkOptions {
  readonly progress: boolean;
}

export interface Talk {
  /** Opens a report, which hears of all that comes from then on. What cannot be opened is told to the others. */
  readonly open: (opening: (say: Say) => Promise<OpenReporter>) => Promise<void>;
  /** Counts a diagnostic, and has it told. */
  readonly report: (diagnostic: Diagnostic) => Promise<void>;
  /** To be called for every file that is gone through. */
  readonly visit: (path: string) => void;
  readonly say: (text: string) => Promise<void>;
  /** Shows how far things are; asked for the text only when it is time to draw again. */
  readonly progress: (line: () => string) => void;
  readonly counts: () => Counts;
  /** Puts all reports in place. */
  readonly finish: (ending: Ending) => Promise<void>;
  /** Takes the progress line away, and what is left of reports that are in no place. */
  readonly end: () => Promise<void>;
}

/** Milliseconds between two drawings of the progress line. */
const REDRAW = 100;
const ERASE = '\r\u001b[2K';
/** To be written behind a line that stands over another: what is erased first flickers. */
const ERASE_REST = '\u001b[K';

export function makeTalk({ stderr, now }: Pick<World, 'stderr' | 'now'>, options: TalkOptions): Talk {
  const counts = { errors: 0, warnings: 0, fatal: 0 };
  const reports = new Set<OpenReporter>();
  let isDrawn = false;
  let drawnAt = now();

  const erase = (): string => {
    const code = isDrawn ? ERASE : '';
    isDrawn = false;
    return code;
  };
  const say = async (text: string): Promise<void> => {
    const all = erase() + text;
    // Nobody reading the messages is no reason to stop the work.
    if (all !== '') await writeOut(stderr, all).catch(() => undefined);
  };
  const report = async (diagnostic: Diagnostic): Promise<void> => {
    if (diagnostic.level === 'error') counts.errors++;
    if (diagnostic.level === 'warning') counts.warnings++;
    if (diagnostic.fatal) counts.fatal++;
    for (const one of reports) await trying(one, () => one.add(diagnostic));
  };
  /** A report that cannot be written is given up, which is news for the others. */
  const trying = async (one: OpenReporter | null, action: () => Promise<void>): Promise<void> => {
    try {
      await action();
    } catch (error) {
      if (!(error instanceof WriteError)) throw error;
      if (one !== null) reports.delete(one);
      await one?.discard();
      await report(problem('unwritable', error.path, error.message));
    }
  };
  return {
    say,
    report,
    open: (opening) => trying(null, async () => void reports.add(await opening(say))),
    visit(path) {
      for (const one of reports) one.visit(path);
    },
    progress(line) {
      if (!options.progress || now() - drawnAt < REDRAW) return;
      drawnAt = now();
      stderr.write(`\r${line().slice(0, Math.max(1, (stderr.columns ?? 80) - 1))}${ERASE_REST}`);
      isDrawn = true;
    },
    counts: () => ({ ...counts }),
    async finish(ending) {
      for (const one of reports) await trying(one, () => one.finish(ending));
    },
    async end() {
      if (isDrawn) stderr.write(erase());
      for (const one of reports) await one.discard();
    },
  };
}
