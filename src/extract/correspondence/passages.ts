/** The parts of a posting in which people and addresses may stand, line by line, with what their headings say of them. */
import type { Line, Section, SegmentedPosting } from '../../offer.js';
import { emailsIn, maskedEmailsIn } from '../emails.js';
import type { Read } from '../found.js';
import type { Mention } from '../mention.js';
import { phonesIn } from '../phones.js';
import { type ProseLine, proseBySection, proseIn } from '../prose.js';
import { SIGN } from '../signs.js';
import { urlsIn } from '../urls.js';
import { type Cue, cuesIn, type Intent, intentOf, intentOfLine, sentenceEndsIn } from './intents.js';
import { type Person, peopleIn } from './names.js';

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
  /** What the line says of itself and of those after it. */
  readonly intent: Intent | null;
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
/** So many lines from a cue or a number, a name can be somebody's to ask. */
const REACH = 4;

/** The groups of a posting that say something, in its order. A contact's labels that follow each other make one group. */
export function groupsOf({ sections }: SegmentedPosting, read: Read): readonly Group[] {
  const texts = read(proseBySection);
  const groups: (Omit<Group, 'passages'> & { readonly lines: ProseLine[] })[] = [];
  let goesOn = false; // a contact's labels
  for (const section of sections) {
    const intent = intentIn(section);
    const isValue = section.kind === 'value';
    const adds = section.id === 'contact_phone' || section.id === 'contact_email';
    if (isValue && intent === null) continue;
    const lines = texts.get(section) ?? proseIn(section);
    if (goesOn && adds) for (const line of lines) groups.at(-1)?.lines.push(line);
    else groups.push({ intent, isValue, lines: [...lines] });
    goesOn = isValue && CONTACT_LABELS.has(section.id);
  }
  return groups
    .map(({ intent, isValue, lines }) => ({ intent, isValue, passages: passagesOf(lines, intent) }))
    .filter(({ passages }) => passages.length > 0);
}

function intentIn({ kind, id, title }: Section): Intent | null {
  if (kind === 'value') return CONTACT_LABELS.has(id) ? 'ask' : id === null ? intentOf(title) : null;
  return intentOf(title) ?? (id === 'application_terms' ? 'apply' : null);
}

/** The passages of a group; none of one that says nothing. */
function passagesOf(lines: readonly ProseLine[], intent: Intent | null): readonly Passage[] {
  const passages: Passage[] = [];
  let speaks = intent === 'ask';
  for (const { line, text, signs } of lines) {
    const own = signs & SIGN.title ? intentOfLine(text) : null;
    const tokens = signs & TELLING ? tokensIn(text, signs) : NO_TOKENS;
    passages.push({ line, text, intent: own, tokens });
    if (own !== null || tokens.length > 0) speaks = true;
  }
  return speaks ? withNames(passages, lines, intent) : [];
}

/** Names are read only where they can matter: most lines of most postings are far from anybody to ask. */
function withNames(
  passages: readonly Passage[],
  lines: readonly ProseLine[],
  intent: Intent | null,
): readonly Passage[] {
  const near = new Uint8Array(passages.length).fill(intent === 'ask' ? 1 : 0);
  let filled = 0; // lines up to here are marked already
  for (const [i, { intent: own, tokens }] of passages.entries()) {
    if (own === null && tokens.length === 0) continue;
    near.fill(1, Math.max(filled, i - REACH), i + REACH + 1);
    filled = i + REACH + 1;
  }
  return passages.map((passage, i) => {
    if (near[i] === 0) return passage;
    const tokens = [...passage.tokens, ...namesIn(passage.text, lines[i]?.signs ?? 0)];
    return tokens.length < 2 ? { ...passage, tokens } : { ...passage, tokens: inOrder(tokens) };
  });
}

const NO_TOKENS: readonly Token[] = [];
/** Signs of everything but names. */
const TELLING = SIGN.at | SIGN.bracket | SIGN.web | SIGN.number | SIGN.cue;

function tokensIn(text: string, signs: number): readonly Token[] {
  const tokens: Token[] = [];
  if (signs & SIGN.at) for (const mention of emailsIn(text)) tokens.push({ kind: 'email', ...mention });
  if (signs & SIGN.bracket) for (const mention of maskedEmailsIn(text)) tokens.push({ kind: 'masked', ...mention });
  if (signs & SIGN.web) for (const mention of urlsIn(text)) tokens.push({ kind: 'url', ...mention });
  if (signs & SIGN.number) for (const mention of phonesIn(text)) tokens.push({ kind: 'phone', ...mention });
  if (signs & SIGN.cue) for (const mention of cuesIn(text)) tokens.push({ kind: 'cue', ...mention });
  return tokens;
}

function namesIn(text: string, signs: number): readonly Token[] {
  const tokens: Token[] = [];
  if (signs & (SIGN.capitals | SIGN.civility))
    for (const mention of peopleIn(text)) tokens.push({ kind: 'person', ...mention });
  if (signs & SIGN.stop) for (const mention of sentenceEndsIn(text)) tokens.push({ kind: 'stop', ...mention });
  return tokens;
}

/** From left to right; what looks like a name, a number or a word inside an address is part of that address. */
function inOrder(tokens: readonly Token[]): readonly Token[] {
  const apart: Token[] = [];
  let taken = 0;
  for (const token of tokens.toSorted((a, b) => a.start - b.start)) {
    if (token.start < taken) continue;
    apart.push(token);
    if (token.kind === 'email' || token.kind === 'url') taken = token.end;
  }
  return apart;
}

/** True for what ends the words beside a name; "candidatures" may be part of somebody's post. */
export const endsRole = (token: Token): boolean => token.kind !== 'cue' || token.value !== 'application';
