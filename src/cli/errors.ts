/** The ways a run ends early. */

/** The command line asks for something that cannot be. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Nobody reads the output any more: that is success. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

/** The output cannot be written, so that nothing more is to be done. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
  constructor(
    /** What could not be written, as the user calls it. */
    readonly path: string,
    reason: string,
  ) {
    super(reason);
  }
}

/** A signal came while something was waited for. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}
