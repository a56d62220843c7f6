/** Free text of the record: sections by role, and whatever has no field of its own. */
import type { Line, OfferRecord, Role, SegmentedPosting } from '../offer.js';
import { squeeze } from '../text.js';
import { joined, textsOf, written } from './labels.js';

/** Lines as prose: the indent they share is gone, nested indents and single blank lines stay. */
export function prose(lines: readonly Line[]): string {
  const indent = Math.min(...written({ lines }).map(({ text }) => text.length - text.trimStart().length));
  const texts: string[] = [];
  for (const { key, text } of lines) {
    if (key !== '') texts.push(text.slice(indent).trimEnd());
    else if (texts.at(-1) !== '') texts.push('');
  }
  return texts.join('\n').trim();
}

/** The text of a role: its sections in the order of the page, or null. */
export function textOf(posting: SegmentedPosting, role: Role): string | null {
  const texts = textsOf(posting, role).map(({ lines }) => prose(lines));
  return texts.filter((text) => text !== '').join('\n') || null;
}

export function otherSections(posting: SegmentedPosting): OfferRecord['other_sections'] {
  return posting.sections
    .filter((section) => section.kind === 'text' && section.id === null && written(section).length > 0)
    .map(({ title, lines }) => ({ heading: title, text: prose(lines) }));
}

export function otherFields(posting: SegmentedPosting): OfferRecord['other_fields'] {
  return posting.sections
    .filter(({ kind, id }) => kind === 'value' && id === null)
    .map(({ title, lines }) => ({ label: squeeze(title ?? ''), value: joined(lines) }));
}
