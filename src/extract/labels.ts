/** Finders that read the value of a label. */
import type { Found, FreeText, Label, LabelledValue, Line, Role, SegmentedPosting } from '../offer.js';
import { isUnstated, squeeze } from '../text.js';
import type { Finder, ListFinder } from './found.js';
import { found } from './found.js';

/** The lines of a section that are not blank. */
export const written = ({ lines }: { readonly lines: readonly Line[] }): readonly Line[] =>
  lines.filter(({ key }) => key !== '');

/** The lines a value was read in; of a label without one, the line of the label. */
export function readIn(section: LabelledValue, posting: SegmentedPosting): readonly Line[] {
  const own = written(section);
  return own.length > 0 ? own : labelIn(section, posting);
}

/** The line of a label. */
export function labelIn({ titleLine }: LabelledValue, { posting }: SegmentedPosting): readonly Line[] {
  const at = (titleLine ?? 1) - (posting.lines[0]?.number ?? 1);
  return posting.lines.slice(at, at + 1);
}

/** Values under a label, best wording first, then in the order of the page; labels without a value, or with one that says nothing, are not among them. */
export function valuesOf(posting: SegmentedPosting, label: Label): readonly LabelledValue[] {
  return posting.sections
    .filter((section): section is LabelledValue => section.kind === 'value' && section.id === label)
    .filter((section) => written(section).length > 0 && !isUnstated(joined(written(section))))
    .sort((a, b) => a.rank - b.rank);
}

/** `Label : value` lines inside free text, best wording first. */
export function inlineValuesOf(posting: SegmentedPosting, label: Label): readonly LabelledValue[] {
  return posting.inline.filter(({ id }) => id === label).sort((a, b) => a.rank - b.rank);
}

/** Free text of a role, in the order of the page. */
export function textsOf(posting: SegmentedPosting, role: Role): readonly FreeText[] {
  return posting.sections.filter((section): section is FreeText => section.kind === 'text' && section.id === role);
}

/** The lines of a value as one string, joined by spaces. */
export const joined = (lines: readonly Line[]): string => squeeze(lines.map(({ text }) => text).join(' '));

/** Reads a value from the lines of a label; undefined when they do not say it. */
export type Parse<T> = (lines: readonly Line[]) => T | undefined;

/** Reads the value of a label where the page has it as a label; an unreadable value is passed over for the next wording. */
export function byLabel<T>(label: Label, parse: Parse<T>): Finder<T> {
  return ({ posting }) => firstOf(valuesOf(posting, label), parse, `label:${label}`);
}

/** Reads the value of a `Label : value` line inside free text, where no labelled field of the page has one. */
export function byInlineLabel<T>(label: Label, parse: Parse<T>): Finder<T> {
  return ({ posting }) =>
    valuesOf(posting, label).length > 0
      ? undefined
      : firstOf(inlineValuesOf(posting, label), parse, `inline-label:${label}`);
}

/** Reads every item of the value of a label. */
export function listByLabel<T>(label: Label, parse: (line: Line) => readonly T[]): ListFinder<T> {
  return ({ posting }) =>
    valuesOf(posting, label).flatMap((section) =>
      written(section).flatMap((line) => parse(line).map((value) => found(value, [line], `label:${label}`))),
    );
}

function firstOf<T>(sections: readonly LabelledValue[], parse: Parse<T>, rule: string): Found<T> | undefined {
  for (const section of sections) {
    const lines = written(section);
    const value = parse(lines);
    if (value !== undefined) return found(value, lines, rule);
  }
  return undefined;
}

/** The value as written, on one line. */
export const asText: Parse<string> = (lines) => joined(lines) || undefined;
