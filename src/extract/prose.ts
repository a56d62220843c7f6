/** The free text of a posting as its finders read it. */
import type { FreeText, LayoutId, Line, Section, SegmentedPosting } from '../offer.js';
import { readable, squeeze, withoutBullet } from '../text.js';
import type { Read } from './found.js';
import { ALL_SIGNS, signsOf } from './signs.js';

/** Layouts whose texts are searched for what they have no label for. The other layouts have a label or a set phrase of their own for it. */
export const BOARD_LAYOUTS: ReadonlySet<LayoutId> = new Set(['job-board', 'choisir-le-service-public']);
/** Layouts whose texts may say by when to apply and from when to work: those of boards, and one whose page may leave the label out. */
export const DATED_LAYOUTS: ReadonlySet<LayoutId> = new Set([...BOARD_LAYOUTS, 'emploi-territorial']);

/** A line of free text, and what it says without bullet and odd spaces. */
export interface ProseLine {
  readonly line: Line;
  readonly text: string;
  /** What can be found in the line: see `SIGN`. */
  readonly signs: number;
}

/** A line as `squeeze` leaves it. One that equals its key has nothing to fold. */
export const squeezed = ({ key, text }: Line): string => (key === text ? text : squeeze(text));

/** The lines of a section that are not blank. */
export function proseIn({ lines }: Pick<Section, 'lines'>): readonly ProseLine[] {
  const read: ProseLine[] = [];
  for (const line of lines) if (line.key !== '') read.push(proseLine(line));
  return read;
}

/** A line as finders read it. */
function proseLine(line: Line): ProseLine {
  const beginning = readable(line.text);
  const text = withoutBullet(beginning);
  return { line, text, signs: beginning.length < line.text.length ? ALL_SIGNS : signsOf(text) };
}

/** The free texts of a posting, in the order of the page. */
export function proseBySection({ sections }: SegmentedPosting): ReadonlyMap<Section, readonly ProseLine[]> {
  const texts = new Map<FreeText, readonly ProseLine[]>();
  for (const section of sections) if (section.kind === 'text') texts.set(section, proseIn(section));
  return texts;
}

/** Every line of free text that is not blank, in the order of the page. */
export function proseOf(_: SegmentedPosting, read: Read): readonly ProseLine[] {
  const all: ProseLine[] = [];
  for (const lines of read(proseBySection).values()) for (const line of lines) all.push(line);
  return all;
}

/** The sentences of a line. */
export const sentencesIn = (text: string): readonly string[] => text.split(/(?<=[.;!?])\s(?=\p{Lu})/u);

/** The lines at the head of a page. */
export const headOf = ({ head }: SegmentedPosting): readonly ProseLine[] => head.map(proseLine);

/** Lines that stand under no label and no heading: those at the head of a page, and those among its facts. */
export const looseOf = (posting: SegmentedPosting, read: Read): readonly ProseLine[] => [
  ...read(headOf),
  ...posting.sections.flatMap((section) =>
    section.kind === 'value' && section.id === null && section.title === null ? proseIn(section) : [],
  ),
];
