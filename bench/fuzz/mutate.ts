/** Turns a text into one that no scraper would give, and some might: one small change after the other. */
import { Buffer } from 'node:buffer';
import type { Dice } from '../corpus/dice.js';
import { CHARACTERS, TOKENS } from './tokens.js';

/** Changes lines in place. `others` are those of another posting. */
type Mutation = (lines: string[], draw: Dice, others: readonly string[]) => void;

const onLine =
  (change: (line: string, draw: Dice) => string): Mutation =>
  (lines, draw) => {
    const at = draw.below(lines.length);
    lines[at] = change(lines[at]!, draw);
  };

/** Some neighbouring lines. */
const stretch = (lines: readonly string[], draw: Dice): readonly [from: number, count: number] => {
  const from = draw.below(lines.length);
  return [from, 1 + draw.below(Math.min(12, lines.length - from))];
};

const inserted = (line: string, text: string, draw: Dice): string => {
  const at = draw.below(line.length + 1);
  return line.slice(0, at) + text + line.slice(at);
};

/** A text as it is read when its UTF-8 is taken for Windows-1252. */
const misread = (text: string): string => Buffer.from(text).toString('latin1');

const times = (draw: Dice): number =>
  draw.weighted([
    [1, 8],
    [7, 4],
    [80, 2],
    [900, 1],
  ] as const);

const MUTATIONS: readonly (readonly [mutation: Mutation, weight: number])[] = [
  [(lines, draw) => void lines.splice(...stretch(lines, draw)), 5],
  [
    (lines, draw) => {
      const [from, count] = stretch(lines, draw);
      const copies = lines.slice(from, from + count);
      for (
        let left = draw.weighted([
          [1, 12],
          [3, 3],
          [40, 1],
        ] as const);
        left > 0;
        left--
      )
        lines.splice(from + count, 0, ...copies);
    },
    8,
  ],
  [
    (lines, draw) => {
      const moved = lines.splice(...stretch(lines, draw));
      lines.splice(draw.below(lines.length + 1), 0, ...moved);
    },
    4,
  ],
  [
    (lines, draw, others) => {
      const [from, count] = stretch(others, draw);
      lines.splice(draw.below(lines.length + 1), 0, ...others.slice(from, from + count));
    },
    5,
  ],
  [(lines, draw) => void lines.splice(draw.below(lines.length + 1)), 1],
  [(lines, draw) => void lines.splice(draw.below(lines.length + 1), 0, draw.pick(TOKENS)), 6],
  [(lines, draw) => void lines.splice(draw.below(lines.length + 1), 0, ...Array<string>(times(draw)).fill('')), 2],
  [
    (lines, draw) => {
      const [from, count] = stretch(lines, draw);
      lines.splice(from, count, lines.slice(from, from + count).join(draw.pick(['', ' ', ' | ', '  ', ' - '])));
    },
    4,
  ],
  [
    (lines, draw) => {
      const at = draw.below(lines.length);
      const cut = draw.below(lines[at]!.length + 1);
      lines.splice(at, 1, lines[at]!.slice(0, cut), lines[at]!.slice(cut));
    },
    3,
  ],
  [onLine((line, draw) => inserted(line, draw.pick(TOKENS), draw)), 6],
  [onLine((line, draw) => inserted(line, draw.pick(CHARACTERS).repeat(times(draw)), draw)), 8],
  [
    onLine((line, draw) =>
      line.replace(/\p{L}/gu, (letter) => (draw.once(4) ? letter + draw.pick(CHARACTERS) : letter)),
    ),
    2,
  ],
  [
    onLine(
      (line, draw) => draw.pick(['- ', '\t', '> ', '   ', '• ', '# ', '| ', '* ', '1. ']).repeat(times(draw)) + line,
    ),
    4,
  ],
  [onLine((line) => line.normalize('NFD')), 2],
  [onLine(misread), 2],
  [onLine((line) => line.toUpperCase()), 2],
  [onLine((line, draw) => line.replace(/\d/g, () => String(draw.below(10)))), 3],
  [onLine((line, draw) => line.replace(/\d+/g, (digits) => digits.repeat(times(draw)))), 1],
  [onLine((line, draw) => line.replace(/ /g, draw.pick(['\u00a0', '', '  ', '\u202f', '\t', '_']))), 2],
  [
    onLine((line, draw) => {
      const from = draw.below(line.length + 1);
      return line.slice(0, from) + line.slice(from, from + 1 + draw.below(9)).repeat(times(draw)) + line.slice(from);
    }),
    4,
  ],
  [onLine((line, draw) => line.slice(draw.below(line.length + 1)).slice(0, draw.below(line.length + 1))), 3],
  [
    onLine(
      (line, draw) =>
        draw.pick(['<p>', '<td> ', '&nbsp;', '<b>', '**', '_']) + line + draw.pick(['</p>', '<br>', '**', ' |']),
    ),
    3,
  ],
  [
    onLine((line, draw) =>
      inserted(line, draw.pick([':', ' : ', ' :', '(', ')', '"', ';', ',', '\r', '\u2028']), draw),
    ),
    5,
  ],
];

/** What becomes of all of a text, once in a while. */
const WHOLE: readonly (readonly [change: (text: string) => string, weight: number])[] = [
  [(text) => text, 30],
  [(text) => text.replaceAll('\n', '\r\n'), 3],
  [(text) => text.replaceAll('\n', '\r'), 2],
  [(text) => text.replaceAll('\n', '\n\n'), 2],
  [(text) => text.replace(/(\n[^\n]*\n[^\n]*)\n/g, '$1\r'), 2],
  [(text) => text.normalize('NFD'), 2],
  [(text) => text.normalize('NFKD'), 1],
  [misread, 1],
  [(text) => text.replaceAll('\n', '<br>\n'), 1],
  [(text) => text.replaceAll('\n', ' '), 1],
  [(text) => text.replaceAll('\n', ' \n\t'), 1],
  [(text) => `\ufeff${text}`, 1],
  [(text) => text.toUpperCase(), 1],
  [(text) => text.trimEnd(), 3],
];

/** About as many characters are left of a page, for a rate at which a million can be looked at. */
const LENGTH = { least: 400, most: 2400 };

/** A page without some of its lines: what belongs together stays together, mostly. */
export function shortened(text: string, draw: Dice): string {
  const lines = text.split('\n');
  const most = draw.between(LENGTH.least, LENGTH.most);
  for (let size = text.length; size > most; ) {
    const from = draw.below(lines.length);
    const gone = lines.splice(from, 1 + draw.below(Math.ceil(lines.length / 4)));
    size -= gone.join('\n').length + 1;
  }
  return lines.join('\n');
}

/** A text after some changes. */
export function mutated(text: string, other: string, draw: Dice): string {
  const lines = text.split('\n');
  const others = other.split('\n');
  for (
    let left = draw.weighted([
      [0, 1],
      [1, 4],
      [2, 4],
      [4, 4],
      [12, 2],
    ] as const);
    left > 0 && lines.length > 0;
    left--
  )
    draw.weighted(MUTATIONS)(lines, draw, others);
  return draw.weighted(WHOLE)(lines.join('\n'));
}
