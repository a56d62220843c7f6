/** `fiche check`: postings in, what is wrong with them out, and an exit code for CI. */
import { makeLook, makeMemory } from '../check/index.js';
import type { Inputs } from '../input/inputs.js';
import type { ReadPosting } from '../pipeline.js';
import { checkInput, concluded, type FoundIn } from './check-inputs.js';
import { type Judging, judged } from './check-judge.js';
import { openKnown } from './check-known.js';
import { type CheckOptions, checkOptions } from './check-options.js';
import { listRules, reportedRules } from './check-rules.js';
import { openScrape, type Scrape } from './check-scrape.js';
import { makeCheckTally } from './check-tally.js';
import type { Run } from './command.js';
import { NOBODY, openCrew } from './crew.js';
import { openOutlet } from './outlets.js';
import { eachInput, runSession, type Session } from './session.js';
import type { Assignment, Found } from './tasks.js';
import { takeInTurn, tasksOf } from './turns.js';

export const run: Run = async (operands, flags, world) => {
  if (flags['list-rules']) return listRules(flags, world);
  const options = checkOptions(operands, flags, world);
  const { baseline, scrape: ofScrape } = options;
  const known = baseline === null ? null : await openKnown(baseline, world);
  const scrape = ofScrape === null ? null : await openScrape(ofScrape, world);
  const tally = makeCheckTally(options, () => known?.passed() ?? 0);
  const atStake = [baseline?.deed === 'use' ? null : baseline?.path, ofScrape?.write].filter((path) => path != null);
  return runSession(
    options,
    {
      over: (inputs, session) => checkAll(inputs, { options, session, tally, known, scrape, levels: options.levels }),
      summary: tally.summary,
      rules: reportedRules(),
      atStake: atStake.length === 0 ? null : atStake.join(' and '),
    },
    world,
  );
};

interface Job extends Judging {
  readonly options: CheckOptions;
  readonly session: Session;
  readonly scrape: Scrape | null;
}

async function checkAll(inputs: Inputs, job: Job): Promise<void> {
  const { options, session, tally, known, scrape, levels } = job;
  const { read, parse, verbose, stats } = options;
  const compare = makeMemory(levels);
  const look = makeLook(levels);
  const assignment: Assignment = {
    name: 'check',
    isSoonerTogether: true,
    job: { options: { read, parse, verbose, stats }, levels },
  };
  // What all postings hold together is counted where they are read.
  const crew =
    scrape === null
      ? await openCrew<Found>(assignment, inputs, tasksOf(options, session.world), options.jobs, session.world)
      : NOBODY;
  try {
    await eachInput(inputs, options, session, tally, async (input, showProgress) => {
      const own = judged(session, input, job);
      const conclude = async (found: FoundIn) => {
        for (const one of concluded(found, compare)) await own.talk.report(one);
      };
      await takeInTurn(crew.next, input, {
        addBytes: tally.addBytes,
        isStopped: session.isStopped,
        showProgress,
        async take({ events, counted }) {
          for (const event of events) {
            if (session.isStopped()) return;
            if ('told' in event) await own.talk.report(event.told);
            else if ('noted' in event) await session.talk.report(event.noted);
            else await conclude(event.found);
          }
          tally.add(counted);
        },
        readHere(one) {
          const take = async (found: FoundIn, whole: ReadPosting) => {
            await conclude(found);
            if (found.isPosting) scrape?.add(whole);
          };
          return checkInput(one, { options, session: own, tally, look, take, note: session.talk.report }, showProgress);
        },
      });
      // Of a run that was broken off nobody knows what else is in the file.
      if (!session.isStopped()) known?.close(input);
    });
  } finally {
    await crew.dismiss();
  }
  // Of a run that was broken off nobody knows what it would have found.
  if (!session.isStopped()) await concludeAll(inputs, job);
}

/** Tells what is said of all inputs together, and writes what is to be known of them in later runs. */
async function concludeAll(inputs: Inputs, job: Job): Promise<void> {
  const { options, session, known, scrape } = job;
  const { talk } = judged(session, null, job);
  for (const finding of scrape?.findings() ?? []) await talk.report(finding);
  for (const note of known?.notes() ?? []) await session.talk.report(note);
  const { baseline, scrape: ofScrape } = options;
  const text = (await known?.text()) ?? null;
  if (baseline !== null && text !== null) await replace(baseline.path, text, inputs, session);
  if (scrape !== null && ofScrape?.write) await replace(ofScrape.write, await scrape.text(), inputs, session);
}

/** Replaces a file in one step. */
async function replace(path: string, text: string, inputs: Inputs, { world }: Session): Promise<void> {
  const outlet = await openOutlet({ kind: 'file', path }, inputs, world);
  try {
    await outlet.write(text);
    await outlet.finish();
  } finally {
    await outlet.discard();
  }
}
