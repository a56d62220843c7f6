/** Finders that read the value of a label. */
import { lineAt } from '../lines.js';
import type { Found, FreeText, Label, LabelledValue, Line, Role, Section, SegmentedPosting } from '../offer.js';
import { isUnstated, squeeze } from '../text.js';
import type { Finder, ListFinder, Read } from './found.js';
import { found } from './found.js';
import { squeezed } from './prose.js';

/** The lines of a section that are not blank. */
export const written = ({ lines }: { readonly lines: readonly Line[] }): readonly Line[] =>
  lines.filter(({ key }) => key !== '');

/** The lines of some sections that are not blank. */
export function writtenIn(sections: readonly { readonly lines: readonly Line[] }[]): readonly Line[] {
  const all: Line[] = [];
  for (const { lines } of sections) for (const line of lines) if (line.key !== '') all.push(line);
  return all;
}

/** The lines a value was read in; of a label without one, the line of the label. */
export function readIn(section: LabelledValue, posting: SegmentedPosting): readonly Line[] {
  const own = written(section);
  return own.length > 0 ? own : titleIn(section, posting);
}

/** The line of a label or a heading; none of a section without one. */
export function titleIn({ titleLine }: Section, { posting }: SegmentedPosting): readonly Line[] {
  const line = titleLine === null ? undefined : lineAt(posting.lines, titleLine);
  return line === undefined ? [] : [line];
}

/** What stands under a label: its lines that are not blank, and what they say on one line. */
export interface Said {
  readonly lines: readonly Line[];
  readonly text: string;
}

/** A value as finders read it. */
export interface Value extends Said {
  readonly section: LabelledValue;
}

type ByLabel = ReadonlyMap<Label, readonly Value[]>;

/** What stands under the labels of a page, and what in `Label : value` lines inside free text. */
export interface Labelled {
  readonly values: ByLabel;
  readonly inline: ByLabel;
}

/** Sorts the values of a posting by their labels, once for all finders: for each label the best wording first, then in the order of the page. */
export function labelledIn({ sections, inline }: SegmentedPosting): Labelled {
  const values = new Map<Label, Value[]>();
  for (const section of sections) {
    if (section.kind !== 'value') continue;
    const value = readValue(section);
    // A label without a value, or with one that says nothing, might as well not be there.
    if (value.lines.length > 0 && !isUnstated(value.text) && !isStatus(value)) add(values, value);
  }
  const mentions = new Map<Label, Value[]>();
  for (const section of inline) add(mentions, readValue(section));
  return { values: bestFirst(values), inline: bestFirst(mentions) };
}

/** "Statut du poste : Vacant", where other pages give the day on which it is. */
const STATUS = /^(?:poste )?(?:non |susceptible d['’]être )?vacant\.?$/i;
const isStatus = ({ section: { id }, text }: Value): boolean => id === 'start_date' && STATUS.test(text);

function readValue(section: LabelledValue): Value {
  const lines = written(section);
  return { section, lines, text: joined(lines) };
}

function add(values: Map<Label, Value[]>, value: Value): void {
  const { id } = value.section;
  if (id !== null) addTo(values, id, value);
}

function addTo<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const others = lists.get(key);
  if (others === undefined) lists.set(key, [item]);
  else others.push(item);
}

function bestFirst(values: ReadonlyMap<Label, Value[]>): ByLabel {
  for (const ofLabel of values.values())
    if (ofLabel.length > 1) ofLabel.sort((a, b) => a.section.rank - b.section.rank);
  return values;
}

const NONE: readonly Value[] = [];

/** Values under a label, best wording first, then in the order of the page; labels without a value, or with one that says nothing, are not among them. */
export const valuesOf = (read: Read, label: Label): readonly Value[] => read(labelledIn).values.get(label) ?? NONE;

/** `Label : value` lines inside free text, best wording first. */
export const inlineValuesOf = (read: Read, label: Label): readonly Value[] =>
  read(labelledIn).inline.get(label) ?? NONE;

/** Values under a label; where the page has none, those of `Label : value` lines. With the name of the rule that finds them. */
export function anyValuesOf(read: Read, label: Label): { readonly values: readonly Value[]; readonly rule: string } {
  const values = valuesOf(read, label);
  return values.length > 0
    ? { values, rule: `label:${label}` }
    : { values: inlineValuesOf(read, label), rule: `inline-label:${label}` };
}

/** Sorts the free texts of a posting by their roles, once for all finders. What is blank is not among them. */
function textsByRole({ sections }: SegmentedPosting): ReadonlyMap<Role, readonly FreeText[]> {
  const texts = new Map<Role, FreeText[]>();
  for (const section of sections)
    if (section.kind === 'text' && section.id !== null && !isBlank(section)) addTo(texts, section.id, section);
  return texts;
}

const isBlank = ({ lines }: FreeText): boolean => lines.every(({ key }) => key === '');

/** Free text of a role, in the order of the page. */
export const textsOf = (read: Read, role: Role): readonly FreeText[] => read(textsByRole).get(role) ?? [];

/** The lines of a value as one string, joined by spaces. */
export function joined(lines: readonly Line[]): string {
  const [only] = lines;
  if (only === undefined) return '';
  return lines.length === 1 ? squeezed(only) : squeeze(lines.map(({ text }) => text).join(' '));
}

/** Reads a value from what stands under a label; undefined when that does not say it. */
export type Parse<T> = (said: Said) => T | undefined;

/** Reads the value of a label where the page has it as a label; an unreadable value is passed over for the next wording. */
export function byLabel<T>(label: Label, parse: Parse<T>): Finder<T> {
  const rule = `label:${label}`;
  return ({ read }) => firstOf(valuesOf(read, label), parse, rule);
}

/** Reads the value of a `Label : value` line inside free text, where no labelled field of the page has one. */
export function byInlineLabel<T>(label: Label, parse: Parse<T>): Finder<T> {
  const rule = `inline-label:${label}`;
  return ({ read }) =>
    valuesOf(read, label).length > 0 ? undefined : firstOf(inlineValuesOf(read, label), parse, rule);
}

/** Reads every item of the value of a label. */
export function listByLabel<T>(label: Label, parse: (line: Line) => readonly T[]): ListFinder<T> {
  return ({ read }) =>
    valuesOf(read, label).flatMap(({ lines }) =>
      lines.flatMap((line) => parse(line).map((value) => found(value, [line], `label:${label}`))),
    );
}

function firstOf<T>(values: readonly Value[], parse: Parse<T>, rule: string): Found<T> | undefined {
  for (const said of values) {
    const value = parse(said);
    if (value !== undefined) return found(value, said.lines, rule);
  }
  return undefined;
}

/** The value as written, on one line. */
export const asText: Parse<string> = ({ text }) => text || undefined;
