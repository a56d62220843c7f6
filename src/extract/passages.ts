/** The parts of a posting in which people and addresses may stand, line by line, with what their headings say of them. */
import type { Line, Section, SegmentedPosting } from '../offer.js';
import { withoutBullet } from '../text.js';
import { emailsIn, maskedEmailsIn } from './emails.js';
import { type Cue, cuesIn, type Intent, intentOf, sentenceEndsIn } from './intents.js';
import { written } from './labels.js';
import type { Mention } from './mention.js';
import { type Person, peopleIn } from './names.js';
import { phonesIn } from './phones.js';
import { urlsIn } from './urls.js';

/** Something in a line that tells whom to ask or where to apply. */
export type Token =
  | ({ readonly kind: 'cue' } & Mention<Cue>)
  | ({ readonly kind: 'person' } & Mention<Person>)
  | ({ readonly kind: 'phone' | 'email' | 'masked' } & Mention<string>)
  | ({ readonly kind: 'url' } & Mention<string>)
  | ({ readonly kind: 'stop' } & Mention<null>);

/** A line, its text without bullet and odd spaces, and what stands in it, from left to right. */
export interface Passage {
  readonly line: Line;
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Lines that stand together. */
export interface Group {
  /** What the heading or label says they are about. */
  readonly intent: Intent | null;
  /** True for the value of a label, where a name needs no other sign than its label. */
  readonly isValue: boolean;
  readonly passages: readonly Passage[];
}

const CONTACT_LABELS: ReadonlySet<string | null> = new Set(['contact', 'contact_phone', 'contact_email']);

/** The groups of a posting, in its order. A contact's labels that follow each other make one group. */
export function groupsOf({ sections }: SegmentedPosting): readonly Group[] {
  const groups: Group[] = [];
  let open: Passage[] | null = null; // of a contact's labels
  for (const section of sections) {
    const intent = intentIn(section);
    const passages = written(section).map(passageOf);
    if (section.kind === 'value' && intent === null) continue;
    const goesOn = section.kind === 'value' && (section.id === 'contact_phone' || section.id === 'contact_email');
    if (open !== null && goesOn) {
      open.push(...passages);
      continue;
    }
    open = section.kind === 'value' && CONTACT_LABELS.has(section.id) ? [...passages] : null;
    groups.push({ intent, isValue: section.kind === 'value', passages: open ?? passages });
  }
  return groups;
}

function intentIn({ kind, id, title }: Section): Intent | null {
  if (kind === 'value') return CONTACT_LABELS.has(id) ? 'ask' : id === null ? intentOf(title) : null;
  return intentOf(title) ?? (id === 'application_terms' ? 'apply' : null);
}

/** Reads what stands in a line. What looks like a name, a number or a word inside an address is part of that address. */
function passageOf(line: Line): Passage {
  const text = withoutBullet(line.text);
  const all: Token[] = [
    ...emailsIn(text).map((mention) => ({ kind: 'email' as const, ...mention })),
    ...urlsIn(text).map((mention) => ({ kind: 'url' as const, ...mention })),
    ...phonesIn(text).map((mention) => ({ kind: 'phone' as const, ...mention })),
    ...maskedEmailsIn(text).map((mention) => ({ kind: 'masked' as const, ...mention })),
    ...cuesIn(text).map((mention) => ({ kind: 'cue' as const, ...mention })),
    ...peopleIn(text).map((mention) => ({ kind: 'person' as const, ...mention })),
    ...sentenceEndsIn(text).map((mention) => ({ kind: 'stop' as const, ...mention })),
  ];
  const tokens: Token[] = [];
  let taken = 0;
  for (const token of all.sort((a, b) => a.start - b.start)) {
    if (token.start < taken) continue;
    tokens.push(token);
    if (token.kind === 'email' || token.kind === 'url') taken = token.end;
  }
  return { line, text, tokens };
}

/** True for what ends the words beside a name; "candidatures" may be part of somebody's post. */
export const endsRole = (token: Token): boolean => token.kind !== 'cue' || token.value !== 'application';
