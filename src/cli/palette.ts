/** What colour looks like: everything that has colour is built from one palette per stream. */
import type { Ink } from '../explain/terminal.js';
import { PLAIN } from '../report/reporter.js';
import type { DiffLine } from '../restore/diff.js';

/** The looks of a report, and of JSON. Sixteen colours are enough, and every terminal has them. */
export interface Palette extends Ink {
  readonly json: {
    readonly key: (text: string) => string;
    readonly string: (text: string) => string;
    readonly number: (text: string) => string;
    readonly literal: (text: string) => string;
  };
  readonly diff: { readonly [kind in DiffLine['kind']]: (text: string) => string };
}

const asItIs = (text: string): string => text;

const UNCOLOURED: Palette = {
  ...PLAIN,
  field: asItIs,
  read: asItIs,
  struck: (text) => (text === '' ? '' : `~~${text}~~`),
  json: { key: asItIs, string: asItIs, number: asItIs, literal: asItIs },
  diff: { file: asItIs, place: asItIs, kept: asItIs, gone: asItIs, note: asItIs },
};

/** What makes colours is loaded where there are some. */
export async function paletteOf(isColoured: boolean): Promise<Palette> {
  if (!isColoured) return UNCOLOURED;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    level: { error: chalk.red.bold, warning: chalk.yellow, note: chalk.blue },
    strong: chalk.bold,
    faint: chalk.dim,
    field: chalk.cyan,
    read: chalk.green,
    struck: chalk.dim.strikethrough,
    json: { key: chalk.cyan, string: chalk.green, number: chalk.yellow, literal: chalk.magenta },
    diff: { file: chalk.bold, place: chalk.cyan, kept: asItIs, gone: chalk.red, note: chalk.dim },
  };
}

/** A string (with the colon behind it when it is a key), a number or a literal of JSON. */
const TOKEN = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\b\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\b|\b(?:true|false|null)\b/g;

/** Colours JSON text. It must hold whole tokens, no half ones. */
export function colourJson(text: string, { key, string, number, literal }: Palette['json']): string {
  return text.replace(TOKEN, (token: string, quoted: string | undefined, colon: string | undefined) => {
    if (quoted !== undefined) return colon === undefined ? string(quoted) : key(quoted) + colon;
    return /[a-z]$/.test(token) ? literal(token) : number(token);
  });
}
