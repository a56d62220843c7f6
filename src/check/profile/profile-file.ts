/** The form of a profile: JSON for people and version control, sorted, the same for the same scrape. */
import { z } from 'zod';
import { dictionary, parsed } from '../parsed.js';
import type { LayoutProfile, Lengths, Profile } from './profile.js';

const VERSION = 1;

const count = z.int().nonnegative();
const counts = dictionary(count);
const lengths = z.strictObject({
  p05: count,
  p25: count,
  median: count,
  p75: count,
  p95: count,
  shorter: count,
  longer: count,
});
const layout = z.strictObject({
  postings: z.int().positive(),
  fields: counts,
  labels: counts,
  headings: counts,
  lines: lengths,
  characters: lengths,
  doubled: count,
});
const schema = z.strictObject({ version: z.literal(VERSION), postings: count, layouts: dictionary(layout) });

/**
 * Reads a profile.
 * @throws RangeError - saying what is wrong with it
 */
export function readProfile(text: string): Profile {
  const profile = parsed(schema, text);
  for (const [name, own] of profile.layouts) refuseImpossible(name, own);
  return profile;
}

function refuseImpossible(name: string, { fields, labels, headings, doubled, postings }: LayoutProfile): void {
  for (const [what, counts] of Object.entries({ fields, labels, headings, postings: new Map([['doubled', doubled]]) }))
    for (const [key, found] of counts)
      if (found > postings)
        throw new RangeError(`layouts.${name}.${what}.${key}: ${found} of ${postings} postings cannot be`);
}

/** The text of a profile. */
export function profileText({ postings, layouts }: Profile): string {
  const written = Object.fromEntries([...layouts].map(([name, own]) => [name, layoutOf(own)]));
  return `${JSON.stringify({ version: VERSION, postings, layouts: written }, null, 2)}\n`;
}

function layoutOf({ postings, fields, labels, headings, lines, characters, doubled }: LayoutProfile): object {
  return {
    postings,
    fields: Object.fromEntries(fields),
    labels: Object.fromEntries(labels),
    headings: Object.fromEntries(headings),
    lines: inOrder(lines),
    characters: inOrder(characters),
    doubled,
  };
}

const inOrder = ({ p05, p25, median, p75, p95, shorter, longer }: Lengths): Lengths => ({
  p05,
  p25,
  median,
  p75,
  p95,
  shorter,
  longer,
});
