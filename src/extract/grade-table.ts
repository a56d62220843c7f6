/** The table of grades and cadres d'emplois, looked up by names as people write them. */
import { type GradeWord, gradeKey, gradeWords, joins, TERRITORIAL } from './grade-key.js';
import { GRADE_ROWS, type Grade, type NoGrade } from './grade-rows.js';
import { CADRE_KEYS, GRADE_KEYS } from './reference/grade-keys.js';
import { CADRES, type Cadre } from './reference/grades.js';

/** @param keys - of each row */
function byKey<T>(rows: readonly T[], keys: readonly (readonly string[])[]): ReadonlyMap<string, T> {
  const known = new Map<string, T>();
  for (const [i, row] of rows.entries()) for (const key of keys[i] ?? []) known.set(key, row);
  return known;
}

const GRADES_BY_KEY = byKey(GRADE_ROWS, GRADE_KEYS);
const CADRES_BY_KEY = byKey(CADRES, CADRE_KEYS);

/** Words of the longest name that begins with a word. */
const LONGEST_FROM = new Map<string, number>();
for (const key of GRADES_BY_KEY.keys()) {
  const words = key.split(' ');
  const [first = ''] = words;
  LONGEST_FROM.set(first, Math.max(words.length, LONGEST_FROM.get(first) ?? 0));
}
/** Words of the longest name, and one for "territorial". */
const LONGEST_NAME = Math.max(...LONGEST_FROM.values()) + 1;
/** No list of grades is longer, in characters. */
export const LONGEST_LIST = 2000;

const lookUp = <T>(map: ReadonlyMap<string, T>, words: readonly GradeWord[]): T | undefined =>
  map.get(gradeKey(words, true)) ?? (words.some(isTerritorial) ? map.get(gradeKey(words, false)) : undefined);

const isTerritorial = ({ key }: GradeWord): boolean => key === TERRITORIAL;

/** The cadre d'emplois of that name, in the plural or the singular, or of the grade of that name. */
export const cadreByName = (name: string): Cadre | undefined =>
  name.length > LONGEST_LIST ? undefined : lookUp(CADRES_BY_KEY, gradeWords(name, true));

/** So many words from `from` on can be one name: a name leaves "territorial" out, or not. */
function mostWords(words: readonly GradeWord[], from: number, inTable: number): number {
  if (inTable === 0) return 0;
  const territorial = words.slice(from, from + LONGEST_NAME).filter(isTerritorial).length;
  return Math.min(LONGEST_NAME, inTable + territorial);
}

/** The longest name that starts at word `from` and ends where `mayEnd` allows it, and where it ends. */
function longestAt(
  words: readonly GradeWord[],
  from: number,
  mayEnd: (index: number) => boolean,
): readonly [entry: Grade | NoGrade, end: number] | undefined {
  const first = words[from]?.key ?? '';
  const most = first === TERRITORIAL ? LONGEST_NAME : mostWords(words, from, LONGEST_FROM.get(first) ?? 0);
  for (let end = Math.min(words.length, from + most); end > from; end--) {
    const entry = mayEnd(end) ? lookUp(GRADES_BY_KEY, words.slice(from, end)) : undefined;
    if (entry !== undefined) return [entry, end];
  }
  return undefined;
}

/**
 * A text that is names of the table from end to end, whatever stands between them (some scrapes leave a mere space), or null.
 * Names hold commas and "et" themselves, so the longest wins.
 */
export function onlyGrades(text: string): readonly (Grade | NoGrade)[] | null {
  if (text.length > LONGEST_LIST) return null;
  const words = gradeWords(text);
  const entries: (Grade | NoGrade)[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = longestAt(words, at, () => true);
    if (hit !== undefined) entries.push(hit[0]);
    else if (entries.length === 0 || !joins(words[at])) return null;
    at = hit?.[1] ?? at + 1;
  }
  return entries.length > 0 ? entries : null;
}

/** Grades among the items of a list in running text; an item counts only as a whole. */
export function gradesAmong(text: string): readonly Grade[] {
  const words = gradeWords(text.slice(0, LONGEST_LIST));
  const isEdge = (index: number): boolean =>
    index === 0 ||
    index === words.length ||
    words[index]?.apart === true ||
    joins(words[index]) ||
    joins(words[index - 1]);
  const grades: Grade[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = isEdge(at) ? longestAt(words, at, isEdge) : undefined;
    if (hit?.[0].kind === 'grade') grades.push(hit[0]);
    at = hit?.[1] ?? at + 1;
  }
  return grades;
}
