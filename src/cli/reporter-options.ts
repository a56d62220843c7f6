/** Which reports a run makes, and where each goes. */
import { resolve } from 'node:path';
import { REPORTERS, type ReporterId } from '../report/index.js';
import { UsageError } from './errors.js';
import type { FlagName, RawFlags } from './flags.js';
import type { World } from './world.js';

export interface ReporterChoice {
  readonly id: ReporterId;
  readonly target: { readonly kind: 'stdout' | 'stderr' } | { readonly kind: 'file'; readonly path: string };
}

/**
 * @param hasFreeStdout - true when nothing else goes to stdout
 * @throws UsageError - for what cannot be
 */
export function reportersOf(flags: RawFlags, world: World, hasFreeStdout: boolean): readonly ReporterChoice[] {
  const ids: readonly ReporterId[] = flags.reporter ?? usual(world);
  const choices = ids.map((id, i) => ({ id, target: targetOf(id, flags['reporter-file']?.[i] ?? '') }));
  const documents = choices.filter(({ target }) => target.kind === 'stdout');
  const [first, second] = documents;
  if (first !== undefined && !hasFreeStdout)
    throw new UsageError(`--reporter ${first.id}: the results go to stdout; name a file for it with --reporter-file`);
  if (first !== undefined && second !== undefined)
    throw new UsageError(
      `--reporter ${first.id} and ${second.id} cannot both go to stdout: name a file with --reporter-file`,
    );
  const taken = new Map(TAKING.map((name) => [placeOf(flags[name], world), `--${name}`]));
  for (const { target } of choices) {
    if (target.kind !== 'file') continue;
    const place = placeOf(target.path, world);
    const rival = taken.get(place);
    if (rival !== undefined) throw new UsageError(`${rival} and --reporter-file are both ${target.path}`);
    taken.set(place, '--reporter-file');
  }
  return choices;
}

/** What else writes a file of its own. */
const TAKING = ['output', 'report', 'index'] as const satisfies readonly FlagName[];

/** Runners say so themselves: nobody has to ask for what they understand. */
function usual({ env }: World): readonly ReporterId[] {
  return env.GITHUB_ACTIONS === 'true' ? ['human', 'github'] : ['human'];
}

function targetOf(id: ReporterId, file: string): ReporterChoice['target'] {
  if (file === '-') return { kind: 'stdout' };
  if (file !== '') return { kind: 'file', path: file };
  return { kind: REPORTERS[id].isDocument ? 'stdout' : 'stderr' };
}

const placeOf = (path: string | undefined, { cwd }: World): string => (path === undefined ? '' : resolve(cwd, path));
