/** Whom to ask and where to apply, as a posting says it from its first section to its last. */
import type { SegmentedPosting } from '../../offer.js';
import type { Read } from '../found.js';
import { isOwn, MANY, type Party } from './parties.js';
import { endsRole, type Group, groupsOf, type Passage } from './passages.js';
import { type PostalAddress, postalAddressIn } from './postal-address.js';
import { type Destination, enterLine, type Reading, readingOf } from './reading.js';
import { readToken } from './tokens.js';

/** Everything a posting says of it, in its order; `parties` are all it names, not only those one is to ask. */
export interface Correspondence {
  readonly parties: readonly Party[];
  readonly emails: readonly Destination[];
  readonly urls: readonly Destination[];
  readonly postal: readonly PostalAddress[];
}

/** Reads a whole posting. */
export function readCorrespondence(posting: SegmentedPosting, own: Read): Correspondence {
  const groups = groupsOf(posting, own);
  const read = groups.map(readGroup);
  return {
    parties: read.flatMap(({ parties }) => withOwnAddresses(parties)),
    emails: read.flatMap(({ emails }) => emails),
    urls: read.flatMap(({ urls }) => urls),
    postal: groups.flatMap(({ passages }) => postalAddressIn(passages) ?? []),
  };
}

function readGroup(group: Group): Reading {
  const reading = readingOf(group);
  for (const passage of group.passages) {
    enterLine(reading, passage);
    if (passage.tokens.length === 0) continue;
    const ends = roleEnds(passage);
    for (const [i, token] of passage.tokens.entries()) readToken(reading, passage, token, ends[i] ?? 0);
  }
  return reading;
}

/** For each token, where the next one begins that ends a role. */
function roleEnds({ text, tokens }: Passage): readonly number[] {
  const ends: number[] = [];
  let next = text.length;
  for (const token of tokens.toReversed()) {
    ends.push(next);
    if (endsRole(token)) next = token.start;
  }
  return ends.reverse();
}

/** "M. Petit et Mme Dubois : petit@…, dubois@…": an address with somebody's surname in it is theirs, wherever it stands. */
function withOwnAddresses(parties: readonly Party[]): readonly Party[] {
  if (parties.length > MANY) return parties;
  const emails = new Map(parties.map((party): [Party, string[]] => [party, []]));
  for (const party of parties)
    for (const email of party.emails) {
      const own = isOwn(email, party.person) ? party : parties.find(({ person }) => isOwn(email, person));
      emails.get(own ?? party)?.push(email);
    }
  return parties.map((party) => ({ ...party, emails: emails.get(party) ?? [] }));
}
