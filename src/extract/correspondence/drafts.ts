/** Parties while their lines are read. */
import { lastOf } from '../../lines.js';
import type { Line } from '../../offer.js';
import { isOwn, type Party } from './parties.js';
import type { Passage } from './passages.js';
import { roleAfter } from './roles.js';
import { ADDRESS, DETAIL_LABEL, REACH, ROLE_LABEL } from './wording.js';
import { startsPost } from './words.js';

/** A party of which more may follow. */
export interface Draft extends Party {
  role: string | null;
  beside: boolean;
  readonly phones: string[];
  readonly emails: string[];
  readonly lines: Line[];
  /** Index, in the line at hand, after the last thing that belongs to the party. */
  end: number;
  /** Lines since the last thing that belongs to the party. */
  idle: number;
}

export const hasDetails = ({ phones, emails }: Party): boolean => phones.length + emails.length > 0;

/** "Technicien voirie (H/F)", "Chargé de mission, publié le 12/03/2026": a posting, not what somebody is. */
const OF_A_POSTING =
  /(?<!\p{L})(?:[HF] ?\/ ?[HFX]|F-H|H-F)(?!\p{L})|\d{1,2}[/.-]\d{1,2}[/.-]\d{2}|\d \p{L}{3,9} \d{4}/u;

/** True for a line that goes on about a party: its number, its post, the lines of its address. Takes note of the post. */
export function goesOn(draft: Draft, { line, text, tokens }: Passage): boolean {
  draft.end = 0;
  const [first] = tokens;
  const isDetail = first?.kind === 'phone' || first?.kind === 'email' || first?.kind === 'masked';
  const begins = isDetail && first.start <= 2;
  // A second address on a line of its own is an office's, unless it has the person's name.
  if (begins && first.kind === 'email' && draft.emails.length > 0) return isOwn(first.value, draft.person);
  if (begins || (first !== undefined && first.kind !== 'person' && DETAIL_LABEL.test(text))) return true;
  const isFree = draft.role === null && text.length <= REACH && (first === undefined || isDetail);
  if (isFree && isNextTo(draft, line) && !OF_A_POSTING.test(text)) {
    draft.role = postIn(text.slice(0, first?.start));
    if (draft.role !== null) return true;
  }
  // "Direction de l'autonomie 04 …" under a name that has no number yet.
  if (isDetail) return draft.idle === 0 && !hasDetails(draft);
  draft.idle++;
  return first === undefined && text.length <= ADDRESS.characters && draft.idle <= ADDRESS.lines;
}

/** Posts further down are those of the page: other openings, the menu of a site. A name alone may have a blank line under it. */
function isNextTo(draft: Draft, { number }: Line): boolean {
  const [own] = draft.lines;
  if (own === undefined || draft.lines.length > 1 || /[.!?]\s{0,3}$/.test(own.text)) return false;
  return number - lastOf(own) <= (hasDetails(draft) ? 1 : 2);
}

function postIn(line: string): string | null {
  const text = line.replace(ROLE_LABEL, '');
  const role = startsPost(text) ? roleAfter(text) : null;
  return role?.includes(':') ? null : role;
}
