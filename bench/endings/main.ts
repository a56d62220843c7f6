/**
 * What is left of a run that is ended: npm run bench -- endings [--kills 40] [--seed 1] [--texts 60] [--only NAME]. Each scenario is killed
 * so many times at a random moment, struck before each call that changes the disk, and run on disks that are too small.
 */
import { parseArgs } from 'node:util';
import { dice } from '../corpus/dice.js';
import type { Blow } from './hook.js';
import { SCENARIOS } from './scenarios.js';
import { smallDisks } from './small-disks.js';
import { attempt, type Prepared, prepare, type Trial } from './trial.js';

/** One signal that is listened to stands for all. */
const BLOWS: readonly Blow[] = ['SIGKILL', 'SIGTERM', 'ENOSPC'];
/** Of signals at random moments, how often each. */
const SIGNALS = [
  ['SIGKILL', 6],
  ['SIGTERM', 1],
  ['SIGINT', 1],
  ['SIGHUP', 1],
] as const;

/** Calls that are struck, when there are more: the first and the last ones matter most, those between are alike. */
const MOST_CALLS = 12;

export async function main(options: readonly string[], root: string): Promise<number> {
  const { values } = parseArgs({
    args: [...options],
    options: {
      kills: { type: 'string', default: '40' },
      seed: { type: 'string', default: '1' },
      texts: { type: 'string', default: '60' },
      only: { type: 'string', default: '' },
    },
  });
  let flaws = 0;
  const tell = (name: string, trials: readonly Trial[]): void => {
    console.log(`${name.padEnd(56)} ${summary(trials)}`);
    for (const { flaws: found, ended } of trials)
      for (const flaw of found) {
        flaws++;
        console.log(`  ${flaw} (ended with ${ended.signal ?? ended.code} after ${ended.milliseconds.toFixed(0)} ms)`);
      }
  };
  for (const [i, scenario] of SCENARIOS.entries()) {
    if (!scenario.name.startsWith(values.only)) continue;
    const prepared = await prepare(root, scenario, Number(values.texts));
    try {
      tell(
        `${scenario.name}: signals at random`,
        await atRandom(root, prepared, Number(values.kills), Number(values.seed) + i),
      );
      for (const blow of BLOWS) tell(`${scenario.name}: ${blow} at each call`, await atEachCall(root, prepared, blow));
      tell(`${scenario.name}: small disks`, await smallDisks(root, prepared));
    } finally {
      prepared.remove();
    }
  }
  return flaws === 0 ? 0 : 1;
}

async function atRandom(root: string, prepared: Prepared, kills: number, seed: number): Promise<readonly Trial[]> {
  const draw = dice(seed);
  const trials: Trial[] = [];
  for (let i = 0; i < kills; i++) {
    const after = prepared.milliseconds * (0.3 + 0.8 * draw.next());
    trials.push(await attempt(root, prepared, { signal: draw.weighted(SIGNALS), after }));
  }
  return trials;
}

async function atEachCall(root: string, prepared: Prepared, blow: Blow): Promise<readonly Trial[]> {
  const trials: Trial[] = [];
  const { calls } = prepared;
  for (let call = 1; call <= calls; call++)
    if (call <= MOST_CALLS / 2 || call > calls - MOST_CALLS / 2)
      trials.push(await attempt(root, prepared, { blow, before: call }));
  return trials;
}

function summary(trials: readonly Trial[]): string {
  const count = (is: (trial: Trial) => boolean): number => trials.filter(is).length;
  const ends = [...new Set(trials.map(({ ended }) => ended.signal ?? `exit ${ended.code}`))].sort();
  return [
    `${trials.length} runs`,
    ...ends.map((end) => `${end}: ${count(({ ended }) => (ended.signal ?? `exit ${ended.code}`) === end)}`),
    `written: all ${count(({ outcome }) => outcome === 'all')}, a part of the files ${count(({ outcome }) => outcome === 'a part of the files')}, nothing ${count(({ outcome }) => outcome === 'nothing')}`,
    `something left behind: ${count(({ left }) => left.length > 0)}`,
    `flaws: ${trials.reduce((sum, { flaws }) => sum + flaws.length, 0)}`,
  ].join('; ');
}
