/** The ways a run ends early. */
import type { UnknownField } from '../emit/fields.js';

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

/** What a usage error says of a name that is none of a field. */
export function unknownField({ name, suggestion }: UnknownField): string {
  const help = suggestion === null ? "'fiche fields' lists them" : `did you mean ${suggestion}?`;
  return `unknown field '${name}' (${help})`;
}
