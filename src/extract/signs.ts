/**
 * What stands in a line, seen in one pass over its characters, so that each finder reads only the lines that can hold what it looks for:
 * most lines of a posting hold nothing for most finders. A sign may be seen where nothing comes of it; none is missed where something does.
 */

/** What a line can have; several are one number. */
export const SIGN = {
  /** "@". */
  at: 1 << 0,
  /** "(" or "[": an address may be written "nom [at] ville.fr". */
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
} as const;

/** Every sign: what a line has that is not looked at whole. */
export const ALL_SIGNS = -1;

/** Figures of the shortest date, and of the shortest number from abroad. */
const LEAST = { date: 4, number: 7 };

/**
 * Three letters in a row of every word that makes a sign, without accents and case, the same for words that share them; `_` is the edge of
 * a word. Rare ones are best.
 */
const STEMS = {
  web: ['htt', 'www'],
  cue: [
    ...['gne', 'nfo', 'cis', 'sti', 'tac', 'tta', 'dez', 'sou', 'dre', 'ppr', 'loc', 'gna', 'pel'],
    ...['did', 'stu', 'act', 'off', 'nno'],
    ...['nvo', 'nve', 'xpe', 'nsm', 'epo', 'rve', 'tte', 'rem', 'oti', 'rri', '_cv'],
  ],
  title: ['nta', 'nse', 'nfo', 'rlo', 'ues', 'did', 'stu', 'pou'],
  civility: [
    ...['_m_', '_mm', '_mr', '_ml', 'nsi', 'ssi', 'dam', 'emo'],
    ...['oct', 'dr_', 'ofe', 'pr_', 'olo', 'eut', 'mma', 'pit', 'dju', 'ajo'],
  ],
  reference: ['ref'],
  time: ['mps'],
  category: ['cat'],
  contract: ['ctu'],
  article: ['art'],
  grade: ['rad'],
} as const satisfies { readonly [name in keyof typeof SIGN]?: readonly string[] };

/** A letter takes so many bits of a number that stands for three. */
const BITS = 5;
const LETTER = (1 << BITS) - 1;
const THREE = (1 << (3 * BITS)) - 1;
const numberOf = (letter: string): number => (letter === '_' ? 0 : letter.charCodeAt(0) - 0x60);

/** For each three letters the place of their signs in `SETS`: the table is looked into for every character, and has to stay small. */
const SET_OF = new Uint8Array(THREE + 1);
const SETS = [0];
for (const [name, stems] of Object.entries(STEMS))
  for (const stem of stems) {
    const three = [...stem].reduce((number, letter) => (number << BITS) | numberOf(letter), 0);
    const signs = (SETS[SET_OF[three] ?? 0] ?? 0) | SIGN[name as keyof typeof STEMS];
    if (!SETS.includes(signs)) SETS.push(signs);
    SET_OF[three] = SETS.indexOf(signs);
  }

const MARKS: readonly (readonly [characters: string, sign: number])[] = [
  ['@', SIGN.at],
  ['([', SIGN.bracket],
  [':', SIGN.colon],
  ['.!?', SIGN.stop],
];

/** What a character is besides the number of its letter. */
const CAPITAL = LETTER + 1;
const DIGIT = CAPITAL << 1;
const MARK = DIGIT << 1;

const KINDS = new Uint8Array(1 << 16).fill(CAPITAL); // any letter may be one, of those that are not told apart
const SIGN_OF_MARK = new Int32Array(0x80);
for (let code = 0; code < 0x180; code++) KINDS[code] = kindOf(String.fromCharCode(code));
KINDS.fill(0, 0x2000, 0x20d0); // punctuation and currencies
for (const [characters, sign] of MARKS)
  for (const character of characters) {
    KINDS[character.charCodeAt(0)] = MARK;
    SIGN_OF_MARK[character.charCodeAt(0)] = sign;
  }

function kindOf(character: string): number {
  if (/\d/.test(character)) return DIGIT;
  // "ſ" is an "s" to patterns that pass over case.
  const letter = /[a-z]/.exec(character.replace('ſ', 's').normalize('NFD').toLowerCase())?.[0];
  return (letter === undefined ? 0 : numberOf(letter)) | (/\p{Lu}/u.test(character) ? CAPITAL : 0);
}

/** The signs of a text on one line. */
export function signsOf(text: string): number {
  const { length } = text;
  let signs = 0;
  let three = 0;
  let digits = 0;
  let capitals = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const kind = KINDS[code] as number;
    three = ((three << BITS) | (kind & LETTER)) & THREE;
    const set = SET_OF[three] as number;
    if (set !== 0) signs |= SETS[set] as number;
    if (kind < CAPITAL) continue;
    if (kind === MARK) signs |= (SIGN_OF_MARK[code] as number) & (i + 2 < length ? ALL_SIGNS : ~SIGN.stop);
    else if (kind === DIGIT) digits++;
    else capitals++;
  }
  signs |= SETS[SET_OF[(three << BITS) & THREE] as number] as number;
  if (digits > 0) signs |= SIGN.digit;
  if (digits >= LEAST.date) signs |= SIGN.date;
  if (digits >= LEAST.number) signs |= SIGN.number;
  return capitals > 1 ? signs | SIGN.capitals : signs;
}
