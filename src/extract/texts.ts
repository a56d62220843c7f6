/** Free text of the record: sections by role, and whatever has no field of its own. */
import { rangeOf } from '../lines.js';
import type { Found, FreeText, LabelledValue, Line, OfferRecord, Role, Section, SegmentedPosting } from '../offer.js';
import { composed, isUnstated, squeeze } from '../text.js';
import { type Finder, found, rawOf } from './found.js';
import { joined, readIn, textsOf, titleIn, written, writtenIn } from './labels.js';

/** Lines as prose: the indent they share is gone, nested indents and single blank lines stay. */
export function prose(lines: readonly Line[]): string {
  let indent = Number.POSITIVE_INFINITY;
  for (const { key, text } of lines) if (key !== '') indent = Math.min(indent, text.length - text.trimStart().length);
  const texts: string[] = [];
  for (const { key, text } of lines) {
    if (key !== '') texts.push(text.slice(indent).trimEnd());
    else if (texts.at(-1) !== '') texts.push('');
  }
  return texts.join('\n').trim();
}

/** The rule of what is the text of a role. */
export const ruleOf = (role: Role): string => `text:${role}`;

/** The text of a role: its sections in the order of the page. */
export function byRole(role: Role): { readonly kind: 'first'; readonly find: readonly [Finder<string>] } {
  const rule = ruleOf(role);
  const sectionsOfRole: Finder<string> = ({ posting, read }) => {
    const sections = textsOf(read, role);
    if (sections.length === 0) return undefined;
    const text = saidOnce(sections)
      .map(({ lines }) => prose(lines))
      .join('\n');
    const lines = writtenIn(sections);
    return found(text, lines, rule, () => asItStands(lines, posting));
  };
  return { kind: 'first', find: [sectionsOfRole] };
}

/** Texts but for those that say nothing that was not said under the same heading before: a page may print all it has twice. */
export function saidOnce(sections: readonly FreeText[]): readonly FreeText[] {
  if (sections.length < 2) return sections;
  const said = new Map<string, Set<string>>();
  return sections.filter(({ title, lines }) => {
    if (title === null) return true;
    const heading = squeeze(title);
    const known = said.get(heading) ?? new Set(['']);
    const isNew = lines.some(({ key }) => !known.has(key));
    for (const { key } of lines) known.add(key);
    said.set(heading, known);
    return isNew;
  });
}

/** Everything from the first of these lines to the last, copies and lines of the page between them included. */
function asItStands(lines: readonly Line[], { posting }: SegmentedPosting): string {
  const start = posting.lines[0]?.number ?? 1;
  const [first, last] = rangeOf(lines) ?? [start, start];
  return posting.lines
    .slice(first - start, last - start + 1)
    .map(({ text }) => text)
    .join('\n');
}

/** What no field has taken. */
export interface Leftovers {
  readonly otherSections: readonly Found<OfferRecord['other_sections'][number]>[];
  readonly otherFields: readonly Found<OfferRecord['other_fields'][number]>[];
}

/**
 * What no field has taken, so that nothing is lost: text under headings without a role or with one whose field is full, values under labels
 * that are not known or that no field could read, and lines at the head of the page.
 * @param taken - everything that fields have found
 */
