/** The postings of one vacancy after its first: versions of it, and the same vacancy published again. */
import type { Day } from './calendar.js';
import { edited } from './changes.js';
import type { Dice } from './dice.js';
import type { Board, Draft, Vacancy } from './model.js';
import type { Numbers } from './numbers.js';
import { REPOST, REPOST_EDITS, SAME } from './shares.js';
import { newContact, newDates } from './vacancies.js';

export type SameKind = (typeof SAME)[number][0];
export type RepostKind = (typeof REPOST)[number][0];

const seed = (draw: Dice): number => draw.below(2 ** 31);

/** A page of a vacancy on a board, in a form of its own. */
export const newDraft = (draw: Dice, vacancy: Vacancy, board: Board, vague: boolean): Draft => ({
  vacancy,
  board,
  page: seed(draw),
  type: seed(draw),
  space: seed(draw),
  vague,
});

/** Boards that print the number another board gave. */
function otherBoard({ board, vacancy: { employer } }: Draft): Board | undefined {
  if (board === 'emploi-territorial') return 'choisir-le-service-public';
  if (employer.kind !== 'state') return undefined;
  return board === 'own-board' ? 'choisir-le-service-public' : 'own-board';
}

/** What kind of version a posting can have: what its board does not have is a scrape with other white space. */
export function sameKind(draw: Dice, base: Draft): SameKind {
  const kind = draw.weighted(SAME);
  const { board, vacancy } = base;
  const can: Readonly<Record<SameKind, boolean>> = {
    space: true,
    scrape: board === 'emploi-territorial' || board === 'choisir-le-service-public',
    expired: board === 'emploi-territorial',
    deadline: vacancy.deadline !== null && board !== 'journal-officiel',
    edited: board !== 'aggregator',
    board: otherBoard(base) !== undefined,
  };
  return can[kind] ? kind : 'space';
}

/** Another version of a posting. */
export function sameAs(draw: Dice, base: Draft, kind: SameKind): Draft {
  const { vacancy } = base;
  const { body, deadline, domain } = vacancy;
  const again = { ...base, space: seed(draw) };
  if (kind === 'scrape') return { ...again, page: base.page ^ 1 };
  if (kind === 'expired') return { ...again, vacancy: { ...vacancy, expired: true } };
  if (kind === 'deadline')
    return { ...again, vacancy: { ...vacancy, deadline: (deadline ?? vacancy.published) + draw.between(7, 40) } };
  if (kind === 'edited')
    return { ...again, vacancy: { ...vacancy, body: edited(draw, body, domain, draw.between(4, 20)) } };
  return kind === 'board' ? newDraft(draw, vacancy, otherBoard(base) ?? base.board, base.vague) : again;
}

/** How long employers wait before they publish a vacancy again, in days after the last deadline they set for it. */
const WAIT: readonly (readonly [days: readonly [number, number], weight: number])[] = [
  [[-3, 0], 10],
  [[1, 21], 45],
  [[22, 90], 30],
  [[91, 200], 15],
];
/** Sooner than this nothing is published again. */
const SOONEST = 25;

/** The day until which a posting is open. */
const closing = ({ published, deadline }: Vacancy): Day => Math.max(published + SOONEST, deadline ?? 0);

/**
 * The vacancy as it is published again: new dates, a text gone over, at times another contact.
 * @param earlier - all its postings so far: of two numbers that are open at the same time neither is published again
 */
function renewed(draw: Dice, numbers: Numbers, vacancy: Vacancy, earlier: readonly Vacancy[]): Vacancy {
  const { employer, domain, body, contact } = vacancy;
  const wait = draw.between(...draw.weighted(WAIT));
  const latest = Math.max(...earlier.map(({ published }) => published));
  const dates = newDates(draw, Math.max(latest + SOONEST, Math.max(...earlier.map(closing)) + wait));
  return {
    ...vacancy,
    ...dates,
    body: edited(draw, body, domain, draw.weighted(REPOST_EDITS)),
    contact: draw.chance(35) ? newContact(draw) : contact,
    number: numbers.number(draw, employer, dates.published),
    reference: draw.chance(70) ? vacancy.reference : numbers.reference(draw, employer, dates.published),
    expired: false,
  };
}

/** The vacancy on a board that copies within days of the publication. */
const copied = (draw: Dice, vacancy: Vacancy): Vacancy => ({
  ...vacancy,
  published: vacancy.published + draw.between(0, 12),
  expired: false,
});

/** Nobody copies notices, and employers with a board of their own copy nothing onto it twice. */
export function repostKind(draw: Dice, { board, vacancy }: Draft): RepostKind {
  const kind = draw.weighted(REPOST);
  const isOwn = board === 'emploi-territorial' || vacancy.employer.kind === 'hospital';
  const can = board !== 'journal-officiel' && (kind !== 'own-board' || isOwn);
  return can ? kind : 'renewed';
}

/**
 * The same vacancy published again.
 * @param earlier - all its postings so far
 */
export function repostOf(
  draw: Dice,
  numbers: Numbers,
  base: Draft,
  kind: RepostKind,
  earlier: readonly Vacancy[],
): Draft {
  const { vacancy, board, vague } = base;
  if (kind === 'copied') return newDraft(draw, copied(draw, vacancy), 'aggregator', vague);
  if (kind === 'own-board') return newDraft(draw, copied(draw, vacancy), 'own-board', vague);
  const next = newDraft(draw, renewed(draw, numbers, vacancy, earlier), board, vague);
  // Half of them keep the quotes, dashes and bullets of the file they were pasted from.
  return draw.chance(50) ? { ...next, type: base.type } : next;
}
