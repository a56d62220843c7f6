/** Takes the results of a crew input by input, and reads here what the crew left. */
import type { Input, InputPart } from '../input/inputs.js';
import { cutFile, cutStream } from '../input/parts.js';
import type { Tasks } from './batches.js';
import type { Crew } from './crew.js';
import type { Numbered } from './numbered.js';
import type { ConvertOptions } from './options.js';
import type { World } from './world.js';

/** The tasks of reading postings: inputs as they are, and parts of large ones. */
export function tasksOf(
  { read, verbose }: Pick<ConvertOptions, 'read' | 'verbose'>,
  world: Pick<World, 'stdin'>,
  keepsLost = false,
): Tasks {
  let stdin: World['stdin'] | undefined;
  return {
    of: (input) => input,
    async cut({ path, location }) {
      // `--verbose` tells how a file was read, once for the whole of it.
      if (verbose) return null;
      if (location !== null) return cutFile(path, location, read, keepsLost);
      stdin = world.stdin;
      return cutStream(path, stdin, read, keepsLost);
    },
    giveUp: () => void stdin?.destroy(),
  };
}

/** Takes what comes of an input. A part whose postings were numbered wrong elsewhere is read once more. */
export async function takeInTurn<Made extends { readonly numbered: Numbered }>(
  next: Crew<Made>['next'],
  input: Input,
  { take, readHere, addBytes, isStopped, showProgress }: TurnTaker<Made>,
): Promise<void> {
  let ordinal = 1;
  for (;;) {
    const { made, cut, isLast } = await next();
    const isWrong = cut !== null && cut.part.ordinal !== ordinal && made?.numbered.isTold !== false;
    if (isWrong) cut.correct(cut.part, ordinal);
    if (made === null || isWrong) {
      const numbered = await readHere(cut === null ? input : { ...input, part: { ...cut.part, ordinal } });
      ordinal += numbered.ordinals;
    } else {
      await take(made);
      ordinal += made.numbered.ordinals;
    }
    if (cut !== null) addBytes(cut.bytesRead());
    if (isStopped() || (await isLast())) return;
    showProgress();
  }
}

export interface TurnTaker<Made> {
  readonly take: (made: Made) => Promise<void>;
  /** Reads an input, or a part of one, with what this thread has. */
  readonly readHere: (input: Input | InputPart) => Promise<Numbered>;
  /** Told how much was read of what was cut. */
  readonly addBytes: (count: number) => void;
  readonly isStopped: () => boolean;
  /** Called between parts. */
  readonly showProgress: () => void;
}
