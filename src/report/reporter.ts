/** What a reporter is: it makes text of diagnostics and writes nothing. */
import type { Diagnostic, Level } from '../offer.js';

/** How parts of a report look; the command line decides whether that is colour or nothing. */
export interface Paint {
  readonly level: { readonly [level in Level]: (text: string) => string };
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** One diagnostic as text, line end included. */
export type Reporter = (diagnostic: Diagnostic) => string;
