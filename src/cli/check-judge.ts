/** Between what is found and what is told: the levels that the user has set, what is known already, and the count. */
import { type Levels, levelOf } from '../check/index.js';
import type { Input } from '../input/discover.js';
import type { KnownFindings } from './check-known.js';
import type { CheckTally } from './check-tally.js';
import type { Session } from './session.js';

/** A session for the time one input is read: what it is told of goes through here first. */
export function judging(
  input: Input,
  session: Session,
  {
    levels,
    known,
    tally,
  }: { readonly levels: Levels; readonly known: KnownFindings | null; readonly tally: CheckTally },
): Session {
  const { talk } = session;
  return {
    ...session,
    talk: {
      ...talk,
      async report(diagnostic) {
        const level = levelOf(diagnostic.code, levels, diagnostic.level);
        if (level === null) return;
        const own = { ...diagnostic, level };
        for (const told of known?.enter(input, own) ?? [own]) {
          tally.addFinding(told);
          await talk.report(told);
        }
      },
    },
  };
}
