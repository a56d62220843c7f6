/** What names, numbers and addresses add to a reading. */
import type { Line } from '../../offer.js';
import { type Draft, hasDetails } from './drafts.js';
import { type Person, personEnding } from './names.js';
import { isAddressee, isOwn } from './parties.js';
import type { Passage, Token } from './passages.js';
import { enterSentence, hasEnded, type Reading, readCue } from './reading.js';
import { officeBefore, roleAfter, roleBefore } from './roles.js';
import {
  ANOTHER_OFFICE,
  CUE_BEFORE,
  DETAIL_LABEL,
  DOCUMENT,
  LABEL_BEFORE,
  LEADS_TO_DETAIL,
  LEADS_TO_NAME,
  LEADS_TO_SITE,
  NAME_AFTER_DETAIL,
  NEXT_CONTACT,
  NOT_FOR_APPLYING,
  POSTCODE,
  REACH,
  WRITTEN_TO,
} from './wording.js';
import { startsPost } from './words.js';

type Of<K extends Token['kind']> = Extract<Token, { readonly kind: K }>;
/** A number or an address. */
type Detail = Exclude<Token, Of<'cue' | 'person' | 'url' | 'stop'>>;

const NOBODY: Person = { name: null, form: 'plain', surname: '' };

/** Takes account of a token. `next` is where the next one begins that ends a role. */
export function readToken(reading: Reading, passage: Passage, token: Token, next: number): void {
  switch (token.kind) {
    case 'stop':
      enterSentence(reading, token.end);
      break;
    case 'cue':
      readCue(reading, passage.text, token.value, token.start, token.end);
      break;
    case 'person':
      readPerson(reading, passage, token, next);
      break;
    case 'url':
      if (isToApply(reading, passage, token) && !DOCUMENT.test(token.value))
        reading.urls.push({ value: token.value, line: passage.line, told: reading.told });
      break;
    default:
      readDetail(reading, passage, token, next);
  }
  reading.end = token.end;
}

/** True for a web address that a cue gives for applying, and for one that a heading for applying stands over, with nothing that says what else it is. */
function isToApply({ group, intent, carried, both }: Reading, { text }: Passage, { start, end }: Of<'url'>): boolean {
  if (intent !== 'apply') return both;
  return (
    carried || (group.intent === 'apply' && LEADS_TO_SITE.test(text.slice(0, start)) && !/\p{L}/u.test(text.slice(end)))
  );
}

function readPerson(reading: Reading, passage: Passage, { value, start, end }: Of<'person'>, next: number): void {
  const { text, line } = passage;
  const { holder } = reading;
  // A letter goes to "Monsieur le Maire", and the numbers below are the house's.
  const isWrittenTo = value.name === null && (isAddressee(reading) || WRITTEN_TO.test(text.slice(0, start)));
  const draft = draftOf(reading, value, line, {
    role: isWrittenTo
      ? null
      : (roleAfter(text.slice(end, Math.min(next, end + REACH))) ??
        roleBefore(text.slice(Math.max(reading.end, start - REACH), start))),
    end,
    introduced: isIntroduced(reading, passage, start),
    leads: start === 0 || (reading.labelled && start <= REACH && LABEL_BEFORE.test(text.slice(0, start))),
    alone: start === 0 && end === text.length,
  });
  const follows = holder !== null && holder.person.name === null && holder.end > 0 && start - holder.end <= REACH;
  if (follows && NAME_AFTER_DETAIL.test(text.slice(holder.end, start))) {
    draft.phones.push(...holder.phones.splice(0));
    draft.emails.push(...holder.emails.splice(0));
    draft.beside = true;
    reading.holder = null;
  } else reading.holder = draft;
}

/** True for a name that a cue, a label or the contact before it leads to. */
function isIntroduced(reading: Reading, { text, intent }: Passage, start: number): boolean {
  const { told, cueEnd, end, holder } = reading;
  const lead = text.slice(Math.max(end, start - REACH), start);
  const afterCue = told && reading.intent === 'ask' && end === cueEnd;
  if (afterCue && (CUE_BEFORE.test(lead) || LEADS_TO_NAME.test(lead))) return true;
  if (intent === 'ask' && start <= REACH && LABEL_BEFORE.test(text.slice(0, start))) return true;
  return holder?.introduced === true && holder.end > 0 && NEXT_CONTACT.test(lead);
}

function readDetail(
  reading: Reading,
  { text, line }: Passage,
  { kind, value, start, end }: Detail,
  next: number,
): void {
  reading.answered = true;
  const gap = text.slice(Math.max(reading.holder?.end ?? 0, start - REACH), start);
  if (reading.holder !== null && hasDetails(reading.holder) && ANOTHER_OFFICE.test(gap)) reading.holder = null;
  const { holder, intent, told, both } = reading;
  // A number of the house between the address and the e-mail changes nothing: "62000 ARRAS / Tél. : 03 … / Mail : rh@…".
  const isHouse = holder !== null && holder.person.name === null && holder.role === null && !holder.labelled;
  const toApply = intent === 'apply' && (told || holder === null || isHouse || isAddressee(holder));
  if (kind === 'email' && (toApply || both)) {
    if (!NOT_FOR_APPLYING.test(value)) reading.emails.push({ value, line, told });
    if (toApply && (holder === null || !isOwn(value, holder.person))) return;
  }
  // The number after the addressee's address is the house's.
  if (kind === 'phone' && toApply && POSTCODE.test(gap)) return;
  const lead = text.slice(Math.max(reading.end, start - REACH), start);
  const draft = holder ?? officeOf(reading, lead, line, end);
  if (!hasDetails(draft)) {
    const own = hasEnded(reading) ? DETAIL_LABEL.test(text.slice(reading.sentence, start)) : true;
    draft.beside = own && LEADS_TO_DETAIL.test(gap.replace(draft.role ?? '', ''));
  }
  if (kind === 'phone') draft.phones.push(value);
  if (kind === 'email') draft.emails.push(value);
  if (draft.lines.at(-1) !== line) draft.lines.push(line);
  draft.end = end;
  draft.idle = 0;
  const after = text.slice(end, Math.min(next, end + REACH)).replace(/^[\s,;:)\u2013\u2014-]{1,6}/u, '');
  if (startsPost(after)) draft.role ??= roleAfter(after);
  reading.holder = draft;
}

/** Who answers at a number beside which no name was seen: an office, a post, or a post with its holder's name in one. */
function officeOf(reading: Reading, lead: string, line: Line, end: number): Draft {
  const role = officeBefore(lead);
  const named = role !== null && startsPost(role) ? personEnding(role) : undefined;
  if (named === undefined) {
    // Among the terms of application, a question is sent where the sentence says.
    const labelled = reading.labelled || (reading.group.intent === 'apply' && reading.intent === 'ask' && reading.told);
    return draftOf(reading, NOBODY, line, { role, end, labelled });
  }
  return draftOf(reading, named.value, line, { role: role?.slice(0, named.start).trimEnd() ?? null, end });
}

type Seen = Pick<Draft, 'role' | 'end'> & Partial<Pick<Draft, 'introduced' | 'leads' | 'alone' | 'labelled'>>;

function draftOf(reading: Reading, person: Person, line: Line, seen: Seen): Draft {
  const { intent, told, group } = reading;
  const draft: Draft = {
    introduced: false,
    leads: false,
    alone: false,
    labelled: reading.labelled,
    ...seen,
    person,
    phones: [],
    emails: [],
    lines: [line],
    intent,
    told,
    isValue: group.isValue,
    beside: false,
    idle: 0,
  };
  reading.parties.push(draft);
  return draft;
}
