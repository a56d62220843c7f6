/** What a run over texts did: counted as it goes, told at the end (`--stats`), and shown meanwhile (progress). */
import type { Counts } from './exit-codes.js';
import { counted } from './numbers.js';
import { megabytes, type Seen } from './stats.js';

export interface TextTally {
  readonly addFile: () => void;
  readonly addBytes: (count: number) => void;
  /** @param lines - how many lines of the text went, or came back */
  readonly addText: (lines: number) => void;
  /** Texts that changed. */
  readonly changed: () => number;
  readonly seen: () => Seen;
  /** Several lines of text. */
  readonly summary: (counts: Counts, seconds: number) => string;
}

/** @param deed - what is done to lines: "copies taken out" */
export function makeTextTally(deed: string): TextTally {
  const seen = { files: 0, bytes: 0 };
  const changed = { texts: 0, lines: 0 };
  return {
    addFile() {
      seen.files++;
    },
    addBytes(count) {
      seen.bytes += count;
    },
    addText(lines) {
      if (lines > 0) changed.texts++;
      changed.lines += lines;
    },
    changed: () => changed.texts,
    seen: () => ({ ...seen }),
    summary: ({ errors, warnings }, seconds) =>
      `${[
        `${counted(seen.files, 'file')}, ${megabytes(seen.bytes)} in ${seconds.toFixed(1)} s`,
        `${deed}: ${counted(changed.lines, 'line')} of ${counted(changed.texts, 'text')}`,
        `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`,
      ].join('\n')}\n`,
  };
}
