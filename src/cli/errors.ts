/** The ways a run ends early. */

/** The command line asks for something that cannot be. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Nobody reads the output any more: that is success. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

/** The output could not be written; nothing more can be done. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
}
