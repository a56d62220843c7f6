/** The table of grades and cadres d'emplois, looked up by names as people write them. */
import { type GradeWord, gradeKey, gradeWords, joins, TERRITORIAL } from './grade-key.js';
import { CADRE_ALIASES, GRADE_ALIASES } from './reference/grade-aliases.js';
import { CADRES, type Cadre, type Category, FORMER_GRADES, NO_GRADES } from './reference/grades.js';

/** A row of the table: the name is the wording of emploi-territorial.fr. */
export interface Grade {
  readonly kind: 'grade';
  readonly name: string;
  readonly category: Category;
  readonly cadre: Cadre;
}

/** What stands among grades and is none: "Vacataire", "Emploi contractuel de cat. A". */
export interface NoGrade {
  readonly kind: 'no-grade';
  readonly category: Category | null;
}

const CADRE_OF = new Map(CADRES.map((cadre) => [cadre.name, cadre]));
const GRADES: readonly Grade[] = [
  ...CADRES.flatMap((cadre) =>
    cadre.grades.map((name) => ({ kind: 'grade', name, category: cadre.category, cadre }) as const),
  ),
  ...FORMER_GRADES.flatMap(([name, category, cadreName]) => {
    const cadre = CADRE_OF.get(cadreName);
    return cadre === undefined ? [] : [{ kind: 'grade', name, category, cadre } as const];
  }),
];
const GRADE_OF = new Map(GRADES.map((grade) => [grade.name, grade]));

/** Every name with what it names. Later ones win where two have one key. */
const GRADE_NAMES: readonly (readonly [name: string, grade: Grade])[] = [
  ...GRADE_OF,
  ...GRADE_ALIASES.flatMap(([grade, ...others]) => {
    const row = GRADE_OF.get(grade);
    return row === undefined ? [] : others.map((other) => [other, row] as const);
  }),
];
/** A cadre d'emplois may be named by a grade of it: "Cadre d'emplois : Attaché". */
const CADRE_NAMES: readonly (readonly [name: string, cadre: Cadre])[] = [
  ...GRADE_NAMES.map(([name, { cadre }]) => [name, cadre] as const),
  ...CADRE_ALIASES.flatMap(([name, ...others]) => {
    const cadre = CADRE_OF.get(name);
    return cadre === undefined ? [] : others.map((other) => [other, cadre] as const);
  }),
  ...CADRES.map((cadre) => [cadre.name, cadre] as const),
];

const full = (words: readonly GradeWord[]): string => gradeKey(words, true);
const bare = (words: readonly GradeWord[]): string => gradeKey(words, false);

const GRADES_BY_KEY: ReadonlyMap<string, Grade | NoGrade> = new Map<string, Grade | NoGrade>([
  ...GRADE_NAMES.map(([name, grade]) => [full(gradeWords(name)), grade] as const),
  ...NO_GRADES.map(([name, category]) => [full(gradeWords(name)), { kind: 'no-grade', category }] as const),
]);
const CADRES_BY_KEY: ReadonlyMap<string, Cadre> = new Map(
  CADRE_NAMES.flatMap(([name, cadre]) => {
    const words = gradeWords(name, true);
    // "Directeurs" alone are no cadre d'emplois, though "Directeur territorial" was a grade.
    const keys = words.length > 1 && cadre.name !== name ? [full(words)] : [full(words), bare(words)];
    return keys.map((key) => [key, cadre] as const);
  }),
);
/** Words of the longest name, and one for "territorial". */
const LONGEST_NAME = Math.max(...[...GRADES_BY_KEY.keys()].map((key) => key.split(' ').length)) + 1;
/** Words of the longest name that begins with a word. */
const LONGEST_FROM = new Map<string, number>();
for (const key of GRADES_BY_KEY.keys()) {
  const words = key.split(' ');
  const [first = ''] = words;
  LONGEST_FROM.set(first, Math.max(words.length, LONGEST_FROM.get(first) ?? 0));
}
/** No list of grades is longer, in characters. */
export const LONGEST_LIST = 2000;

const lookUp = <T>(map: ReadonlyMap<string, T>, words: readonly GradeWord[]): T | undefined =>
  map.get(full(words)) ?? map.get(bare(words));

/** The cadre d'emplois of that name, in the plural or the singular, or of the grade of that name. */
export const cadreByName = (name: string): Cadre | undefined =>
  name.length > LONGEST_LIST ? undefined : lookUp(CADRES_BY_KEY, gradeWords(name, true));

/** So many words from `from` on can be one name: a name leaves "territorial" out, or not. */
function mostWords(words: readonly GradeWord[], from: number, inTable: number): number {
  if (inTable === 0) return 0;
  const territorial = words.slice(from, from + LONGEST_NAME).filter(({ key }) => key === TERRITORIAL).length;
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
