/**
 * One line a posting, for cut, awk, sort and Miller: tabs, line ends and backslashes inside a cell are written `\t`, `\n`, `\r`, `\\`,
 * as Miller and `@tsv` of jq do, and nothing is quoted. Quoted cells between tabs are what csv gives with a tab for delimiter.
 */
import type { MakeEmitter } from './emitter.js';
import { rowEmitter } from './rows.js';

const SPECIAL = /[\t\n\r\\]/g;

const ESCAPES: { readonly [character: string]: string } = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\\': '\\\\' };

export const makeEmitter: MakeEmitter = (options) =>
  rowEmitter(options, (cells) => `${cells.map(escapeCell).join('\t')}\n`);

function escapeCell(cell: string): string {
  return cell.replace(SPECIAL, (character) => ESCAPES[character] ?? '');
}
