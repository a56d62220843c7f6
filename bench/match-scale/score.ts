/** Counts pairs while the program's lines go by: which postings it put together, and which belong together. */

interface Line {
  /** "VACANCY#POSITION" */
  readonly id: string;
  readonly group: string;
}

export interface GroupScore {
  readonly add: (line: string) => void;
  readonly result: () => { readonly postings: number; readonly precision: number; readonly recall: number };
}

/** Pairs in groups of these sizes. */
function pairs(sizes: Iterable<number>): number {
  let sum = 0;
  for (const size of sizes) sum += (size * (size - 1)) / 2;
  return sum;
}

export function groupScore(): GroupScore {
  let postings = 0;
  const groups = new Map<string, number>();
  const vacancies = new Map<string, number>();
  const both = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);
  return {
    add: (line) => {
      const { id, group } = JSON.parse(line) as Line;
      const vacancy = id.slice(0, id.indexOf('#'));
      postings++;
      count(groups, group);
      count(vacancies, vacancy);
      count(both, `${vacancy} ${group}`);
    },
    result: () => {
      const right = pairs(both.values());
      return {
        postings,
        precision: right / (pairs(groups.values()) || 1),
        recall: right / (pairs(vacancies.values()) || 1),
      };
    },
  };
}
