/** `fiche collapse`: texts in, the same texts without the copies that scrapers leave out. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Inputs } from '../input/inputs.js';
import { type CollapseCommandOptions, collapseCommandOptions } from './collapse-options.js';
import { collapsePass, hireForCollapse, openCollapseSink } from './collapse-pass.js';
import type { Run } from './command.js';
import { UsageError } from './errors.js';
import { outputName } from './output-plan.js';
import { openReport } from './report-writer.js';
import { runSession, type Session } from './session.js';
import { runTexts } from './text-run.js';
import { makeFolder } from './text-sinks.js';
import { makeTextTally, type TextTally } from './text-tally.js';
import type { World } from './world.js';

export const run: Run = async (operands, flags, world) => {
  const options = collapseCommandOptions(operands, flags, world);
  const tally = makeTextTally('copies taken out');
  return runSession(
    options,
    {
      over: (inputs, session) => collapseAll(inputs, options, session, tally),
      summary: tally.summary,
      atStake: options.target.kind === 'file' ? options.target.path : null,
      hasFindings: () => options.isCheck && tally.changed() > 0,
    },
    world,
  );
};

async function collapseAll(
  inputs: Inputs,
  options: CollapseCommandOptions,
  session: Session,
  tally: TextTally,
): Promise<void> {
  checkReport(inputs, options, session.world);
  const { target } = options;
  // The report may be meant to stand in it.
  if (target.kind === 'folder') await makeFolder(resolve(session.world.cwd, target.path), target.path);
  const report = options.report === null ? null : await openReport(options.report, inputs, target, session);
  let isWhole = false;
  try {
    const open = (planned: Inputs) => openCollapseSink(options, planned, session);
    const hire = (planned: Inputs, sink: Awaited<ReturnType<typeof open>>) =>
      hireForCollapse(options, planned, sink, session);
    const pass = collapsePass({ session, tally, report });
    isWhole = await runTexts(inputs, { options, session, tally, open, hire, pass });
  } finally {
    await report?.close(isWhole);
  }
}

/** What is only known when the inputs are. @throws UsageError */
function checkReport(inputs: Inputs, { report, target, shows }: CollapseCommandOptions, { cwd }: World): void {
  if (report === null) return;
  const isJoined = shows === 'text' && (target.kind === 'stdout' || target.kind === 'file');
  if (isJoined && inputs.length > 1)
    throw new UsageError('--report tells texts apart: write them apart too, with --out-dir or --in-place');
  const place = resolve(cwd, report);
  if (target.kind === 'folder')
    for (const input of inputs)
      if (resolve(cwd, target.path, outputName(input)) === place)
        throw new UsageError(`--report ${report} is where ${input.path} is written to`);
  const before = target.kind === 'in-place' ? statSync(place, { throwIfNoEntry: false }) : undefined;
  if (before?.isFile() && before.size > 0)
    throw new UsageError(
      `${report} may be all that restores texts collapsed before: with --in-place, name a new report`,
    );
}
