/** The loop of `fiche convert`: input by input, in their order, here or by worker threads. */
import { isText } from '../emit/index.js';
import type { Inputs } from '../input/inputs.js';
import { convertInput, type Job } from './convert-input.js';
import { NOBODY, openCrew } from './crew.js';
import type { ConvertOptions } from './options.js';
import { eachInput, type Session } from './session.js';
import type { Sink } from './sinks.js';
import type { Assignment, Converted } from './tasks.js';
import { takeInTurn, tasksOf } from './turns.js';

interface WholeJob extends Job {
  readonly options: ConvertOptions;
  readonly session: Session;
  readonly sink: Sink;
}

/** Converts all inputs in their order, by a crew where texts are all that the sink needs. */
export async function convertInputs(inputs: Inputs, job: WholeJob): Promise<void> {
  const { options, session, tally, sink } = job;
  const { read, parse, format, emit, keepErrors, verbose, stats, stages } = options;
  // What is no text is made by this thread alone, of whole records.
  const written = isText(format) ? { format, emit } : { format: 'ndjson' as const, emit: {} };
  const assignment: Assignment = {
    name: 'convert',
    isSoonerTogether: true,
    job: {
      read: { ...read, isTaken: undefined },
      parse,
      words: sink.words ?? 'format',
      ...written,
      keepErrors,
      verbose,
      stats,
      stages,
    },
  };
  const crew =
    sink.text === undefined
      ? NOBODY
      : await openCrew<Converted>(
          assignment,
          inputs,
          tasksOf(options, session.world, keepErrors),
          options.jobs,
          session.world,
        );
  const { watch, isStopped } = session;
  const next = watch === null ? crew.next : () => watch.elsewhere(crew.next);
  try {
    await eachInput(inputs, options, session, tally, (input, showProgress) =>
      takeInTurn(next, input, {
        take: (made) => take(made, job),
        readHere: (one) => convertInput(one, job, showProgress),
        addBytes: tally.addBytes,
        isStopped,
        showProgress,
      }),
    );
  } finally {
    await crew.dismiss();
  }
}

/** Tells and writes what a worker made of an input. */
async function take({ events, counted, times }: Converted, { session, sink, tally }: WholeJob): Promise<void> {
  for (const event of events) {
    if (session.isStopped()) return;
    if ('told' in event) await session.talk.report(event.told);
    else await sink.text?.(event.written);
  }
  tally.add(counted);
  if (times !== null) session.watch?.add(times);
}
