/** Writes the report of `collapse`: a line a text, as texts go. */
import type { Inputs } from '../input/inputs.js';
import { printable } from '../report/printable.js';
import { openOutlet } from './outlets.js';
import type { Session } from './session.js';
import type { TextTarget } from './text-options.js';

export interface ReportWriter {
  /**
   * @param line - of one text, with its line feed
   * @param isChanged - false when the text is as it came in
   */
  readonly add: (line: string, isChanged: boolean) => Promise<void>;
  /** @param isWhole - false when the run was broken off */
  readonly close: (isWhole: boolean) => Promise<void>;
}

/**
 * Opens a report. Like every output it takes its place in one step, at the end. Where texts stay in their places though the run is broken
 * off, so does what is told of them; and where they take the place of their originals, the disk has it before that.
 * @throws WriteError - also from its methods
 */
export async function openReport(
  path: string,
  inputs: Inputs,
  target: TextTarget,
  { world }: Session,
): Promise<ReportWriter> {
  const outlet = await openOutlet(path === '-' ? { kind: 'stdout' } : { kind: 'file', path }, inputs, world);
  const arePlaced = target.kind === 'in-place' || target.kind === 'folder';
  return {
    async add(line, isChanged) {
      await outlet.write(outlet.isTerminal ? printable(line) : line);
      if (target.kind === 'in-place' && isChanged) await outlet.settle();
    },
    async close(isWhole) {
      if (!isWhole && !arePlaced) return outlet.discard();
      try {
        await outlet.finish();
      } catch (error) {
        // What the disk has no room for is about texts that stayed as they were: what undoes the others takes its place.
        if (arePlaced) await outlet.finish();
        else await outlet.discard();
        throw error;
      }
    },
  };
}
