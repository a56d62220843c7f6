/** `--help`, written from the tables of flags and commands: examples first, common flags first, exit codes and environment at the end. */
import type { Command } from './command.js';
import { COMMANDS } from './commands.js';
import { EXIT } from './exit-codes.js';
import { type CommandName, type Flag, groupsOf } from './flags.js';
import { twoColumns } from './wrapped.js';

const ENVIRONMENT: readonly Row[] = [
  ['NO_COLOR', 'no colour'],
  ['FORCE_COLOR', 'colour in messages even when stderr is no terminal (0 or false: none)'],
  ['CI', 'no progress line'],
  ['GITHUB_ACTIONS', 'when true: annotations beside the messages, unless --reporter says what is told'],
];

/** Where descriptions begin, and where lines end at the latest. */
const INDENT = 32;
const WIDTH = 100;

type Row = readonly [left: string, right: string];
type Section = readonly [title: string, body: string];

/** The help of a command; of the program itself, that of `convert` with the list of commands. */
export function helpOf(name: CommandName | null): string {
  const command: Command = COMMANDS[name ?? 'convert'];
  const title = name === null ? TITLE : `fiche ${name}: ${command.meaning}`;
  const sections: readonly Section[] = [
    ['Usage', name === null ? usageOfAll() : `  ${command.usage}\n`],
    ['Examples', command.examples.map(([line, meaning]) => `  ${line}\n      ${meaning}\n`).join('')],
    ...groupsOf(name ?? 'convert').map(
      ({ title, flags }): Section => [title, rows(Object.entries(flags).map(flagRow))],
    ),
    ...(command.takesPaths ? ending() : []),
  ];
  return `${title}\n\n${sections.map(([heading, body]) => `${heading}:\n${body}`).join('\n')}`;
}

const TITLE = 'fiche: scraped French public-sector job postings in, structured records out';

function usageOfAll(): string {
  return Object.values(COMMANDS)
    .map(({ usage, meaning }) => `  ${usage.padEnd(36)}${meaning}\n`)
    .join('');
}

function flagRow([name, { short, value, doc, choices, default: usual }]: readonly [string, Flag]): Row {
  const forms = `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
  const notes = [choices?.join(', '), usual && `default: ${usual}`].filter(Boolean).join('; ');
  return [forms, notes === '' ? doc : `${doc} [${notes}]`];
}

function rows(list: readonly Row[]): string {
  return list.map(([left, right]) => twoColumns(`  ${left}`, right, INDENT, WIDTH)).join('');
}

const ending = (): readonly Section[] => [
  ['Exit codes', rows(Object.values(EXIT).map(({ code, meaning }) => [String(code), meaning]))],
  ['Environment', rows(ENVIRONMENT)],
];
