/**
 * One section, read token by token. A number or an address belongs to the last person named before it, unless a cue in between
 * sends it elsewhere: "Mme A, cheffe de service, au 03 …; candidatures à rh@…".
 */
import type { Line } from '../offer.js';
import type { Intent } from './intents.js';
import { type Person, startsPost } from './names.js';
import { isOwn, type Party } from './parties.js';
import type { Group, Passage, Token } from './passages.js';
import { officeBefore, roleAfter, roleBefore } from './roles.js';

/** An address to apply at. */
export interface Destination {
  readonly value: string;
  readonly line: Line;
  /** True when a cue of the same sentence says that it is for applying. */
  readonly told: boolean;
}

/** A party while its lines are read. */
interface Draft extends Party {
  role: string | null;
  readonly phones: string[];
  readonly emails: string[];
  readonly lines: Line[];
  /** Index, in the line at hand, after the last thing that belongs to the party. */
  end: number;
  /** Lines since the last thing that belongs to the party. */
  idle: number;
}

/** What is known when a token is reached. */
export interface Reading {
  readonly group: Group;
  readonly parties: Draft[];
  readonly emails: Destination[];
  readonly urls: Destination[];
  intent: Intent | null;
  /** True when a cue of this sentence tells the intent. */
  told: boolean;
  /** True when a cue told it, in this sentence or in one of the last lines. */
  carried: boolean;
  /** True when the sentence is about both. */
  both: boolean;
  /** True when the sentence has an application in it. */
  applies: boolean;
  /** True under a label or heading for contacts. */
  labelled: boolean;
  /** Whose the next number or address is. */
  holder: Draft | null;
  /** Where, in the line at hand, the last cue ends, and the last token of any kind. */
  cueEnd: number;
  end: number;
  /** True when a number or an address has been read since the last cue. */
  answered: boolean;
  /** Lines since the last token. */
  idle: number;
}

/** Beyond this, a line without a cue is a paragraph of its own, and what was said before it no longer holds. */
const LONG_LINE = 100;
/** The lines of an address between a name and its number, or a cue and its address. */
const ADDRESS = { characters: 60, lines: 3 };
/** How much of a line is looked at on either side of a name. */
const REACH = 320;
/** Two cues with no more than this between are about one thing: "candidatures et renseignements", "pour postuler, contactez …". */
const JOINED = /^[^.:;]{0,25}$/;
const JOINT = /[,/&]|(?<!\p{L})(?:et|ou)(?!\p{L})/u;

const DETAIL_LABEL =
  /^(?:[\u{1f4de}\u{1f4f1}\u{1f4e7}\u260e\u2706\u2709]\ufe0f? ?)?(?:t[ée]l(?:[ée]phone)?|port(?:able)?|mobile|e-?mail|mail|m[ée]l|courriel|adresse (?:e-?mail|mail|courriel|électronique)|ligne directe|fax)(?!\p{L})/iu;
