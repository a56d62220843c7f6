/** What stands beside a line: the values that were read in it, else what it was taken for. */
import type { ExplainedLine, ExplainedValue } from './explanation.js';

export interface Margin {
  /** True when a value that began further up goes on. */
  readonly goesOn: boolean;
  /** Fields whose values begin here, each with the first of its values. Several parts of one field go by its name. */
  readonly fields: readonly (readonly [name: string, value: ExplainedValue])[];
  /** What the line is, where no value was read in it. */
  readonly word: string;
}

/** The margins of lines, in their order. */
export function marginsOf(lines: readonly ExplainedLine[]): readonly Margin[] {
  let above: ReadonlySet<ExplainedValue> = new Set();
  return lines.map((line) => {
    // A text first: it goes on below.
    const begun = line.values.filter((value) => !above.has(value)).sort((a, b) => Number(b.isText) - Number(a.isText));
    const fields = fieldsOf(begun);
    const goesOn = line.values.some((value) => above.has(value));
    // Copies, blank lines and lines of the page interrupt nothing.
    if (!PASSED.includes(line.kind)) above = new Set(line.values);
    return { goesOn, fields, word: line.values.length > 0 ? '' : wordFor(line) };
  });
}

const PASSED: readonly string[] = ['copy', 'blank', 'noise'];

function fieldsOf(values: readonly ExplainedValue[]): Margin['fields'] {
  const fields = new Map<string, [name: string, value: ExplainedValue]>();
  for (const value of values) {
    const name = nameOf(value);
    const [parent = name] = name.split('.');
    const known = fields.get(parent);
    if (known === undefined) fields.set(parent, [name, value]);
    else if (known[0] !== name) known[0] = parent;
  }
  return [...fields.values()];
}

/** The name of a field: `grades` for `grades[0]`. */
export const nameOf = ({ path }: ExplainedValue): string => path.replace(/\[\d+\]$/, '');

/** A label or heading by what it means: `employer:`. What means nothing known goes to the fields for the rest. */
function wordFor({ kind, copyOf, section }: ExplainedLine): string {
  const id = section?.id === 'other' ? null : (section?.id ?? null);
  switch (kind) {
    case 'copy':
      return copyOf === null ? '=' : `= ${copyOf}`;
    case 'label':
      return `${id ?? 'other_fields'}:`;
    case 'heading':
      return section === null ? '(heading)' : `${id ?? 'other_sections'}:`;
    case 'noise':
      return '(page)';
    case 'blank':
      return '';
    default:
      return '(not read)';
  }
}
