/** What `check` finds in one file. Nothing is judged here, and nothing is compared with other files. */
import { type Levels, makeLook } from '../check/index.js';
import type { Input } from '../input/inputs.js';
import { type CheckJob, checkInput } from './check-inputs.js';
import { sessionOfWorker } from './postings.js';
import { makeTally } from './stats.js';
import { type Found, type Maker, oneByOne } from './tasks.js';

export interface CheckAssignment {
  readonly options: CheckJob['options'];
  readonly levels: Levels;
}

export function makerOf({ options, levels }: CheckAssignment): Maker<Input, Found> {
  const look = makeLook(levels);
  return oneByOne(async (input) => {
    const events: Found['events'][number][] = [];
    const tally = makeTally(options);
    const job: CheckJob = {
      options,
      look,
      tally,
      session: sessionOfWorker(async (told) => void events.push({ told })),
      take: async (found) => void events.push({ found }),
      note: async (noted) => void events.push({ noted }),
    };
    await checkInput(input, job, () => undefined);
    return { events, counted: tally.counted() };
  });
}
