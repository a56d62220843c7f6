/** What the program says on stderr while it works: diagnostics, notes, and one line of progress that is always the last. */
import type { Diagnostic } from '../offer.js';
import type { Reporter } from '../report/reporter.js';
import type { Counts } from './exit-codes.js';
import { writeOut } from './streams.js';
import type { World } from './world.js';

export interface TalkOptions {
  readonly reporter: Reporter;
  /** True to hide all that is no error. */
  readonly quiet: boolean;
  readonly progress: boolean;
}

export interface Talk {
  /** Counts a diagnostic, and shows it unless it is to be hidden. */
  readonly report: (diagnostic: Diagnostic) => Promise<void>;
  readonly say: (text: string) => Promise<void>;
  /** Shows how far things are; asked for the text only when it is time to draw again. */
  readonly progress: (line: () => string) => void;
  readonly counts: () => Counts;
  /** Takes the progress line away. */
  readonly end: () => void;
}

/** Milliseconds between two drawings of the progress line. */
const REDRAW = 100;
const ERASE = '\r\u001b[2K';

export function makeTalk({ stderr, now }: Pick<World, 'stderr' | 'now'>, options: TalkOptions): Talk {
  const counts = { errors: 0, warnings: 0, fatal: 0 };
  const told = new Set<string>();
  let isDrawn = false;
  let drawnAt = now();

  const erase = (): string => {
    const code = isDrawn ? ERASE : '';
    isDrawn = false;
    return code;
  };
  // Nobody reading the messages is no reason to stop the work.
  const say = (text: string) => writeOut(stderr, erase() + text).catch(() => undefined);
  return {
    say,
    async report(diagnostic) {
      if (diagnostic.level === 'error') counts.errors++;
      if (diagnostic.level === 'warning') counts.warnings++;
      if (diagnostic.fatal) counts.fatal++;
      if (diagnostic.level !== 'error' && options.quiet) return;
      // Once is enough: a thousand files with one trouble have one remedy.
      const isTold = diagnostic.hint !== null && told.has(diagnostic.hint);
      if (diagnostic.hint !== null) told.add(diagnostic.hint);
      await say(options.reporter(isTold ? { ...diagnostic, hint: null } : diagnostic));
    },
    progress(line) {
      if (!options.progress || now() - drawnAt < REDRAW) return;
      drawnAt = now();
      stderr.write(ERASE + line().slice(0, Math.max(1, (stderr.columns ?? 80) - 1)));
      isDrawn = true;
    },
    counts: () => ({ ...counts }),
    end() {
      if (isDrawn) stderr.write(erase());
    },
  };
}
