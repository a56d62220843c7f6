/**
 * What a line may hold, found in one pass over its characters, so that each finder reads only the lines that can hold what it looks for: most
 * lines of a posting hold nothing for most finders. A sign may be a false alarm, but none is ever missed.
 */
import { lowerCase } from './lower-case.js';

/** The signs, each a bit: those of a line are one number. */
export const SIGN = {
  /** "@", or a word in its place: "nom [at] ville.fr". */
  at: 1 << 0,
  /** "[": an address may be masked, "[email protected]". */
  bracket: 1 << 1,
  colon: 1 << 2,
  /** A full stop, question or exclamation mark with more behind it. */
  stop: 1 << 3,
  digit: 1 << 4,
  /** Figures enough for a date: "1/2/26". */
  date: 1 << 5,
  /** Figures enough for a phone number, or for an act with its day. */
  number: 1 << 6,
  /** Two capital letters. */
  capitals: 1 << 7,
  web: 1 << 8,
  /** A word that tells whom to ask or where to apply. */
  cue: 1 << 9,
  /** A word that titles of contacts are made of. */
  title: 1 << 10,
  civility: 1 << 11,
  reference: 1 << 12,
  time: 1 << 13,
  category: 1 << 14,
  contract: 1 << 15,
  article: 1 << 16,
  grade: 1 << 17,
  /** A word that says when a post is to be taken up. */
  start: 1 << 18,
  /** "cadre d'emplois" */
  cadre: 1 << 19,
} as const;

/** Every sign: taken for the signs of a line that is too long to be looked at whole. */
export const ALL_SIGNS = -1;

/** Figures of the shortest date, and of the shortest number from abroad. */
const LEAST = { date: 4, number: 7 };

/**
 * For each sign, letters in a row that its words have, without accents and case; a space stands for what is no letter. Rare sequences raise
 * fewer false alarms.
 */
const STEMS = {
  at: [' at ', ' arob'],
  web: ['http', 'www'],
  cue: [
    ...['rensei', ' info', 'precis', 'questi', 'contac', 're att', 'rendez', 'ne res', 'nes re', 'adress', 'approc'],
    ...['terloc', 'joigna', 'appele', 'candid', 'postul', 'e acte', 'repond', ' envo', ' enve', ' exped', 'transm'],
    ...[' depos', 'parven', 'ttenti', 'remett', ' remis', 'e moti', 'curric', ' cv '],
  ],
  title: ['contac', 'rensei', 'terloc', 'questi', 'r tout', 'r tous', 'r plus', 'r en s'],
  civility: [
    ...[' m ', ' mm', ' mr', ' ml', 'nsi', 'ssi', 'dam', 'emo'],
    ...['oct', 'dr ', 'ofe', 'pr ', 'olo', 'eut', 'mma', 'pit', 'dju', 'ajo'],
  ],
  reference: [' ref'],
  time: ['temps'],
  category: [' cat'],
  contract: ['ractue', 'en cdd', 'en cdi', ' reserve', 'ment aux '],
  article: [' arti', ' art '],
  grade: ['grade'],
  start: ['pourvo', 'rise de'],
  cadre: ['e d empl', 's d empl'],
} as const satisfies { readonly [name in keyof typeof SIGN]?: readonly string[] };

/** Bits of the number of a letter, 0 being what is no letter. */
const BITS = 5;
const LETTER = (1 << BITS) - 1;

/**
 * Finds all stems in one pass over the letters of a text (Aho and Corasick): a state is what of a stem was read last, and each has a row in
 * `next` with the row of the state that follows, by the letter.
 */
const { next: NEXT, signs: SIGNS_OF } = automaton();

function automaton(): { readonly next: Uint16Array; readonly signs: Int32Array } {
  const all = Object.entries(STEMS).flatMap(([name, stems]) =>
    stems.map((stem) => ({ stem, sign: SIGN[name as keyof typeof STEMS], row: 0 })),
  );
  const most = all.reduce((sum, { stem }) => sum + stem.length, 1);
  const next = new Uint16Array(most << BITS);
  const signs = new Int32Array(most);
  const lengths = new Uint8Array(most);
  const fallbacks = new Uint16Array(most); // row of the longest beginning of another stem that ends what a state has read
  let [from, to] = [1, 1]; // states of one length
  for (let length = 1; from < to || length === 1; length++) {
    from = to;
    for (const one of all) {
      if (one.stem.length < length) continue;
      const place = one.row | (one.stem.charCodeAt(length - 1) & LETTER);
      const fallback = next[place]!;
      if (lengths[fallback >> BITS] !== length) {
        fallbacks[to] = fallback;
        signs[to] = signs[fallback >> BITS]!;
        lengths[to] = length;
        next[place] = to++ << BITS;
      }
      one.row = next[place]!;
      if (one.stem.length === length) signs[one.row >> BITS]! |= one.sign;
    }
    for (let state = from; state < to; state++)
      next.copyWithin(state << BITS, fallbacks[state]!, fallbacks[state]! + LETTER + 1);
  }
  return { next, signs };
}

const MARKS: readonly (readonly [characters: string, sign: number])[] = [
  ['@', SIGN.at],
  ['[', SIGN.bracket],
  [':', SIGN.colon],
  ['.!?', SIGN.stop],
];

/** What a character is besides the number of its letter. */
const CAPITAL = LETTER + 1;
const DIGIT = CAPITAL << 1;
const MARK = DIGIT << 1;

const KINDS = new Uint8Array(1 << 16).fill(CAPITAL); // beyond Latin any character may be a capital
const LATIN = String.fromCharCode(...Array(0x180).keys());
const SMALL = lowerCase(LATIN);
const PLAIN = lowerCase(LATIN.normalize('NFD').replace(/[\u0300-\u036f]/g, ''));
for (let code = 0; code < LATIN.length; code++) {
  const letter = PLAIN.charCodeAt(code) - 0x60;
  KINDS[code] = (letter > 0 && letter <= 26 ? letter : 0) | (SMALL[code] === LATIN[code] ? 0 : CAPITAL);
}
KINDS.fill(DIGIT, 0x30, 0x3a);
KINDS.fill(0, 0x2000, 0x20d0); // punctuation and currencies
const SIGN_OF_MARK = new Int32Array(0x80);
for (const [characters, sign] of MARKS)
  for (const character of characters) {
    KINDS[character.charCodeAt(0)] = MARK;
    SIGN_OF_MARK[character.charCodeAt(0)] = sign;
  }

/** The signs of a text on one line. */
export function signsOf(text: string): number {
  const { length } = text;
  let signs = 0;
  let state = NEXT[0] as number; // before a text there is no letter
  let digits = 0;
  let capitals = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const kind = KINDS[code] as number;
    state = NEXT[state | (kind & LETTER)] as number;
    signs |= SIGNS_OF[state >> BITS] as number;
    if (kind < CAPITAL) continue;
    if (kind === MARK) signs |= (SIGN_OF_MARK[code] as number) & (i + 2 < length ? ALL_SIGNS : ~SIGN.stop);
    else if (kind === DIGIT) digits++;
    else capitals++;
  }
  signs |= SIGNS_OF[(NEXT[state] as number) >> BITS] as number;
  if (digits > 0) signs |= SIGN.digit;
  if (digits >= LEAST.date) signs |= SIGN.date;
  if (digits >= LEAST.number) signs |= SIGN.number;
  return capitals > 1 ? signs | SIGN.capitals : signs;
}
