/** The command line, read by commander after the tables of flags and commands. Nothing is done here: it only says what was asked for. */
import { Argument, Command as Commander, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Command } from './command.js';
import { COMMANDS } from './commands.js';
import { UsageError } from './errors.js';
import { type CommandName, type Flag, groupsOf, type RawFlags } from './flags.js';
import { helpOf } from './help.js';

/** What a command line asks for: a text (help, version), or a command. */
export type Request =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'run';
      readonly command: CommandName;
      readonly operands: readonly string[];
      readonly flags: RawFlags;
    };

/**
 * Reads a command line.
 * @param argv - without the program itself
 * @throws UsageError - with a suggestion when a word is nearly right
 */
export function readCommandLine(argv: readonly string[], version: string): Request {
  let text = '';
  let complaint = '';
  let run: Request | undefined;
  const program = new Commander('fiche')
    .exitOverride()
    .configureOutput({
      writeOut: (part) => {
        text += part;
      },
      writeErr: (part) => {
        complaint += part;
      },
    })
    .configureHelp({ formatHelp: (command) => helpOf(nameOf(command)) })
    .version(version, '-V, --version')
    // What the other commands take is not asked.
    .hook('preSubcommand', (_program, own) => addOptions(own));
  for (const [name, command] of Object.entries(COMMANDS) as [CommandName, Command][]) {
    const own = program.command(name, { isDefault: name === 'convert' });
    if (command.takesPaths) own.argument('[paths...]');
    const { operand } = command;
    if (operand) own.addArgument(new Argument(`<${operand.name}>`).choices(operand.words));
    own.action(() => {
      run = { kind: 'run', command: name, operands: own.args, flags: rawFlags(own, name) };
    });
  }
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new UsageError(tidied(complaint || error.message));
  }
  return run ?? { kind: 'text', text };
}

/** Flags that commander brings itself. */
const BUILT_IN = ['help', 'version'];

function flagsOf(command: CommandName): readonly (readonly [name: string, flag: Flag])[] {
  return groupsOf(command)
    .flatMap(({ flags }) => Object.entries(flags))
    .filter(([name]) => !BUILT_IN.includes(name));
}

function addOptions(own: Commander): void {
  for (const [flag, data] of flagsOf(own.name() as CommandName))
    own.addOption(optionOf(flag, data, (name) => own.getOptionValue(camelCase(name))));
}

function optionOf(name: string, flag: Flag, valueNow: (name: string) => unknown): Option {
  const value = flag.value === undefined ? '' : ` <${flag.value}>`;
  const option = new Option(`${flag.short === undefined ? '' : `-${flag.short}, `}--${name}${value}`, flag.doc);
  const { choices, belongsTo } = flag;
  if (choices !== undefined) option.choices(choices);
  if (flag.list)
    option.argParser((given: string, before: readonly string[] = []) =>
      belongsTo === undefined
        ? [...before, ...(choices === undefined ? [given] : chosen(given, choices))]
        : beside(valueNow(belongsTo) as readonly string[] | undefined, belongsTo, given, before),
    );
  return option;
}

function chosen(given: string, choices: readonly string[]): readonly string[] {
  const words = given.split(',').map((word) => word.trim());
  if (!words.every((word) => choices.includes(word)))
    throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`);
  return words;
}

/** A value put at the place of what it belongs to; what has none is left empty. */
function beside(
  owners: readonly string[] = [],
  owner: string,
  given: string,
  before: readonly string[],
): readonly string[] {
  if (owners.length === 0) throw new InvalidArgumentError(`It belongs behind the --${owner} it is meant for.`);
  if (before.length >= owners.length) throw new InvalidArgumentError(`The --${owner} before it has one already.`);
  return [...before, ...Array<string>(owners.length - 1 - before.length).fill(''), given];
}

/** Values by the name of their flag. Commander keeps `--no-x` as an `x` that is false. */
function rawFlags(own: Commander, command: CommandName): RawFlags {
  const values = flagsOf(command).map(([name]) => {
    const isNegative = name.startsWith('no-');
    const value: unknown = own.getOptionValue(camelCase(isNegative ? name.slice(3) : name));
    return [name, isNegative ? value === false || undefined : value === false ? undefined : value] as const;
  });
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function nameOf(command: { readonly name: () => string; readonly parent?: unknown }): CommandName | null {
  return command.parent ? (command.name() as CommandName) : null;
}

/** Commander's complaint on one line: `unknown option '--fromat' (did you mean --format?)`. */
function tidied(complaint: string): string {
  return complaint
    .trim()
    .replace(/^error: /, '')
    .replace(/\s{0,8}\n\(Did/, ' (did')
    .replace(/\.$/, '');
}
