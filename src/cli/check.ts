/** `fiche check`: postings in, what is wrong with them out, and an exit code for CI. */
import { type Checked, diagnosticOf, makeChecker } from '../check/index.js';
import type { Input } from '../input/discover.js';
import { type ReadPosting, readPosting } from '../pipeline.js';
import { type Judging, judged } from './check-judge.js';
import { openKnown } from './check-known.js';
import { type CheckOptions, checkOptions } from './check-options.js';
import { listRules, reportedRules } from './check-rules.js';
import { openScrape, type Scrape } from './check-scrape.js';
import { makeCheckTally } from './check-tally.js';
import type { Run } from './command.js';
import { noteOn } from './notes.js';
import { openOutlet } from './outlets.js';
import { madeOf, postingsIn } from './postings.js';
import { eachInput, runSession, type Session } from './session.js';

export const run: Run = async (operands, flags, world) => {
  if (flags['list-rules']) return listRules(flags, world);
  const options = checkOptions(operands, flags, world);
  const { baseline, scrape: ofScrape } = options;
  const known = baseline === null ? null : await openKnown(baseline, world);
  const scrape = ofScrape === null ? null : await openScrape(ofScrape, world);
  const tally = makeCheckTally(() => known?.passed() ?? 0);
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

type Check = (read: ReadPosting) => readonly Checked[];

async function checkAll(inputs: readonly Input[], job: Job): Promise<void> {
  const { options, session, tally, known, scrape } = job;
  const check = makeChecker(options.levels);
  await eachInput(inputs, options, session, tally, (input, showProgress) =>
    checkInput(input, check, job, showProgress),
  );
  // Of a run that was broken off nobody knows what it would have found.
  if (session.isStopped()) return;
  const { talk } = judged(session, null, job);
  for (const finding of scrape?.findings() ?? []) await talk.report(finding);
  for (const note of known?.notes() ?? []) await session.talk.report(note);
  const { baseline, scrape: ofScrape } = options;
  const text = (await known?.text()) ?? null;
  if (baseline !== null && text !== null) await replace(baseline.path, text, inputs, session);
  if (scrape !== null && ofScrape?.write) await replace(ofScrape.write, await scrape.text(), inputs, session);
}

async function checkInput(input: Input, check: Check, job: Job, showProgress: () => void): Promise<void> {
  const { options, session, tally, known, scrape } = job;
  const own = judged(session, input, job);
  const note = noteOn(input.path);
  let isEmpty = true;
  for await (const found of postingsIn(input, options.read, own, tally.addBytes)) {
    isEmpty = false;
    const read = await madeOf(found, own, (posting) => readPosting(posting, options.parse));
    if (read === null) continue;
    const findings = check(read);
    for (const finding of findings) await own.talk.report(diagnosticOf(finding, found.posting, found.line));
    if (!findings.some(({ code }) => code === 'not_a_posting')) scrape?.add(read);
    tally.addRecord(read.record);
    note.add(found.source, read.record.source.layout);
    showProgress();
  }
  known?.close(input);
  if (options.verbose && !isEmpty && !session.isStopped()) await session.talk.report(note.diagnostic());
}

/** Replaces a file in one step. */
async function replace(path: string, text: string, inputs: readonly Input[], { world }: Session): Promise<void> {
  const outlet = await openOutlet({ kind: 'file', path }, inputs, world);
  try {
    await outlet.write(text);
    await outlet.finish();
  } finally {
    await outlet.discard();
  }
}
