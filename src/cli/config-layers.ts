/** Flags over environment over file: which option holds where several say one. */
import type { FlagName, RawFlags } from './flags.js';
import type { World } from './world.js';

/** Where in a file, as `file:line`, what a message may speak of stands: by `--name` of a flag, or by a `'word'` of its value. */
export type Places = ReadonlyMap<string, { readonly name: string; readonly place: string }>;

/** What says the same thing, or the contrary: whoever gives one of them on the command line does not want the others of a file. */
const RIVALS: readonly (readonly FlagName[])[] = [
  ['output', 'out-dir', 'in-place'],
  ['color', 'no-color'],
  ['collapse', 'no-collapse'],
  ['reporter', 'reporter-file'],
  ['new-only', 'changed'],
  ['pairs', 'boilerplate'],
  ['check', 'diff'],
];

/** Options over others: what stands above wins. */
export function over(above: RawFlags, below: RawFlags): RawFlags {
  const given = Object.keys(above) as FlagName[];
  const beaten = RIVALS.filter((rivals) => rivals.some((name) => given.includes(name))).flat();
  const left = Object.entries(below).filter(([name]) => !beaten.includes(name as FlagName));
  return { ...Object.fromEntries(left), ...above };
}

/** What the environment asks for, as the flag that says the same. */
export function environmentFlags({ env }: World): RawFlags {
  // What FORCE_COLOR means depends on the stream: the file only has to be silent.
  if (env.FORCE_COLOR) return { color: 'auto' };
  return env.NO_COLOR ? { color: 'never' } : {};
}
