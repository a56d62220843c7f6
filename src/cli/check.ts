/** `fiche check`: postings in, what is wrong with them out, and an exit code for CI. */
import { diagnosticOf, makeChecker } from '../check/index.js';
import type { Input } from '../input/discover.js';
import { readPosting } from '../pipeline.js';
import { judging } from './check-judge.js';
import { type CheckOptions, checkOptions } from './check-options.js';
import { listRules } from './check-rules.js';
import { type CheckTally, makeCheckTally } from './check-tally.js';
import type { Run } from './command.js';
import { noteOn } from './notes.js';
import { madeOf, postingsIn } from './postings.js';
import { eachInput, runSession, type Session } from './session.js';

export const run: Run = async (operands, flags, world) => {
  if (flags['list-rules']) return listRules(flags, world);
  const options = checkOptions(operands, flags, world);
  const tally = makeCheckTally();
  return runSession(
    options,
    {
      over: (inputs, session) => checkInputs(inputs, options, session, tally),
      summary: tally.summary,
      atStake: null,
    },
    world,
  );
};

async function checkInputs(
  inputs: readonly Input[],
  options: CheckOptions,
  session: Session,
  tally: CheckTally,
): Promise<void> {
  const check = makeChecker(options.levels);
  const own = judging(session, options.levels, tally);
  await eachInput(inputs, options, session, tally, async (input, showProgress) => {
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
    if (options.verbose && !isEmpty && !session.isStopped()) await session.talk.report(note.diagnostic());
  });
}
