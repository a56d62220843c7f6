/** What `collapse` does with texts: has copies taken out of each, here or by worker threads, and writes it, or what would be done. */

import type { Chunks } from '../input/chunks.js';
import type { Input, Inputs } from '../input/inputs.js';
import type { Range } from '../offer.js';
import { linesIn } from '../restore/cut.js';
import type { CollapseCommandOptions } from './collapse-options.js';
import type { Collapsed, CollapseJob, Collapser, CollapseTask } from './collapse-task.js';
import { openCrew } from './crew.js';
import { listingOf } from './listings.js';
import { openOutlet } from './outlets.js';
import type { ReportWriter } from './report-writer.js';
import type { Session } from './session.js';
import { openTextSink } from './text-outputs.js';
import type { Hired } from './text-run.js';
import type { Delivery, TextSink } from './text-sinks.js';
import type { TextTally } from './text-tally.js';

interface CollapseDelivery extends Delivery {
  /** The lines that went. */
  readonly gone: readonly Range[];
  readonly diff: string | Uint8Array | null;
}

type CollapseSink = TextSink<CollapseDelivery>;

/** Opens the way out: for texts, or for what is shown of them. */
export async function openCollapseSink(
  { target, shows }: CollapseCommandOptions,
  inputs: Inputs,
  session: Session,
): Promise<CollapseSink> {
  if (shows === 'text' || target.kind === 'folder' || target.kind === 'in-place')
    return openTextSink(target, inputs, session);
  const outlet = await openOutlet(target, inputs, session.world);
  return {
    outputOf: () => null,
    async put({ account, input, gone, diff }) {
      await account();
      await outlet.write(diff ?? listingOf(input.path, gone));
      return true;
    },
    finish: outlet.finish,
    discard: outlet.discard,
  };
}

/** Who takes the copies out of some inputs. */
export async function hireForCollapse(
  { target, colour, ...options }: CollapseCommandOptions,
  inputs: Inputs,
  sink: CollapseSink,
  { world }: Session,
): Promise<Hired<Collapsed>> {
  const { encoding, layout, collapse, maxBytes, shows, isVerified, verbose, report, jobs } = options;
  const job: CollapseJob = {
    ...{ encoding, layout, collapse, maxBytes, shows, isVerified, verbose },
    isReported: report !== null,
    diffColour: target.kind === 'stdout' && world.stdout.isTTY === true ? colour.stdout : null,
  };
  const taskOf = (input: Input): CollapseTask => ({
    path: input.path,
    location: input.location,
    output: sink.outputOf(input),
  });
  const tasks = { of: taskOf, cut: async () => null, giveUp: () => undefined };
  const { next, dismiss } = await openCrew<Collapsed>({ name: 'collapse', job }, inputs, tasks, jobs, world);
  let make: Collapser | undefined; // where threads do it all, nobody here need know how
  const makeHere = async (input: Input): Promise<Collapsed> => {
    make ??= (await import('./collapse-task.js')).collapserOf(job, () => world.stdin as Chunks);
    return make(taskOf(input));
  };
  return { make: async (input) => (await next()).made ?? makeHere(input), dismiss };
}

interface Pass {
  readonly session: Session;
  readonly tally: TextTally;
  readonly report: ReportWriter | null;
}

/** Writes what was made of one input. */
export function collapsePass({ session: { talk, isStopped }, tally, report }: Pass) {
  return async (input: Input, { problems, size, text }: Collapsed, sink: CollapseSink): Promise<void> => {
    tally.addBytes(size);
    for (const one of problems) await talk.report(one);
    if (text === null) return;
    if (text.note !== null) await talk.report(text.note);
    if (isStopped()) return;
    const { line, gone } = text;
    const isChanged = gone.length > 0;
    const account = async () => {
      if (line !== null) await report?.add(line, isChanged);
    };
    if (await sink.put({ ...text, size, input, isChanged, account })) tally.addText(linesIn(gone));
  };
}
