/** The form of a profile: JSON for people and version control, sorted, the same for the same scrape. */
import { z } from 'zod';
import { parsed } from '../parsed.js';
import type { LayoutProfile, Lengths, Profile } from './profile.js';

const VERSION = 1;

const count = z.int().nonnegative();
const counts = z.record(z.string(), count);
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
const schema = z.strictObject({ version: z.literal(VERSION), postings: count, layouts: z.record(z.string(), layout) });

/**
 * Reads a profile.
 * @throws RangeError - saying what is wrong with it
 */
export function readProfile(text: string): Profile {
  const { postings, layouts } = parsed(schema, text);
  return {
    postings,
    layouts: new Map(Object.entries(layouts).map(([name, own]) => [name, profileOf(name, own)])),
  };
}

function profileOf(name: string, { fields, labels, headings, ...own }: z.infer<typeof layout>): LayoutProfile {
  for (const [what, counts] of Object.entries({ fields, labels, headings, postings: { doubled: own.doubled } }))
    for (const [key, found] of Object.entries(counts))
      if (found > own.postings)
        throw new RangeError(`layouts.${name}.${what}.${key}: ${found} of ${own.postings} postings cannot be`);
  const map = (counts: { readonly [name: string]: number }) => new Map(Object.entries(counts));
  return { ...own, fields: map(fields), labels: map(labels), headings: map(headings) };
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
