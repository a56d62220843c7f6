/**
 * Mutated postings by the thousand, and what must hold of each: npm run bench -- fuzz [--postings 100000] [--from 0] [--seed 1]
 * [--minutes 60] [--jobs 1], or --only POSITION to see one posting and what is left of it when all is taken away that does not matter.
 * Worker threads do the work, so that one that hangs is seen.
 */
import { Buffer } from 'node:buffer';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Batch, checkedBatch, type Found } from './batch.js';
import { makeChecks } from './checks.js';
import { BATCH, batchOf, samplesIn } from './postings.js';
import { reduced } from './reduce.js';

/** A posting that takes so many seconds hangs. */
const PATIENCE = 60;

interface Setting {
  readonly seed: number;
  readonly root: string;
  /** The position that is being checked. */
  readonly at: Int32Array;
}

if (!isMainThread) await serve(workerData);

async function serve({ seed, root, at }: Setting): Promise<void> {
  const check = await makeChecks();
  const samples = samplesIn(root);
  parentPort?.on('message', (batch: number) =>
    parentPort?.postMessage(checkedBatch(seed, batch, samples, check, (position) => Atomics.store(at, 0, position))),
  );
}

export async function main(options: readonly string[], root: string): Promise<number> {
  const { values } = parseArgs({
    args: [...options],
    options: {
      postings: { type: 'string', default: '100000' },
      from: { type: 'string', default: '0' },
      seed: { type: 'string', default: '1' },
      minutes: { type: 'string', default: '60' },
      jobs: { type: 'string', default: '1' },
      only: { type: 'string' },
    },
  });
  const seed = Number(values.seed);
  if (values.only !== undefined) return showOne(seed, Number(values.only), root);
  const first = Math.floor(Number(values.from) / BATCH);
  const end = first + Math.ceil(Number(values.postings) / BATCH);
  const tally = makeTally();
  const deadline = performance.now() + Number(values.minutes) * 60_000;
  let next = first;
  const nextBatch = () => (next < end && performance.now() < deadline ? next++ : null);
  await Promise.all(Array.from({ length: Number(values.jobs) }, () => work(seed, root, nextBatch, tally)));
  tally.tell();
  console.log(`batches ${first} to ${next - 1} of ${BATCH} postings, seed ${seed}`);
  return tally.flaws() === 0 ? 0 : 1;
}

/** Has one thread after the other check batches, until there are no more: one that hangs or dies is replaced. */
async function work(seed: number, root: string, nextBatch: () => number | null, tally: Tally): Promise<void> {
  for (let batch = nextBatch(); batch !== null; batch = nextBatch())
    batch = await inThread(seed, root, batch, nextBatch, tally);
}

async function inThread(
  seed: number,
  root: string,
  first: number,
  nextBatch: () => number | null,
  tally: Tally,
): Promise<number> {
  const at = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL(import.meta.url), { workerData: { seed, root, at } satisfies Setting });
  let batch = first;
  let seen = -1;
  let since = performance.now();
  return new Promise<number>((resolve) => {
    const end = (check: string, detail: string): void => {
      tally.add({ postings: 0, bytes: 0, slowest: NEVER, flaws: [{ position: Atomics.load(at, 0), check, detail }] });
      clearInterval(watch);
      void worker.terminate().then(() => resolve(batch));
    };
    const watch = setInterval(() => {
      const now = Atomics.load(at, 0);
      if (now !== seen) [seen, since] = [now, performance.now()];
      else if (performance.now() - since > PATIENCE * 1000) end('hang', `more than ${PATIENCE} s`);
    }, 1000);
    worker.on('error', (error) =>
      end('crash', error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
    worker.on('message', (result: Batch) => {
      tally.add(result);
      const next = nextBatch();
      if (next === null) {
        clearInterval(watch);
        void worker.terminate().then(() => resolve(batch));
        return;
      }
      batch = next;
      since = performance.now();
      worker.postMessage(batch);
    });
    worker.postMessage(batch);
  });
}

const NEVER: Batch['slowest'] = { position: -1, bytes: 0, milliseconds: 0 };

interface Tally {
  readonly add: (batch: Batch) => void;
  readonly flaws: () => number;
  readonly tell: () => void;
}

/** Flaws of one kind that are told of. */
const SHOWN = 50;

function makeTally(): Tally {
  const started = performance.now();
  const kinds = new Map<string, number>();
  let [postings, bytes, told] = [0, 0, 0];
  let slowest = NEVER;
  const tell = (): void => {
    const seconds = (performance.now() - started) / 1000;
    const found = [...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ');
    console.log(
      `${postings} postings, ${(bytes / 1e6).toFixed(0)} MB, ${(postings / seconds).toFixed(0)} a second; flaws: ${found || 'none'}; ` +
        `slowest: ${slowest.milliseconds.toFixed(0)} ms for ${slowest.bytes} bytes, --only ${slowest.position}`,
    );
  };
  const tellFlaw = ({ position, check, detail }: Found): void => {
    const count = (kinds.get(check) ?? 0) + 1;
    kinds.set(check, count);
    if (count <= SHOWN) console.log(`${check}, --only ${position}: ${detail.slice(0, 600)}`);
  };
  return {
    add(batch) {
      postings += batch.postings;
      bytes += batch.bytes;
      if (batch.slowest.milliseconds > slowest.milliseconds) slowest = batch.slowest;
      batch.flaws.forEach(tellFlaw);
      if (postings - told < 10_000) return;
      told = postings;
      tell();
    },
    flaws: () => [...kinds.values()].reduce((sum, count) => sum + count, 0),
    tell,
  };
}

/** Prints one posting and what it did, whole and reduced. */
async function showOne(seed: number, position: number, root: string): Promise<number> {
  const check = await makeChecks();
  const postings = batchOf(seed, Math.floor(position / BATCH), samplesIn(root));
  for (const posting of postings) {
    if (posting.position !== position) continue;
    const start = performance.now();
    const flaws = check(posting);
    console.log(
      `${(performance.now() - start).toFixed(1)} ms, ${posting.text.length} characters, ${posting.bytes.length} bytes`,
    );
    for (const { check: name, detail } of flaws) console.log(`${name}: ${detail}`);
    const [flaw] = flaws;
    if (flaw === undefined) {
      console.log(JSON.stringify(posting.text));
      continue;
    }
    const isStill = (text: string): boolean =>
      check({ ...posting, text, bytes: Buffer.from(text) }).some((one) => one.check === flaw.check);
    console.log(
      JSON.stringify(isStill(posting.text) ? reduced(posting.text, isStill) : posting.bytes.toString('latin1')),
    );
  }
  return 0;
}