/** "ou le secrétariat au 03 …": the number is no longer the person's. */
const ANOTHER_OFFICE = /(?<!\p{L})(?:ou|et) (?:(?:le|la|les|auprès|du) (?!\d)|l['’]|au (?!num|\d))/iu;
/** "03 … (Mme A)", "03 …, demander Mme A". */
const NAME_AFTER_NUMBER = /^[\s,;:(\u2013\u2014-]{0,5}(?:auprès d[e'’]|demander|avec)? ?$/iu;
const ONLY_PREPOSITION = /^[\s:,(?\u2013\u2014-]{0,4}(?:auprès (?:de|d['’])|de|d['’]|à|avec)?[\s:]{0,3}$/iu;
/** The cue after a name announces its own number: "Mme A, à contacter au 03 …". */
const ANNOUNCES_DETAIL = /^ ?(?:aux?|par|sur|:|-|\(|uniquement)/iu;
const POSTCODE = /(?<!\d)\d{5}(?!\d)/;

/** Makes ready for a line: what earlier lines said holds on for a while, the more so the less this one says by itself. */
export function enterLine(reading: Reading, passage: Passage): void {
  const { text, intent, tokens } = passage;
  endSentence(reading);
  reading.cueEnd = 0;
  reading.end = 0;
  const says = tokens.some(({ kind }) => kind !== 'stop');
  reading.idle = says ? 0 : reading.idle + 1;
  if ((!says && text.length > LONG_LINE) || reading.idle > ADDRESS.lines) forget(reading);
  if (intent !== null) {
    reading.intent = intent;
    reading.carried = true;
    reading.labelled = true;
  }
  if (reading.holder !== null && !goesOn(reading.holder, passage)) reading.holder = null;
}

function forget(reading: Reading): void {
  reading.intent = reading.group.intent;
  reading.labelled = reading.group.intent === 'ask';
  reading.carried = false;
}

function endSentence(reading: Reading): void {
  reading.told = false;
  reading.both = false;
  reading.applies = false;
}

/** True for a line that goes on about a party: its number, its post, the lines of its address. */
function goesOn(holder: Draft, { text, tokens }: Passage): boolean {
  holder.end = 0;
  const [first] = tokens;
  const isDetail = first?.kind === 'phone' || first?.kind === 'email' || first?.kind === 'masked';
  if ((isDetail && first.start <= 2) || (first !== undefined && first.kind !== 'person' && DETAIL_LABEL.test(text)))
    return true;
  if (holder.role === null && startsPost(text) && text.length <= REACH && (first === undefined || isDetail)) {
    const role = roleAfter(text.slice(0, first?.start ?? text.length));
    if (role?.includes(':') === false) {
      holder.role = role;
      return true;
    }
  }
  // "Direction de l'autonomie 04 …" under a name that has no number yet.
  if (isDetail) return holder.idle === 0 && !hasDetails(holder);
  holder.idle++;
  return first === undefined && text.length <= ADDRESS.characters && holder.idle <= ADDRESS.lines;
}

/** Takes account of a token. `next` is where the next one begins that ends a role. */
export function readToken(reading: Reading, passage: Passage, token: Token, next: number): void {
  switch (token.kind) {
    case 'stop':
      endSentence(reading);
      break;
    case 'cue':
      readCue(reading, passage.text, token);
      break;
    case 'person':
      readPerson(reading, passage, token, next);
      break;
    case 'url':
      if (reading.intent === 'apply' ? reading.carried : reading.both)
        reading.urls.push({ value: token.value, line: passage.line, told: reading.told });
      break;
    default:
      readDetail(reading, passage, token, next);
  }
  reading.end = token.end;
}

type Of<K extends Token['kind']> = Extract<Token, { readonly kind: K }>;
/** A number or an address. */
type Detail = Exclude<Token, Of<'cue' | 'person' | 'url' | 'stop'>>;

function readCue(reading: Reading, text: string, { value: cue, start, end }: Of<'cue'>): void {
  const asking = reading.told && reading.intent === 'ask';
  const between = text.slice(reading.cueEnd, start);
  const near = reading.told && !reading.answered && JOINED.test(between) && JOINT.test(between);
  const applies = reading.applies;
  reading.cueEnd = end;
  if (cue === 'application' || cue === 'apply') reading.applies = true;
  // A question can be about an application, and be sent as one is.
  if (asking && cue !== 'ask' && !reading.answered && (cue === 'application' || near || (cue === 'send' && !applies))) {
    reading.both ||= near && cue !== 'send';
    return;
  }
  reading.both = cue === 'ask' && near && applies;
  reading.intent = cue === 'ask' ? 'ask' : 'apply';
  reading.told = true;
  reading.carried = true;
  reading.answered = false;
  const { holder } = reading;
  if (cue !== 'ask' || holder === null || hasDetails(holder) || !ANNOUNCES_DETAIL.test(text.slice(end, end + 12)))
    reading.holder = null;
}

function readPerson(
  reading: Reading,
  { text, line }: Passage,
  { value: person, start, end }: Of<'person'>,
  next: number,
): void {
  const before = text.slice(Math.max(reading.end, start - REACH), start);
  const role = roleAfter(text.slice(end, Math.min(next, end + REACH))) ?? roleBefore(before);
  const introduced =
    reading.told && reading.intent === 'ask' && ONLY_PREPOSITION.test(text.slice(reading.cueEnd, start).slice(-REACH));
  const draft = draftOf(reading, person, { role, line, end, introduced, leads: start === 0 });
  const { holder } = reading;
  if (
    holder !== null &&
    holder.person.name === null &&
    holder.end > 0 &&
    NAME_AFTER_NUMBER.test(text.slice(holder.end, start).slice(0, REACH))
  ) {
    draft.phones.push(...holder.phones.splice(0));
    draft.emails.push(...holder.emails.splice(0));
    reading.holder = null;
  } else reading.holder = draft;
}

function readDetail(
  reading: Reading,
  { text, line }: Passage,
  { kind, value, start, end }: Detail,
  next: number,
): void {
  reading.answered = true;
  const gap = text.slice(reading.holder?.end ?? 0, start).slice(-REACH);
  if (reading.holder !== null && hasDetails(reading.holder) && ANOTHER_OFFICE.test(gap)) reading.holder = null;
  const toApply = reading.intent === 'apply' && (reading.told || reading.holder === null);
  if (kind === 'email' && (toApply || reading.both)) {
    reading.emails.push({ value, line, told: reading.told });
    if (toApply && (reading.holder === null || !isOwn(value, reading.holder.person))) return;
  }
  if (kind === 'phone' && toApply && POSTCODE.test(gap)) return;
  if (reading.holder === null) {
    const role = officeBefore(text.slice(Math.max(reading.end, start - REACH), start));
    reading.holder = draftOf(
      reading,
      { name: null, form: 'plain', surname: '' },
      { role, line, end, introduced: false, leads: false },
    );
  }
  const { holder } = reading;
  if (kind === 'phone') holder.phones.push(value);
  if (kind === 'email') holder.emails.push(value);
  if (holder.lines.at(-1) !== line) holder.lines.push(line);
  holder.end = end;
  holder.idle = 0;
  const after = text.slice(end, Math.min(next, end + REACH)).replace(/^[\s,;:)\u2013\u2014-]{1,6}/u, '');
  if (startsPost(after)) holder.role ??= roleAfter(after);
}

const hasDetails = ({ phones, emails }: Party): boolean => phones.length + emails.length > 0;

function draftOf(
  reading: Reading,
  person: Person,
  { line, ...seen }: Pick<Draft, 'role' | 'end' | 'introduced' | 'leads'> & { readonly line: Line },
): Draft {
  const { intent, told, labelled, group } = reading;
  const draft: Draft = {
    ...seen,
    person,
    phones: [],
    emails: [],
    lines: [line],
    intent,
    told,
    labelled,
    isValue: group.isValue,
    idle: 0,
  };
  reading.parties.push(draft);
  return draft;
}
