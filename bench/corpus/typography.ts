/** How a page writes the same words: quotes, dashes, bullets, spaces. Two pages of one vacancy seldom agree in all of them. */
import { type Dice, dice } from './dice.js';

export interface Type {
  /** What stands before an item of a list, and behind it. */
  readonly bullet: string;
  readonly itemEnd: string;
  readonly lastItemEnd: string;
  /** A line with the quotes, dashes and spaces of this page. */
  readonly ink: (line: string) => string;
}

/** A way to write, by the seed of a draft. */
export function typeOf(seed: number): Type {
  const draw = dice(seed, 2);
  const isCurly = draw.chance(45);
  const dash = draw.weighted([
    ['–', 5],
    ['-', 5],
    ['—', 1],
  ]);
  const [open = '', close = ''] = draw.weighted([
    [['« ', ' »'], 6],
    [['"', '"'], 3],
    [['“', '”'], 1],
  ]);
  const space = draw.weighted([
    [' ', 6],
    ['\u00a0', 3],
    ['\u202f', 1],
  ]);
  const isPlainOe = draw.chance(6);
  const isDecomposed = draw.chance(2);
  const [itemEnd = '', lastItemEnd = ''] = draw.weighted([
    [['', ''], 12],
    [[' ;', '.'], 6],
    [[';', '.'], 2],
    [['.', '.'], 3],
    [[',', '.'], 1],
  ]);
  const ink = (line: string): string => {
    let text = line.replace(/« ([^«»]*) »/g, `${open}$1${close}`).replace(/ – /g, ` ${dash} `);
    if (isCurly) text = text.replaceAll("'", '’');
    if (space !== ' ') text = text.replace(/ (?=[:;?!»€])/g, space).replace(/« /g, `«${space}`);
    if (isPlainOe) text = text.replaceAll('œ', 'oe').replaceAll('Œ', 'OE');
    return isDecomposed ? text.normalize('NFD') : text;
  };
  return { bullet: bulletOf(draw), itemEnd, lastItemEnd, ink };
}

const bulletOf = (draw: Dice): string =>
  draw.weighted([
    ['- ', 8],
    ['', 4],
    ['• ', 3],
    ['* ', 2],
    ['– ', 2],
    ['-', 2],
    ['└ ', 1],
    ['\uf0b7 ', 1],
  ]);

/** The file of a page: the same words, with the white space of one scrape. */
export function spaced(lines: readonly string[], seed: number): string {
  const draw = dice(seed, 3);
  const habit = draw.weighted<(line: string) => string>([
    [(line) => line, 10],
    [(line) => (draw.chance(30) && line !== '' ? `${line} ` : line), 3],
    [(line) => (line.length > 60 ? line.replace(/(, |\. )/g, '$1 ') : line), 2],
    [(line) => (line.length > 60 ? line.replace(/ (?=(?:à|de|et) )/g, '\u00a0') : line), 2],
    [(line) => (line.length > 60 ? line.replace(/ (\p{L}{7})/gu, ' \u200b$1') : line), 1],
    [(line) => (line === '' && draw.chance(50) ? '\n' : line), 2],
    [(line) => (line.length > 60 ? line.replace(/(\p{L}{5})(\p{L}{5})/gu, '$1\u00ad$2') : line), 1],
  ]);
  const end = draw.chance(12) ? '\r\n' : '\n';
  const mark = draw.chance(3) ? '\ufeff' : '';
  const last = draw.chance(85) ? end : '';
  return `${mark}${lines.map(habit).join('\n').split('\n').join(end)}${last}`;
}
