/** Takes out of a record what stands in many postings, and notes in the record what went and where it can be read. */
import type { OfferRecord, Posting, Warning } from '../../offer.js';
import { paragraphOf } from './boilerplate.js';

/** Paragraphs, as `paragraphOf` folds them, with the number of posts they stand in. */
export type Boilerplate = ReadonlyMap<string, number>;

/** Fields of a record that are free text. */
export const FREE_TEXTS = [
  'introduction',
  'description',
  'missions',
  'profile',
  'additional_information',
  'application_terms',
  'disability_statement',
] as const satisfies readonly (keyof OfferRecord)[];

/** A record without the paragraphs of its free texts that are boilerplate. A text that was nothing else is null. */
export function withoutBoilerplate(record: OfferRecord, { lines }: Posting, boilerplate: Boilerplate): OfferRecord {
  const warnings: Warning[] = [];
  let numbers: ReadonlyMap<string, number> | undefined;
  const numberOf = (paragraph: string): number | undefined => {
    // Of lines that say the same, the first.
    numbers ??= new Map(lines.map(({ number, text }) => [paragraphOf(text), number] as const).reverse());
    return numbers.get(paragraph);
  };
  const rest = (text: string | null, field: string): string | null => {
    const paragraphs = text?.split('\n') ?? [];
    const kept = paragraphs.filter((paragraph) => {
      const key = paragraphOf(paragraph);
      const posts = boilerplate.get(key);
      if (posts === undefined) return true;
      const number = numberOf(key);
      warnings.push({
        code: 'boilerplate_left_out',
        message: `a paragraph that stands in ${posts} posts was left out`,
        lines: number === undefined ? null : [number, number],
        field,
      });
      return false;
    });
    return kept.length === paragraphs.length ? text : kept.join('\n') || null;
  };
  const texts = Object.fromEntries(FREE_TEXTS.map((field) => [field, rest(record[field], field)]));
  const stripped = {
    ...record,
    ...texts,
    employer: { ...record.employer, presentation: rest(record.employer.presentation, 'employer.presentation') },
    contract: { ...record.contract, explanation: rest(record.contract.explanation, 'contract.explanation') },
    other_sections: record.other_sections.map(({ heading, text }) => ({
      heading,
      text: rest(text, 'other_sections') ?? '',
    })),
  };
  return warnings.length === 0 ? record : { ...stripped, warnings: [...record.warnings, ...warnings] };
}
