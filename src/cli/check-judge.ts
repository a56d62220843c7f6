/** Between what is found and what is told: the levels that the user has set, what is known already, and the count. */
import { type Levels, levelOf } from '../check/index.js';
import type { Input } from '../input/inputs.js';
import type { KnownFindings } from './check-known.js';
import type { CheckTally } from './check-tally.js';
import type { Session } from './session.js';

export interface Judging {
  readonly levels: Levels;
  readonly known: KnownFindings | null;
  readonly tally: CheckTally;
}

/**
 * A session whose talk is told of what was found, and tells what is to be told.
 * @param input - what is being read; null for what is said of all inputs, which no baseline knows
 */
export function judged(session: Session, input: Input | null, { levels, known, tally }: Judging): Session {
  const { talk } = session;
  return {
    ...session,
    talk: {
      ...talk,
      async report(diagnostic) {
        const level = levelOf(diagnostic.code, levels, diagnostic.level);
        if (level === null) return;
        const own = { ...diagnostic, level };
        for (const told of (input && known?.enter(input, own)) ?? [own]) {
          tally.addFinding(told);
          await talk.report(told);
        }
      },
    },
  };
}
