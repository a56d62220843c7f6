/** `fiche check`: postings in, what is wrong with them out, and an exit code for CI. */
import { type Checked, diagnosticOf, makeChecker } from '../check/index.js';
import type { Input } from '../input/discover.js';
import { type ReadPosting, readPosting } from '../pipeline.js';
import { judging } from './check-judge.js';
import { type KnownFindings, openKnown } from './check-known.js';
import { type CheckOptions, checkOptions } from './check-options.js';
import { listRules } from './check-rules.js';
import { type CheckTally, makeCheckTally } from './check-tally.js';
import type { Run } from './command.js';
import { noteOn } from './notes.js';
import { openOutlet } from './outlets.js';
import { madeOf, postingsIn } from './postings.js';
import { eachInput, runSession, type Session } from './session.js';

export const run: Run = async (operands, flags, world) => {
  if (flags['list-rules']) return listRules(flags, world);
  const options = checkOptions(operands, flags, world);
  const known = options.baseline === null ? null : await openKnown(options.baseline, world);
  const tally = makeCheckTally(() => known?.passed() ?? 0);
  return runSession(
    options,
    {
      over: (inputs, session) => checkAll(inputs, { options, session, tally, known }),
      summary: tally.summary,
      atStake: options.baseline === null || options.baseline.deed === 'use' ? null : options.baseline.path,
    },
    world,
  );
};

interface Job {
  readonly options: CheckOptions;
  readonly session: Session;
  readonly tally: CheckTally;
  readonly known: KnownFindings | null;
}

async function checkAll(inputs: readonly Input[], job: Job): Promise<void> {
  const { options, session, tally, known } = job;
  const check = makeChecker(options.levels);
  await eachInput(inputs, options, session, tally, (input, showProgress) =>
    checkInput(input, check, job, showProgress),
  );
  // Of a run that was broken off nobody knows what it would have found.
  if (session.isStopped() || known === null || options.baseline === null) return;
  for (const note of known.notes()) await session.talk.report(note);
  const text = await known.text();
  if (text !== null) await writeFile(options.baseline.path, text, inputs, session);
}

async function checkInput(
  input: Input,
  check: (read: ReadPosting) => readonly Checked[],
  { options, session, tally, known }: Job,
  showProgress: () => void,
): Promise<void> {
  const own = judging(input, session, { levels: options.levels, known, tally });
  const note = noteOn(input.path);
  let isEmpty = true;
  for await (const found of postingsIn(input, options.read, own, tally.addBytes)) {
    isEmpty = false;
    const read = await madeOf(found, own, (posting) => readPosting(posting, options.parse));
    if (read === null) continue;
    for (const finding of check(read)) await own.talk.report(diagnosticOf(finding, found.posting, found.line));
    tally.addRecord(read.record);
    note.add(found.source, read.record.source.layout);
    showProgress();
  }
  known?.close(input);
  if (options.verbose && !isEmpty && !session.isStopped()) await session.talk.report(note.diagnostic());
}

/** Replaces a file in one step. */
async function writeFile(path: string, text: string, inputs: readonly Input[], { world }: Session): Promise<void> {
  const outlet = await openOutlet({ kind: 'file', path }, inputs, world);
  try {
    await outlet.write(text);
    await outlet.finish();
  } finally {
    await outlet.discard();
  }
}
