/** Whom to ask and where to apply, as a posting says it from its first section to its last. */
import type { Line, SegmentedPosting } from '../offer.js';
import { isOwn, type Party } from './parties.js';
import { endsRole, type Group, groupsOf } from './passages.js';
import { enterLine, type Reading, readToken } from './reading.js';

/** An address to apply at. */
export interface Destination {
  readonly value: string;
  readonly line: Line;
  /** True when a cue of the same sentence says that it is for applying. */
  readonly told: boolean;
}

export interface Correspondence {
  readonly parties: readonly Party[];
  readonly emails: readonly Destination[];
  readonly urls: readonly Destination[];
}

/** More people than this in one section are a list of something else: whose address is whose is not worked out by their names. */
const MANY = 50;

/** Reads a whole posting. */
export function readCorrespondence(posting: SegmentedPosting): Correspondence {
  const read = groupsOf(posting).map(readGroup);
  return {
    parties: read.flatMap(({ parties }) => withOwnAddresses(parties)),
    emails: read.flatMap(({ emails }) => emails),
    urls: read.flatMap(({ urls }) => urls),
  };
}

function readGroup(group: Group): Reading {
  const reading: Reading = {
    group,
    parties: [],
    emails: [],
    urls: [],
    intent: group.intent,
    told: false,
    carried: false,
    both: false,
    applies: false,
    labelled: group.intent === 'ask',
    holder: null,
    cueEnd: 0,
    end: 0,
    answered: false,
    idle: 0,
  };
  for (const passage of group.passages) {
    enterLine(reading, passage);
    const ends = roleEnds(
      passage.tokens.map((token) => (endsRole(token) ? token.start : null)),
      passage.text.length,
    );
    for (const [i, token] of passage.tokens.entries()) readToken(reading, passage, token, ends[i] ?? 0);
  }
  return reading;
}

/** For each token, where the next one begins that ends a role. */
function roleEnds(starts: readonly (number | null)[], length: number): readonly number[] {
  const ends: number[] = new Array(starts.length);
  let next = length;
  for (let i = starts.length - 1; i >= 0; i--) {
    ends[i] = next;
    next = starts[i] ?? next;
  }
  return ends;
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
