/** What can be completed, for scripts of every shell: taken from the tables of commands and flags, as `--help` is. */
import { COLUMNS } from '../../emit/columns.js';
import type { Command } from '../command.js';
import { COMMAND_NAMES, type CommandName, type Flag, groupsOf } from '../flags.js';

/** What stands behind a flag. */
export type Taken =
  | { readonly kind: 'nothing' | 'file' | 'folder' | 'text' }
  /** One of these words, or several with commas between them. */
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly isList: boolean };

export interface FlagWords {
  readonly long: string;
  readonly short: string | undefined;
  readonly doc: string;
  readonly value: string;
  readonly isRepeatable: boolean;
  readonly taken: Taken;
}

export interface CommandWords {
  readonly name: string;
  readonly meaning: string;
  /** What stands behind it that is no flag: words, or null for paths. */
  readonly operands: readonly string[] | null;
  readonly flags: readonly FlagWords[];
}

/** The whole script of a shell. */
export type ScriptOf = (commands: readonly CommandWords[]) => string;

/** All commands, the default one first. */
export function commandWords(commands: { readonly [name in CommandName]: Command }): readonly CommandWords[] {
  return COMMAND_NAMES.map((name) => {
    const { meaning, takesPaths, operand } = commands[name];
    return { name, meaning, operands: takesPaths ? null : (operand?.words ?? []), flags: flagWords(name) };
  });
}

function flagWords(command: CommandName): readonly FlagWords[] {
  const flags: readonly (readonly [string, Flag])[] = groupsOf(command).flatMap((group) => Object.entries(group.flags));
  // Shells take what stands behind `=` for a value.
  const plain = flags.filter(([long]) => !long.includes('='));
  return plain.map(([long, flag]) => ({
    long,
    short: flag.short,
    doc: flag.doc,
    value: flag.value ?? '',
    isRepeatable: flag.list === true,
    taken: takenBy(long, flag),
  }));
}

/** Flags whose words are in other tables. */
const WORDS: { readonly [flag: string]: readonly string[] } = { fields: COLUMNS.map(({ path }) => path) };

function takenBy(long: string, { value, choices = WORDS[long], list }: Flag): Taken {
  if (value === undefined) return { kind: 'nothing' };
  if (choices !== undefined) return { kind: 'words', words: choices, isList: list === true };
  if (value === 'FILE') return { kind: 'file' };
  return { kind: value === 'DIR' ? 'folder' : 'text' };
}
