/** `fiche restore`: collapsed texts and their report in, the originals out. */
import type { Input } from '../input/inputs.js';
import { wholeBytes } from '../input/whole.js';
import type { Run } from './command.js';
import { UsageError } from './errors.js';
import { bytesOf } from './inputs.js';
import { openReportIndex } from './report-index.js';
import { restorePass } from './restore-pass.js';
import { runSession } from './session.js';
import { textOptions } from './text-options.js';
import { openTextSink } from './text-outputs.js';
import { runTexts } from './text-run.js';
import { makeTextTally } from './text-tally.js';

export const run: Run = async (operands, flags, world) => {
  const options = textOptions(operands, flags, world);
  const { target } = options;
  const { report } = flags;
  if (report === undefined) throw new UsageError('--report FILE is needed: what fiche collapse --report wrote');
  const { index, problems } = await openReportIndex(report, world.cwd);
  const tally = makeTextTally('copies put back');
  try {
    return await runSession(
      options,
      {
        async over(inputs, session) {
          for (const one of problems) await session.talk.report(one);
          const { world } = session;
          const make = (input: Input) =>
            wholeBytes(input.path, bytesOf(input, world, tally.addBytes), options.maxBytes);
          const hire = async () => ({ make, dismiss: async () => undefined });
          const pass = restorePass({ options, session, tally, index, report });
          const open = () => openTextSink(target, inputs, session);
          if (!session.isStopped()) await runTexts(inputs, { options, session, tally, open, hire, pass });
        },
        summary: tally.summary,
        atStake: target.kind === 'file' ? target.path : null,
      },
      world,
    );
  } finally {
    await index.close();
  }
};
