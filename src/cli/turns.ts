/** What comes of inputs that are read by a crew, or left to the thread that writes. */
import type { Input, InputPart } from '../input/inputs.js';
import { cutFile } from '../input/parts.js';
import type { Tasks } from './batches.js';
import type { Crew } from './crew.js';
import type { ConvertOptions } from './options.js';
import type { Numbered } from './tasks.js';

/** Of what reads postings: it is told of the inputs as they are, and large ones are cut. */
export const tasksOf = ({ read, verbose }: Pick<ConvertOptions, 'read' | 'verbose'>, keepsLost = false): Tasks => ({
  of: (input) => input,
  // How a file was read is told of all of it.
  cut: ({ path, location }) => (location === null || verbose ? null : cutFile(path, location, read, keepsLost)),
});

/**
 * Takes what comes of an input. A part whose postings were numbered wrong elsewhere is read once more.
 * @param readHere - reads an input, or a part of one, with what this thread has
 */
export async function takeInTurn<Made extends { readonly numbered: Numbered }>(
  next: Crew<Made>['next'],
  input: Input,
  { take, readHere, isStopped, showProgress }: TurnTaker<Made>,
): Promise<void> {
  let ordinal = 1;
  for (;;) {
    const { made, cut, isLast } = await next();
    const isWrong = cut !== null && cut.part.ordinal !== ordinal && made?.numbered.isTold !== false;
    if (isWrong) cut.correct(cut.part, ordinal);
    if (made === null || isWrong) await readHere(cut === null ? input : { ...input, part: { ...cut.part, ordinal } });
    else await take(made);
    ordinal += made?.numbered.ordinals ?? 0;
    if (isLast || isStopped()) return;
    showProgress();
  }
}

export interface TurnTaker<Made> {
  readonly take: (made: Made) => Promise<void>;
  readonly readHere: (input: Input | InputPart) => Promise<void>;
  readonly isStopped: () => boolean;
  /** Called between parts. */
  readonly showProgress: () => void;
}
