/** People and offices that a posting names, and which of them it presents as someone to ask. */
import type { Contact, Line } from '../../offer.js';
import { plainLetters } from '../../text.js';
import type { Intent } from './intents.js';
import type { Person } from './names.js';
import { startsPost } from './words.js';

/** Someone a posting names, with what stands beside the name. A name may be missing. */
export interface Party {
  readonly person: Person;
  readonly role: string | null;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly lines: readonly Line[];
  /** What the text before is about; null when it does not say. */
  readonly intent: Intent | null;
  /** True when a cue of the same sentence says so. */
  readonly told: boolean;
  /** True when that cue leads to the name, nothing but a preposition between. */
  readonly introduced: boolean;
  /** True when nothing but a role and a few words that lead to it stand between the name and the first number or address. */
  readonly beside: boolean;
  /** True under a label or heading for contacts. */
  readonly labelled: boolean;
  /** True for the first thing of its line, or of what a label of its own stands before; in the value of a label, the only thing needed. */
  readonly leads: boolean;
  /** True for a name that is all its line says. */
  readonly alone: boolean;
  readonly isValue: boolean;
}

/** More parties than this are a list of something else: whose address is whose is not worked out by their names. */
export const MANY = 50;

/** True when an address is a person's own by its looks: it has the surname in it. */
export function isOwn(email: string, { surname }: Person): boolean {
  const account = letters(email.slice(0, email.indexOf('@')));
  const longest = surname.split(/[^a-z]+/).reduce((best, part) => (part.length > best.length ? part : best), '');
  return longest.length >= 3 && account.includes(longest);
}

/** True for someone to ask: the text says so, or gives a number or an address beside a name that is one by its form. */
export function isContact(party: Party): boolean {
  const { person, phones, emails, role, intent, told, introduced, beside, labelled, leads, alone, isValue } = party;
  const hasDetails = phones.length + emails.length > 0;
  if (person.name === null) return labelled && hasDetails;
  const hasOwn = emails.some((email) => isOwn(email, person));
  switch (person.form) {
    case 'civility':
    case 'capitals':
      // A letter of application is addressed to somebody; that alone does not make them someone to ask.
      if (isAddressee(party)) return phones.length > 0 || hasOwn;
      if (labelled || (intent === 'ask' && (told || leads))) return true;
      return hasOwn || (hasDetails && (beside || intent === 'ask'));
    case 'reversed':
      return labelled || (hasDetails && (beside || intent === 'ask'));
    case 'plain':
      return (
        hasOwn ||
        (isValue && leads) ||
        (introduced && (hasDetails || role !== null)) ||
        (labelled && hasDetails && (alone || (role !== null && leads && beside && startsPost(role))))
      );
    case 'shouted':
      return hasOwn || (isValue && leads) || (introduced && hasDetails && role !== null);
  }
}

/** True for an office, or a post without its holder's name, that a sentence says to ask: "contacter le service RH au 02 …". */
export const isOfficeToAsk = ({ person, role, phones, emails, intent, told }: Party): boolean =>
  person.name === null && role !== null && phones.length + emails.length > 0 && intent === 'ask' && told;

/** True for somebody a letter is to be addressed to. */
export const isAddressee = ({ intent, told }: Pick<Party, 'intent' | 'told'>): boolean => intent === 'apply' && told;

/** What a party is in the record. */
export const contactOf = ({ person, role, phones, emails }: Party): Contact => ({
  name: person.name,
  role,
  phones: [...phones],
  emails: [...emails],
});

/** One party for each person, in the order of the text: what several mentions say of one person is put together. */
export function mergeParties(parties: readonly Party[]): readonly Party[] {
  const mentions: Party[][] = [];
  const places = new Map<string, number>();
  for (const party of parties) {
    const known = keysSought(party).find((key) => places.has(key));
    const at = known === undefined ? mentions.push([]) - 1 : (places.get(known) ?? 0);
    mentions[at]?.push(party);
    for (const key of keysGiven(party)) if (!places.has(key)) places.set(key, at);
  }
  const merged = withBareAddresses(mentions.map(union));
  const named = new Set(merged.filter(({ person }) => person.name !== null).flatMap(detailsOf));
  return merged.filter((party) => party.person.name !== null || detailsOf(party).some((detail) => !named.has(detail)));
}

/** "Claire DUBOIS, directrice", and further down nothing but her address: it is hers, as its surname says. */
function withBareAddresses(parties: readonly Party[]): readonly Party[] {
  if (parties.length > MANY) return parties;
  const bare = parties.filter(
    ({ person, role, phones, emails }) => person.name === null && role === null && phones.length + emails.length === 1,
  );
  const named = parties.filter(({ person }) => person.name !== null);
  const ownersOf = ({ emails }: Party): readonly Party[] =>
    named.filter(({ person }) => emails.some((email) => isOwn(email, person)));
  const owned = bare.flatMap((address) => {
    const [owner, ...others] = ownersOf(address);
    return owner !== undefined && others.length === 0 && owner.emails.length === 0 ? [{ owner, address }] : [];
  });
  return parties.map((party) => {
    const addresses = owned.flatMap(({ owner, address }) => (owner === party ? [address] : []));
    return addresses.length === 1 ? union([party, ...addresses]) : party;
  });
}

/** "Mme Dubois" is "Claire DUBOIS"; "Claire DUBOIS" and "Marc DUBOIS" are two. Without a name, one number is one office. */
function keysSought({ person, ...party }: Party): readonly string[] {
  const [name, surname] = [letters(person.name ?? ''), letters(person.surname)];
  if (name === '') return detailsOf(party);
  return name === surname ? [`any ${surname}`] : [name, `bare ${surname}`];
}

function keysGiven({ person, ...party }: Party): readonly string[] {
  const [name, surname] = [letters(person.name ?? ''), letters(person.surname)];
  if (name === '') return detailsOf(party);
  return [name, `any ${surname}`, ...(name === surname ? [`bare ${surname}`] : [])];
}

const detailsOf = ({ phones, emails }: Pick<Party, 'phones' | 'emails'>): readonly string[] => [
  ...phones,
  ...emails.map(lower),
];

function union(mentions: readonly Party[]): Party {
  const [first, ...others] = mentions as readonly [Party, ...Party[]];
  const lengthOf = ({ person }: Party): number => person.name?.length ?? 0;
  const fullest = others.reduce((best, party) => (lengthOf(party) > lengthOf(best) ? party : best), first);
  const seen = new Set<string>();
  const isNew = (email: string): boolean => !seen.has(lower(email)) && seen.add(lower(email)).size > 0;
  return {
    ...first,
    person: fullest.person,
    role: mentions.find(({ role }) => role !== null)?.role ?? null,
    phones: [...new Set(mentions.flatMap(({ phones }) => phones))],
    emails: mentions.flatMap(({ emails }) => emails).filter(isNew),
    lines: [...new Set(mentions.flatMap(({ lines }) => lines))].sort((a, b) => a.number - b.number),
  };
}

const letters = (text: string): string =>
  plainLetters(text)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
const lower = (text: string): string => text.toLowerCase();
