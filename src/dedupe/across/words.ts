/**
 * Text as it is compared across postings: words without case, accents or marks. Boards print one text with other bullets, quotes and line
 * breaks, and glue its labels ("MissionsVous assurez…"); of all that, nothing may count.
 */
import { Buffer } from 'node:buffer';
import { codeAt, lineKey, plainLetters } from '../../text.js';

const WORD = /[a-z\d]+/g;
/** Two words that a page has glued: "principalesAssurer". */
const GLUED = /(\p{Ll})(?=\p{Lu}\p{Ll})/gu;
/** Where a statement ends, whether the page breaks the line there or not. */
const END = /[.;:!?•·|\n]+/;

/** The words of a text, folded. */
export const wordsOf = (text: string): readonly string[] => foldedText(text).match(WORD) ?? [];

const SAINTS: { readonly [short: string]: string } = { st: 'saint', ste: 'sainte', sts: 'saints', stes: 'saintes' };

/** "St" as it is said: names of towns stand in titles and in names of employers too. */
export const wholeWord = (word: string): string => (Object.hasOwn(SAINTS, word) ? (SAINTS[word] ?? word) : word);

/** The words of a text, folded: a space between two of one statement, and a line feed where a statement ends. */
export const foldedText = (text: string): string => commonFolded(text) ?? thoroughlyFolded(text);

/** Statement by statement: what a character becomes may hang on those beside it. */
const thoroughlyFolded = (text: string): string =>
  text
    .replace(GLUED, '$1\n')
    .split(END)
    .map((statement) => plainWords(statement).join(' '))
    .filter((statement) => statement !== '')
    .join('\n');

const plainWords = (text: string): readonly string[] =>
  plainLetters(lineKey(text).replace(GLUED, '$1 ')).toLowerCase().match(WORD) ?? [];

const [SPACE, LINE_FEED] = [0x20, 0x0a];
/** What a character becomes, in the low 16 bits (two bytes for "œ", the first one lowest), and what is to be known of it. */
const SECOND = 0xff00;
const [SMALL, CAPITAL, GONE, NOT_ALONE] = [1 << 16, 1 << 17, 1 << 18, 1 << 19];

/** By the UTF-16 unit: looked for when it is first met. */
const IN_WORDS = new Uint32Array(1 << 16);

function inWords(text: string, at: number): number {
  if (at >= text.length) return SPACE;
  const unit = codeAt(text, at);
  const known = IN_WORDS[unit]!;
  if (known !== 0) return known;
  const found = foundInWords(String.fromCharCode(unit));
  IN_WORDS[unit] = found;
  return found;
}

const caseOf = (character: string): number =>
  /\p{Ll}/u.test(character) ? SMALL : /\p{Lu}/u.test(character) ? CAPITAL : 0;

function foundInWords(character: string): number {
  if (/\p{Cs}/u.test(character)) return NOT_ALONE;
  const words = plainWords(`X${character}X`).join(' ');
  if (words === 'xx') return GONE;
  const bytes = words === 'x x' ? (END.test(character) ? '\n' : ' ') : /^x(\w\w?)x$/.exec(words)?.[1];
  const isAlone = caseOf(lineKey(`X${character}X`).slice(1, -1)) === caseOf(character);
  return bytes === undefined || !isAlone
    ? NOT_ALONE
    : Buffer.from(`${bytes}\0`, 'latin1').readUInt16LE() | caseOf(character);
}

/** A character becomes two bytes at most, and a line feed may stand before it. */
const LARGEST = 3;
const room = Buffer.alloc(LARGEST << 14);

/** The same of a text in which every character becomes what it becomes anywhere, as in most: in one pass. Null for others. */
function commonFolded(text: string): string | null {
  const into = text.length * LARGEST <= room.length ? room : Buffer.allocUnsafe(text.length * LARGEST);
  let end = 0;
  let between = 0; // what is to stand before the next word
  let before = SPACE;
  let last = SPACE; // that is not gone
  let now = inWords(text, 0);
  for (let i = 0; i < text.length; i++) {
    const next = inWords(text, i + 1);
    if (now === NOT_ALONE) return null;
    if (now !== GONE) {
      if ((now & CAPITAL) !== 0 && (last & SMALL) !== 0) {
        if (before === GONE || next === GONE) return null;
        if ((next & SMALL) !== 0) between = LINE_FEED;
      }
      const byte = now & 0xff;
      if (byte <= SPACE) {
        if (between !== LINE_FEED) between = byte;
      } else {
        if (between !== 0 && end > 0) into[end++] = between;
        between = 0;
        into[end++] = byte;
        if ((now & SECOND) !== 0) into[end++] = (now & SECOND) >>> 8;
      }
      last = now;
    }
    before = now;
    now = next;
  }
  return into.toString('latin1', 0, end);
}

/** Shorter statements ("Savoir-faire", "Permis B") stand in too many texts. */
const LEAST_WORDS = 4;
const LEAST_LETTERS = 20;

/** The statements of a folded text that are long enough to tell texts apart, each as its words with single spaces. */
export const statementsIn = (folded: string): readonly string[] =>
  folded
    .split('\n')
    .filter(
      (statement) => statement.length >= LEAST_LETTERS && statement.split(' ', LEAST_WORDS).length === LEAST_WORDS,
    );
