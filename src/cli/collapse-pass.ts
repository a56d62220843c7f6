/** What `collapse` does with one text: takes the copies out, proves that it can be undone, and writes it, or what would be done. */
import type { Buffer } from 'node:buffer';
import type { Input } from '../input/discover.js';
import { reasonOf } from '../input/failure.js';
import { problem } from '../input/problems.js';
import type { SourceText } from '../offer.js';
import { accountOf, reportLine } from '../restore/account.js';
import { type Cut, linesIn } from '../restore/cut.js';
import type { CollapseCommandOptions } from './collapse-options.js';
import { asItIs, type CollapseOutcome, collapseText } from './collapse-text.js';
import { diffBytes, listingOf, shownDiff } from './listings.js';
import { noteOn } from './notes.js';
import { openOutlet } from './outlets.js';
import type { ReportWriter } from './report-writer.js';
import type { Session } from './session.js';
import { openTextSink } from './text-outputs.js';
import type { Delivery, TextSink } from './text-sinks.js';
import type { TextTally } from './text-tally.js';

interface CollapseDelivery extends Delivery {
  /** Null for what is no text. */
  readonly source: SourceText | null;
  readonly cut: Cut;
}

type CollapseSink = TextSink<CollapseDelivery>;

/** Opens the way out: for texts, or for what is shown of them. */
export async function openCollapseSink(
  { target, shows, colour }: CollapseCommandOptions,
  inputs: readonly Input[],
  session: Session,
): Promise<CollapseSink> {
  if (shows === 'text' || target.kind === 'folder' || target.kind === 'in-place')
    return openTextSink(target, inputs, session);
  const outlet = await openOutlet(target, inputs, session.world);
  const shown = ({ input, source, cut }: CollapseDelivery): string | Uint8Array => {
    if (shows === 'list') return listingOf(input.path, cut);
    if (source === null) return '';
    return outlet.isTerminal ? shownDiff(source, cut, colour.stdout) : diffBytes(source, cut);
  };
  return {
    outputOf: () => null,
    async put(delivery) {
      await delivery.account();
      await outlet.write(shown(delivery));
      return true;
    },
    finish: outlet.finish,
    discard: outlet.discard,
  };
}

interface Job {
  readonly options: CollapseCommandOptions;
  readonly session: Session;
  readonly tally: TextTally;
  readonly report: ReportWriter | null;
}

export function collapsePass({ options, session, tally, report }: Job) {
  return async (input: Input, bytes: Buffer, sink: CollapseSink): Promise<void> => {
    const { text, source, layouts, problems, line } = await accounted(input.path, bytes, sink.outputOf(input), options);
    for (const one of problems) await session.talk.report(one);
    if (options.verbose && source !== null) {
      const note = noteOn(input.path);
      for (const layout of layouts) note.add(source, layout);
      await session.talk.report(note.diagnostic());
    }
    if (session.isStopped()) return;
    const { cut, read } = text;
    const isChanged = cut.gone.length > 0;
    const account = async () => {
      if (line !== null) await report?.add(line, isChanged);
    };
    const delivery = { input, bytes: cut.bytes, encoding: read?.encoding ?? null, isChanged, account, source, cut };
    if (await sink.put(delivery)) tally.addText(linesIn(cut.gone));
  };
}

interface Accounted extends CollapseOutcome {
  /** Of the report, or null when nobody wants it. */
  readonly line: string | null;
}

/** A text and its line of the report. What fails, or could not be undone, is no reason to lose it: it goes on as it is. */
async function accounted(
  path: string,
  bytes: Buffer,
  output: string | null,
  options: CollapseCommandOptions,
): Promise<Accounted> {
  const withLine = (outcome: CollapseOutcome): Accounted => {
    const isWanted = options.report !== null || options.isVerified;
    return { ...outcome, line: isWanted ? reportLine(accountOf(outcome.text, output)) : null };
  };
  const failed = (code: 'not_restorable' | 'internal_error', message: string): Accounted =>
    withLine(asItIs(path, bytes, problem(code, path, `${message}: it stays as it is`)));
  try {
    const outcome = withLine(collapseText(path, bytes, options));
    if (!options.isVerified) return outcome;
    const { flawOf } = await import('../restore/verify.js');
    const flaw = flawOf(bytes, outcome.text.cut.bytes, outcome.line ?? '');
    return flaw === null ? outcome : failed('not_restorable', `it could not be rebuilt (${flaw})`);
  } catch (error) {
    return failed('internal_error', `it could not be collapsed (${reasonOf(error)})`);
  }
}
