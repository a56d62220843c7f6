/**
 * Text as it is compared across postings: words without case, accents or marks. Boards print one text with other bullets, quotes and line
 * breaks, and glue its labels ("MissionsVous assurez…"); of all that, nothing may count.
 */
import { lineKey, plainLetters } from '../../text.js';

const WORD = /[a-z\d]+/g;
/** Two words that a page has glued: "principalesAssurer". */
const GLUED = /(\p{Ll})(?=\p{Lu}\p{Ll})/gu;

/** The words of a text, folded. */
export const wordsOf = (text: string): readonly string[] =>
  plainLetters(lineKey(text).replace(GLUED, '$1 ')).toLowerCase().match(WORD) ?? [];

/** Where a statement ends, whether the page breaks the line there or not. */
const END = /[.;:!?•·|\n]+/;
/** Shorter statements ("Savoir-faire", "Permis B") stand in too many texts. */
const LEAST_WORDS = 4;
const LEAST_LETTERS = 20;

/** The statements of a text that are long enough to tell texts apart, each as its words with single spaces. */
export function statementsOf(text: string): readonly string[] {
  return text
    .replace(GLUED, '$1\n')
    .split(END)
    .map(wordsOf)
    .filter((words) => words.length >= LEAST_WORDS)
    .map((words) => words.join(' '))
    .filter((statement) => statement.length >= LEAST_LETTERS);
}
