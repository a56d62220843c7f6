/** People to ask. */
import type { Contact, Found, Line } from '../offer.js';
import { readCorrespondence } from './correspondence/index.js';
import { contactOf, isContact, isOfficeToAsk, mergeParties } from './correspondence/parties.js';
import { type Context, type Field, found } from './found.js';

/** Everybody the posting presents as someone to ask, each once, in its order; offices where it names nobody. */
function peopleToAsk({ posting, read }: Context): readonly Found<Contact>[] {
  const { parties } = read(readCorrespondence);
  const namesSomebody = parties.some((party) => party.person.name !== null && isContact(party));
  // Among the tasks, an office is whom the holder of the post is to call.
  const isTask = ([line]: readonly Line[]): boolean =>
    posting.sections.some(({ id, lines }) => id === 'missions' && line !== undefined && lines.includes(line));
  const asked = parties.filter(
    (party) => isContact(party) || (!namesSomebody && isOfficeToAsk(party) && !isTask(party.lines)),
  );
  return mergeParties(asked).map((party) => found(contactOf(party), party.lines, `contact:${party.person.form}`));
}

export const contacts: Field<'contacts'> = { kind: 'list', find: [peopleToAsk] };
