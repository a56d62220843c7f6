/** `--help`, written from the tables of flags and commands: examples first, common flags first, exit codes and environment at the end. */
import { COMMANDS, type Command } from './commands.js';
import { EXIT } from './exit-codes.js';
import { type CommandName, type Flag, groupsOf } from './flags.js';

const ENVIRONMENT: readonly (readonly [name: string, meaning: string])[] = [
  ['NO_COLOR', 'no colour, whatever its value'],
  ['FORCE_COLOR', 'colour even when the output is no terminal (0 or false: none)'],
  ['CI', 'no progress line'],
];

/** Where descriptions begin, and where lines end at the latest. */
const INDENT = 32;
const WIDTH = 100;

/** The help of a command; of the program itself, that of `convert` with the list of commands. */
export function helpOf(name: CommandName | null): string {
  const command: Command = COMMANDS[name ?? 'convert'];
  const title = name === null ? 'fiche: scraped French public-sector job postings in, structured records out' : `fiche ${name}: ${command.meaning}`;
  const rows = (list: readonly (readonly [string, string])[]) => list.map(([left, right]) => row(left, right)).join('');
  const sections: readonly (readonly [title: string, body: string])[] = [
    ['Usage', usageOf(name).map((line) => `  ${line}\n`).join('')],
    ['Examples', command.examples.map(([line, meaning]) => `  ${line}\n      ${meaning}\n`).join('')],
    ...groupsOf(name ?? 'convert').map(
      ({ title, flags }) => [title, rows(Object.entries(flags).map(([flag, data]) => [flagForms(flag, data), docOf(data)]))] as const,
    ),
    ['Exit codes', rows(Object.values(EXIT).map(({ code, meaning }) => [String(code), meaning]))],
    ['Environment', rows(ENVIRONMENT)],
  ];
  return `${title}\n\n${sections.map(([heading, body]) => `${heading}:\n${body}`).join('\n')}`;
}

function usageOf(name: CommandName | null): readonly string[] {
  return name === null ? Object.values(COMMANDS).map(({ usage, meaning }) => `${usage.padEnd(36)}${meaning}`) : [COMMANDS[name].usage];
}

/** `-f, --format FORMAT` */
export function flagForms(name: string, { short, value }: Flag): string {
  return `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
}

function docOf({ doc, choices, default: usual }: Flag): string {
  const notes = [choices?.join(', '), usual === undefined ? undefined : `default: ${usual}`].filter((note) => note !== undefined);
  return notes.length === 0 ? doc : `${doc} [${notes.join('; ')}]`;
}

/** Two columns; what does not fit into the first has a line of its own, and the second is broken between words. */
function row(left: string, right: string): string {
  const lines: string[] = [''];
  for (const word of right.split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && INDENT + line.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  const begin = `  ${left}`;
  const gap = begin.length < INDENT - 1 ? begin.padEnd(INDENT) : `${begin}\n${' '.repeat(INDENT)}`;
  return `${gap}${lines.join(`\n${' '.repeat(INDENT)}`)}\n`;
}
