/** `fiche check --list-rules`: what is looked for, how bad it is, and where more is said of it. */
import { levelOf, pageOf, RULE_CODES, RULES, type Rule } from '../check/index.js';
import type { Rules } from '../report/reporter.js';
import { levelsIn } from './check-options.js';
import { EXIT } from './exit-codes.js';
import type { RawFlags } from './flags.js';
import { colourJson, paletteOf } from './palette.js';
import { coloursOf } from './run-options.js';
import { writeOut } from './streams.js';
import type { World } from './world.js';
import { twoColumns } from './wrapped.js';

const GAP = 2;
/** A summary gets this many characters even on the narrowest terminal. */
const NARROWEST = 24;

/** Writes the list, with the levels that `--rule` gives. */
export async function listRules(flags: RawFlags, world: World): Promise<number> {
  const { stdout } = world;
  const levels = levelsIn(flags);
  const list = RULE_CODES.map((code) => {
    const { summary, why, hint }: Rule = RULES[code];
    return { code, level: levelOf(code, levels) ?? 'off', summary, why, hint, page: pageOf(code) };
  });
  if (flags.format === 'json') {
    const { json } = await paletteOf(coloursOf(flags, world).stdout);
    await writeOut(stdout, colourJson(`${JSON.stringify(list, null, 2)}\n`, json));
    return EXIT.ok.code;
  }
  const codes = Math.max(...RULE_CODES.map((code) => code.length)) + GAP;
  const indent = codes + 'warning'.length + GAP;
  // What reads a pipe wants one line a rule.
  const width = stdout.isTTY ? Math.max(stdout.columns ?? 80, indent + NARROWEST) : Number.POSITIVE_INFINITY;
  const rows = list.map(({ code, level, summary }) => twoColumns(code.padEnd(codes) + level, summary, indent, width));
  await writeOut(stdout, rows.join(''));
  return EXIT.ok.code;
}

/** The rules, as reports tell of them. */
export const reportedRules = (): Rules =>
  Object.fromEntries(
    RULE_CODES.map((code) => {
      const { level, summary, why, hint }: Rule = RULES[code];
      const help = [why, hint === null ? '' : `To mend it: ${hint}.`, `See ${pageOf(code)}.`].filter(Boolean).join(' ');
      return [code, { summary, help, level }];
    }),
  );
