/** How a scraper prints a page: blocks once, twice or three times over, with copies that differ in what nobody sees, down to where the file ends. */
import type { Random } from '../random.js';
import type { Block } from './pages.js';

export interface Habit {
  /** How often a block is printed, but for its lead. */
  readonly copies: 1 | 2 | 3;
  /** True to let copies differ in quotes, dashes, spaces and Unicode form. */
  readonly isNoisy: boolean;
  /** True for blank lines between the paragraphs of texts. */
  readonly isSpaced: boolean;
  /** True to end the file within a copy. */
  readonly isCut: boolean;
}

/** A block and what its page prints in it that it has printed before. */
export interface PrintedBlock extends Block {
  /** Indexes of lines that are no part of the text, being copies of a paragraph further up. */
  readonly again: ReadonlySet<number>;
}

export interface Printed {
  readonly printed: string;
  readonly truth: string;
  readonly kinds: readonly string[];
}

const NOISE = {
  'noise: quotes': (line: string) =>
    line.replaceAll("'", '’').replace(/« | »/g, (mark) => (mark === '« ' ? '“ ' : ' ”')),
  'noise: dashes': (line: string) => line.replaceAll('-', '–'),
  'noise: no-break spaces': (line: string) => line.replaceAll(' ', '\u00a0'),
  'noise: double spaces': (line: string) => line.replaceAll(' ', '  '),
  'noise: trailing spaces': (line: string) => `${line}  `,
  'noise: decomposed accents': (line: string) => line.normalize('NFD'),
} as const satisfies Readonly<Record<string, (line: string) => string>>;
export const NOISES = Object.keys(NOISE) as readonly (keyof typeof NOISE)[];

/** The lines of a block with blank ones where its page has them. */
function spaced(block: PrintedBlock, isSpaced: boolean): readonly { line: string; isCopy: boolean }[] {
  return block.lines.flatMap((line, i) => {
    const isCopy = block.again.has(i);
    // A copy of a paragraph came with the blank line before it, or behind it where it is the first.
    const blank = { line: '', isCopy: isCopy || (block.again.has(0) && block.again.size === i) };
    return isSpaced && block.kind === 'text' && i > 0 ? [blank, { line, isCopy }] : [{ line, isCopy }];
  });
}

export function print(blocks: readonly PrintedBlock[], habit: Habit, random: Random): Printed {
  const printed: string[] = [];
  const truth: string[] = [];
  const kinds: string[] = [];
  const noisy = (line: string): string => {
    const noise = random.pick(NOISES);
    if (!habit.isNoisy || NOISE[noise](line) === line) return line;
    kinds.push(noise);
    return NOISE[noise](line);
  };
  const cut = habit.isCut ? lastToCut(blocks) : -1;
  const last = cut < 0 ? blocks.length - 1 : cut;
  for (const [at, block] of blocks.slice(0, last + 1).entries()) {
    const lines = spaced(block, habit.isSpaced);
    printed.push(...block.title, ...lines.map(({ line }) => line));
    truth.push(...block.title, ...lines.filter(({ isCopy }) => !isCopy).map(({ line }) => line));
    if (block.lines.length > block.lead && habit.copies > 1) {
      const lead = habit.isSpaced && block.kind === 'text' ? 2 * block.lead - 1 : block.lead;
      const copied = lines.slice(lead).map(({ line }) => line);
      for (let copy = 1; copy < habit.copies; copy++) {
        const isCut = at === cut && copy === habit.copies - 1;
        printed.push(...(isCut ? cutShort(copied, random) : copied).map(noisy));
      }
      kinds.push(...kindsOf(block, habit));
    }
    if (habit.isSpaced && block.kind === 'text' && at !== last) {
      printed.push('');
      truth.push('');
    }
    kinds.push(...block.kinds);
  }
  if (cut >= 0) kinds.push('cut copy');
  // The end of the file cuts the last line's end off too.
  return { printed: `${printed.join('\n')}${cut < 0 ? '\n' : ''}`, truth: `${truth.join('\n')}\n`, kinds };
}

function kindsOf({ lines, lead }: Block, { copies, isSpaced }: Habit): readonly string[] {
  return [
    lead > 2 ? 'lead of several lines' : lead === 2 ? 'lead of two lines' : 'lead of one line',
    ...(copies === 3 ? ['three copies'] : []),
    ...(isSpaced ? ['blank lines'] : []),
    ...(lines.length === lead + 1 ? ['one line printed again'] : []),
    ...(lines.slice(0, lead).join('').length > 80 * lead ? ['from the second paragraph on'] : []),
  ];
}

/** Some whole lines of a copy, and the beginning of the next, which ends within a word. */
function cutShort(copied: readonly string[], random: Random): readonly string[] {
  const written = copied.flatMap((line, i) => (line === '' ? [] : [i])).slice(1);
  const at = random.pick(written);
  const line = copied[at] ?? '';
  const within = [...line.matchAll(/(?<=\p{L})(?=\p{L})/gu)].map(({ index }) => index);
  return [...copied.slice(0, at), line.slice(0, random.pick(within))];
}

/** The last block whose copy can be cut and known again: two lines or more, each of them once. */
function lastToCut(blocks: readonly PrintedBlock[]): number {
  const fits = ({ lines, lead }: Block): boolean =>
    lead <= 2 && lines.length >= lead + 2 && new Set(lines).size === lines.length;
  return blocks.findLastIndex(fits);
}
