/** Between what is found and what is told: levels that the user has set, and the count. */
import { type Levels, levelOf } from '../check/index.js';
import type { CheckTally } from './check-tally.js';
import type { Session } from './session.js';

/** A session that tells of files by the levels of their rules too, and counts what it tells. */
export function judging(session: Session, levels: Levels, tally: CheckTally): Session {
  const { talk } = session;
  return {
    ...session,
    talk: {
      ...talk,
      async report(diagnostic) {
        const level = levelOf(diagnostic.code, levels, diagnostic.level);
        if (level === null) return;
        tally.addFinding({ ...diagnostic, level });
        await talk.report({ ...diagnostic, level });
      },
    },
  };
}
