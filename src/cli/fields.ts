/** `fiche fields`: what a record holds, what it means, and which labels of a page it comes from. */
import { COLUMNS } from '../emit/columns.js';
import type { Column } from '../emit/emitter.js';
import type { Run } from './command.js';
import { EXIT } from './exit-codes.js';
import { colourJson, paletteOf } from './palette.js';
import { coloursOf } from './run-options.js';
import { writeOut } from './streams.js';
import { twoColumns } from './wrapped.js';

export const run: Run = async (_operands, flags, world) => {
  const { stdout } = world;
  const { json } = await paletteOf(coloursOf(flags, world).stdout);
  // A terminal breaks lines itself, but in the middle of words; what reads a pipe wants one line a field.
  const width = stdout.isTTY ? (stdout.columns ?? 80) : Number.POSITIVE_INFINITY;
  const text = flags.format === 'json' ? colourJson(`${JSON.stringify(COLUMNS, null, 2)}\n`, json) : table(width);
  await writeOut(stdout, text);
  return EXIT.ok.code;
};

const GAP = 2;
/** A description gets this many characters even on the narrowest terminal. */
const NARROWEST = 24;

function table(width: number): string {
  const paths = Math.max(...COLUMNS.map(({ path }) => path.length)) + GAP;
  const types = Math.max(...COLUMNS.map((column) => typeOf(column).length)) + GAP;
  const indent = paths + types;
  return COLUMNS.map((column) => {
    const { path, description, source } = column;
    const left = path.padEnd(paths) + typeOf(column);
    const right = source === null ? description : `${description} (${source})`;
    return twoColumns(left, right, indent, Math.max(width, indent + NARROWEST));
  }).join('');
}

function typeOf({ kind, type }: Column): string {
  if (kind === 'list') return `list of ${type}`;
  return kind === 'objects' ? 'list of object' : kind === 'object' ? 'object' : type;
}
