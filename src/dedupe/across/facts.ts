/** What two postings are compared by, apart from their texts: the short fields of their keys, with days as numbers. */
import type { PostingKeys } from './posting-keys.js';

export interface Facts
  extends Pick<
    PostingKeys,
    | 'path'
    | 'ordinal'
    | 'key'
    | 'post'
    | 'content'
    | 'layout'
    | 'offer_number'
    | 'nor'
    | 'reference'
    | 'title'
    | 'employer'
    | 'employer_kind'
    | 'town'
    | 'postcode'
    | 'department'
    | 'site'
    | 'street'
    | 'places'
    | 'contract'
    | 'duration'
    | 'start'
    | 'deadline'
    | 'published'
    | 'opened'
  > {
  /** The caller's own id; null for the one that follows from path and position. */
  readonly ownId: string | null;
  /** Joined, or empty. */
  readonly names: string;
  readonly head: string;
  readonly grades: string;
  /** "full", "960" (minutes a week) or null. */
  readonly working_time: string | null;
  /** Joined, or empty. */
  readonly contacts: string;
}

/** Gives one copy of equal strings: towns, titles and contracts stand in thousands of postings. */
export type Share = <T extends string | null>(text: T) => T;

const idIn = (path: string, ordinal: number): string => `${path}#${ordinal}`;

/** The id of a posting. */
export const idOf = ({ ownId, path, ordinal }: Facts): string => ownId ?? idIn(path, ordinal);

/** The facts in the keys of a posting. */
export function factsOf(keys: PostingKeys, share: Share = (text) => text): Facts {
  const { id, path, ordinal, key, post, content, weekly_minutes, full_time } = keys;
  const hours = weekly_minutes === null ? null : String(weekly_minutes);
  return {
    ownId: id === idIn(path, ordinal) ? null : id,
    path,
    ordinal,
    key,
    post: share(post),
    content,
    layout: share(keys.layout),
    // One copy of what most postings are known by.
    offer_number: keys.offer_number === key ? key : keys.offer_number,
    nor: keys.nor,
    reference: keys.reference,
    title: share(keys.title),
    employer: share(keys.employer),
    employer_kind: share(keys.employer_kind),
    town: share(keys.town),
    names: share(keys.names.join(' ')),
    head: keys.head.join(' '),
    postcode: share(keys.postcode),
    department: share(keys.department),
    site: share(keys.site),
    street: share(keys.street),
    places: keys.places,
    contract: share(keys.contract),
    duration: share(keys.duration),
    start: share(keys.start),
    deadline: share(keys.deadline),
    published: share(keys.published),
    opened: share(keys.opened),
    grades: share(keys.grades.join('|')),
    working_time: share(hours ?? (full_time === null ? null : full_time ? 'full' : 'part')),
    contacts: share(keys.contacts.join(' ')),
  };
}

/** Days since 1970. */
export const dayOf = (iso: string): number => Math.floor(Date.parse(iso) / 86_400_000);
