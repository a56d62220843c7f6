/** Where on a page a label stands. */
import type { Label, LabelledValue, Range, SegmentedPosting } from '../../offer.js';

const at = ({ titleLine, lines }: LabelledValue): Range => {
  const written = lines.filter(({ key }) => key !== '');
  const first = written[0]?.number ?? titleLine ?? 1;
  return [first, Math.max(first, written.at(-1)?.number ?? first)];
};

/**
 * The value of a label, or where its label stands; null for what is not on the page.
 * @param part - of the line, as it stands there
 */
export function placeOf(
  { sections }: SegmentedPosting,
  label: Label,
  part?: string,
): { readonly lines: Range | null; readonly part?: string } {
  const section = sections.find((one): one is LabelledValue => one.kind === 'value' && one.id === label);
  return { lines: section === undefined ? null : at(section), ...(part !== undefined && { part }) };
}