export function leftovers(posting: SegmentedPosting, taken: readonly Found<unknown>[]): Leftovers {
  const at = takenAt(taken);
  const isTaken = (line: Line): boolean => isTakenIn(at, line);
  const values = posting.sections.filter(
    (section): section is LabelledValue =>
      section.kind === 'value' &&
      (section.id === null ||
        (isAnswerable(section) && !section.lines.some((line) => line.key !== '' && isTaken(line)))) &&
      !isUnstated(joined(section.lines)),
  );
  const loose = [...posting.head, ...values.filter(({ title }) => title === null).flatMap(written)];
  const left = loose.filter((line) => (!isTaken(line) || saysMore(at, line)) && !isUnstated(line.key));
  // A page may print at its head what it prints under a label further down.
  const raws = new Set(left.length === 0 ? [] : taken.map((item) => squeeze(rawOf(item))));
  const head = left.filter((line) => isTaken(line) || !raws.has(squeeze(line.text)));
  // The one role without a field of its own: what a label says of the employer may stand there already.
  const isLeft = ({ id }: Section): boolean =>
    id === null || (id === 'employer_presentation' && !taken.some(({ rule }) => rule === ruleOf(id)));
  const text = (heading: string | null, lines: readonly Line[], rule: string) => {
    // What stands loose is not in the order of the page.
    const own = written({ lines }).toSorted((a, b) => a.number - b.number);
    return found({ heading, text: prose(lines) }, own, rule, () => asItStands(own, posting));
  };
  return {
    otherSections: [
      ...(head.length > 0 ? [text(null, head, 'rest:head')] : []),
      ...posting.sections.flatMap((section, i) => {
        if (section.kind !== 'text' || !isLeft(section)) return [];
        if (written(section).length > 0) return [text(section.title, section.lines, 'rest:text')];
        const [line] = titleIn(section, posting);
        // "Groupe II", and right under it the name of a post: a title of what stands under further ones.
        if (line === undefined || !isOther(posting.sections[i + 1])) return [];
        return [found({ heading: section.title, text: '' }, [line], 'rest:heading')];
      }),
    ],
    otherFields: values.flatMap((section) => {
      const { title, lines } = section;
      if (title === null) return [];
      return [found({ label: squeeze(title), value: joined(lines) }, readIn(section, posting), 'rest:label')];
    }),
  };
}

/** A text under a heading without a role. */
const isOther = (section: Section | undefined): boolean => section?.kind === 'text' && section.id === null;

/** A label with a value; "Emploi fonctionnel : Oui" only announces the name of the post. */
const isAnswerable = (section: LabelledValue): boolean =>
  written(section).length > 0 && section.id !== 'functional_post_answer';

/** What was taken from each line, by its number. */
type TakenAt = ReadonlyMap<number, readonly Taken[]>;

interface Taken {
  readonly item: Found<unknown>;
  /** A value may be composed where its line is not. */
  readonly raw: string;
}

function takenAt(taken: readonly Found<unknown>[]): TakenAt {
  const at = new Map<number, Taken[]>();
  for (const item of taken) {
    const one = { item, raw: composed(rawOf(item)) };
    const [first, last] = item.lines;
    for (let number = first; number <= last; number++) {
      const known = at.get(number);
      if (known === undefined) at.set(number, [one]);
      else known.push(one);
    }
  }
  return at;
}

/** True for a line that was taken, or on which something was. Parts of one line have its number and are told apart by their text. */
function isTakenIn(at: TakenAt, { number, text }: Line): boolean {
  const known = at.get(number);
  if (known === undefined) return false;
  const own = composed(text);
  return known.some(({ raw }) => own.includes(raw) || raw.includes(own.trim()));
}

/** So many words of a line that no value holds say something of their own; fewer are those around a value. */
const WORDS_OF_ITS_OWN = 4;
const WORD = /\p{L}{4,}/gu;

const stringsIn = (value: unknown): readonly string[] =>
  (typeof value === 'object' && value !== null ? Object.values(value) : [value]).filter(
    (one) => typeof one === 'string',
  );

/** True for a line of which fields have taken a part only: "Espaces verts, remplacement d'un agent absent, plein temps". */
function saysMore(at: TakenAt, { number, text }: Line): boolean {
  const known = at.get(number) ?? [];
  // What is read from prose may be a part of any line; other values are what their lines are about.
  if (known.some(({ item }) => item.rule !== 'prose')) return false;
  let rest = text;
  for (const { item } of known) for (const part of stringsIn(item.value)) rest = rest.replace(part, ' ');
  return (rest.match(WORD)?.length ?? 0) >= WORDS_OF_ITS_OWN;
}
