/** `convert --dedupe`: what a record is to others is known when all are read. Until then records wait. */
import { keysOf, type Matching, numberedRows } from '../dedupe/across/index.js';
import type { Inputs } from '../input/inputs.js';
import type { OfferRecord, Posting } from '../offer.js';
import type { DedupeMode, DedupeOptions } from './across-options.js';
import { type Matched, openMatcher } from './matcher.js';
import type { Sink } from './sinks.js';
import { openSpool } from './spool.js';
import { utf8 } from './utf8.js';
import { headAndText } from './words.js';
import type { World } from './world.js';

/** What is filled in. */
type Mark = Pick<OfferRecord, 'group' | 'duplicate_of' | 'verdict'>;

/** Where records go, and as what. */
export interface Inner {
  readonly open: () => Promise<Sink>;
  /** How records are shown, or null for as they are. */
  readonly dressed: Dress | null;
}

/** Makes of a record what is shown of it. */
export type Dress = (record: OfferRecord, posting: Posting | undefined) => OfferRecord;

/**
 * Opens a sink that has records wait before they go into another.
 * @throws WriteError - when they cannot wait, or the index cannot be used; from every method too
 */
export async function dedupingSink(
  options: DedupeOptions,
  inputs: Inputs,
  world: World,
  { dressed, open: openInner }: Inner,
): Promise<Sink> {
  const matcher = await openMatcher(options, inputs, world);
  const open: { inner?: Sink; spool?: Awaited<ReturnType<typeof openSpool<OfferRecord>>> } = {};
  const discard = async (): Promise<void> => {
    matcher.close();
    await open.spool?.close();
    await open.inner?.discard();
  };
  try {
    const inner = await openInner();
    open.inner = inner;
    const spool = await openSpool<OfferRecord>();
    open.spool = spool;
    const keysFirst = async (made: Uint8Array): Promise<void> => {
      const { head, text } = headAndText(made);
      matcher.add(head);
      await spool.add(text);
    };
    return {
      async record(record, posting) {
        // Matched is what the posting says; what is left out of the output is no reason to take it for another one.
        matcher.add(keysOf(record));
        await spool.add(utf8(JSON.stringify(dressed?.(record, posting) ?? record)));
      },
      // What is left out is found in the posting, which other threads do not hand over.
      ...(dressed === null && { text: keysFirst, words: 'keys-and-record' }),
      notes: inner.notes,
      async finish() {
        const marks = marksOf(await matcher.match(), options.mode);
        let number = 0;
        for await (const record of spool.items()) {
          const mark = marks[number++];
          if (mark !== undefined) await inner.record({ ...record, ...mark });
        }
        await inner.finish();
        await matcher.keep();
      },
      discard,
    };
  } catch (error) {
    await discard();
    throw error;
  }
}

/** The marks of the records to be written, by the number of the record. */
function marksOf({ matching, isAsked }: Matched, mode: DedupeMode): readonly (Mark | undefined)[] {
  const isChosen = mode === 'mark' ? () => true : chosenIn(matching, mode);
  const marks: (Mark | undefined)[] = [];
  for (const [posting, { group, duplicate_of, verdict }] of numberedRows(matching))
    if (isAsked(posting) && isChosen(posting)) marks[posting] = { group, duplicate_of, verdict };
  return marks;
}

/** One posting a group: the canonical one, or the one published last; of several of one day, the first in the order of the group. */
function chosenIn({ groups, gathered }: Matching, mode: 'first' | 'latest'): (posting: number) => boolean {
  const chosen = new Uint8Array(gathered.postings.length);
  for (let group = 0; group < groups.members.count; group++) {
    const members = groups.members.in(group);
    const dayOf = (posting: number): string => gathered.postings[posting]!.published ?? '';
    const latest = () => members.reduce((best, posting) => (dayOf(posting) > dayOf(best) ? posting : best));
    chosen[mode === 'first' ? members[0]! : latest()] = 1;
  }
  return (posting) => chosen[posting] === 1;
}
