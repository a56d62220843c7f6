/** The rows of the table of grades, in its order. The keys that they are looked up by are generated beforehand: see `reference/grade-keys.ts`. */
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
  readonly name: string;
  readonly category: Category | null;
}

const CADRE_OF = new Map(CADRES.map((cadre) => [cadre.name, cadre]));

export const GRADE_ROWS: readonly (Grade | NoGrade)[] = [
  ...CADRES.flatMap((cadre) =>
    cadre.grades.map((name) => ({ kind: 'grade', name, category: cadre.category, cadre }) as const),
  ),
  ...FORMER_GRADES.flatMap(([name, category, cadreName]) => {
    const cadre = CADRE_OF.get(cadreName);
    return cadre === undefined ? [] : [{ kind: 'grade', name, category, cadre } as const];
  }),
  ...NO_GRADES.map(([name, category]) => ({ kind: 'no-grade', name, category }) as const),
];
