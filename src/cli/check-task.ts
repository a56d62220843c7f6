/** What `check` finds in one file. Nothing is judged here, and nothing is compared with other files. */
import { type Levels, makeLook } from '../check/index.js';
import type { Input } from '../input/inputs.js';
import { type CheckJob, checkerFor } from './check-inputs.js';
import { itemsIn, sessionOfWorker } from './postings.js';
import { makeTally, type Tally } from './stats.js';
import { byGroups, type Found, type Maker } from './tasks.js';
import { waitingRoom } from './together.js';

export interface CheckAssignment {
  readonly options: CheckJob['options'];
  readonly levels: Levels;
}

export function makerOf({ options, levels }: CheckAssignment): Maker<Input, Found> {
  const look = makeLook(levels);
  return byGroups(() => {
    const opened: (Pick<Found, 'events'> & Pick<Tally, 'counted'>)[] = [];
    return {
      room: waitingRoom(options.parse, { isStopped: () => false, watch: null }),
      async open(input) {
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
        opened.push({ events, counted: tally.counted });
        return { items: itemsIn(input, job), taker: checkerFor(input, job) };
      },
      made: (numbered) =>
        opened.map(({ events, counted }, at) => ({ events, counted: counted(), numbered: numbered[at]! })),
    };
  });
}
