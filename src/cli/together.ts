/** Postings that are read together, of one input or several: what waits for it, and who takes what comes of it. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type ParseOptions, type ReadPosting, readPostings } from '../pipeline.js';
import { attemptRecords, type Made } from './attempt.js';
import { countOrdinals, type Numbered, unnumbered } from './numbered.js';
import type { FoundPosting, Item, ReadSession } from './postings.js';

/** Who takes what is found in one input, item by item. */
export interface Taker {
  /** @param made - what the stages made of the item, where it is a posting */
  readonly take: (item: Item, made?: Made<ReadPosting>) => Promise<void>;
  /** Told when nothing more comes. */
  readonly finish: () => Promise<void>;
}

/** So many items are read together, or fewer of so many lines. What is made of thirty-two postings outgrows the young generation of the heap. */
export const TOGETHER = { items: 12, lines: 1200 };

/** What was found and is not taken yet. */
export interface WaitingRoom {
  readonly add: (taker: Taker, item: Item) => void;
  readonly isEmpty: () => boolean;
  /** True when nothing is gained by waiting for more, also where no posting is among what waits. */
  readonly isFull: () => boolean;
  /** Has all postings read together, and everything taken in its order. */
  readonly take: () => Promise<void>;
}

export function waitingRoom(
  parse: ParseOptions,
  { isStopped, watch }: Pick<ReadSession, 'isStopped' | 'watch'>,
): WaitingRoom {
  let waiting: { readonly taker: Taker; readonly item: Item }[] = [];
  let lines = 0;
  return {
    add(taker, item) {
      waiting.push({ taker, item });
      if (item.kind === 'posting') lines += item.posting.lines.length;
    },
    isEmpty: () => waiting.length === 0,
    isFull: () => waiting.length >= TOGETHER.items || lines >= TOGETHER.lines || lines === 0,
    async take() {
      const all = waiting;
      waiting = [];
      lines = 0;
      const found = all.flatMap(({ item }): readonly FoundPosting[] => (item.kind === 'posting' ? [item] : []));
      const made = attemptRecords(found, (postings) => readPostings(postings, parse, watch?.timed)).values();
      for (const { taker, item } of all) {
        if (isStopped()) return;
        await taker.take(item, item.kind === 'posting' ? made.next().value : undefined);
      }
    },
  };
}

/**
 * Has one input taken as it is read.
 * @returns how its postings are numbered
 */
export async function takeInput(
  items: AsyncGenerator<Item>,
  taker: Taker,
  parse: ParseOptions,
  session: Pick<ReadSession, 'isStopped' | 'watch'>,
  showProgress: () => void,
): Promise<Numbered> {
  const numbered = unnumbered();
  const { add, isEmpty, isFull, take } = waitingRoom(parse, session);
  const takeAll = async (): Promise<void> => {
    await take();
    showProgress();
  };
  // Whoever types, or pipes a stream as it comes, gets the results of what is there without waiting for more.
  for await (const item of promptly(items, isEmpty, takeAll)) {
    countOrdinals(item, numbered);
    add(taker, item);
    if (isFull()) await takeAll();
  }
  await takeAll();
  await taker.finish();
  return numbered;
}

/** Hands items on; where the next is not there at once, what there is to do is done first. */
async function* promptly<T>(
  items: AsyncGenerator<T>,
  isDone: () => boolean,
  doIt: () => Promise<void>,
): AsyncGenerator<T> {
  try {
    for (;;) {
      const next = items.next();
      if (!isDone()) {
        const isThere = next.then(
          () => true,
          () => true,
        );
        if (!(await Promise.race([isThere, nextTurn(false)]))) await doIt();
      }
      const { done, value } = await next;
      if (done) return;
      yield value;
    }
  } finally {
    await items.return(undefined);
  }
}
