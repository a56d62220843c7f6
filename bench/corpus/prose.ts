/** Writes what vacancies and employers say: sentences out of the tables of words, with slots filled. */
import type { Dice } from './dice.js';
import { capital, of, to } from './french.js';
import type { Body, Passage } from './model.js';
import type { Domain, Job } from './words/domains/domain.js';
import { NAMESAKES, QUARTERS } from './words/people.js';
import { HOURS, MISSION_HEADINGS, OPENINGS, PROFILE_HEADINGS, PROSE_ENDS, QUALITIES } from './words/stock.js';
import {
  COLLEAGUES,
  COMPLEMENTS,
  MONTHS,
  type ObjectClass,
  PARTNERS,
  PLANS,
  SEASONS,
  TOOLS,
  VERBS,
  WEEKDAYS,
} from './words/verbs.js';

/** What a line of missions is written as. A text keeps to one form. */
type Form = 'infinitive' | 'noun' | 'second';

const SLOT = /\{(of |to )?([A-Za-z]+)(2?)\}/g;
const AGAIN = 3;

const two = (value: number): string => String(value).padStart(2, '0');

const SLOTS: Readonly<Record<string, (dice: Dice, domain: Domain) => string>> = {
  n: (dice) => String(dice.between(2, 19)),
  N: (dice) => String(dice.between(20, 900)),
  K: (dice) => `${dice.between(2, 90)} ${dice.between(100, 999)}`,
  k: (dice) => `${dice.between(1, 3)} ${dice.between(1, 9)}00 €`,
  unit: (dice, domain) => dice.pick(domain.units),
  site: (dice, domain) => fill(dice.pick(domain.sites), dice, domain),
  service: (dice, domain) => dice.pick(domain.services),
  partner: (dice) => dice.pick(PARTNERS),
  colleague: (dice) => dice.pick(COLLEAGUES),
  quarter: (dice) => dice.pick(QUARTERS),
  namesake: (dice) => dice.pick(NAMESAKES),
  tool: (dice) => dice.pick(TOOLS),
  plan: (dice) => dice.pick(PLANS),
  day: (dice) => dice.pick(WEEKDAYS),
  half: (dice) => dice.pick(['matin', 'après-midi', 'soir']),
  month: (dice) => dice.pick(MONTHS),
  season: (dice) => dice.pick(SEASONS),
  rank: (dice) => `le ${dice.between(2, 28)}`,
  hour: (dice) => `${dice.between(6, 20)}h${dice.pick(['00', '15', '30', '45'])}`,
  percent: (dice) => dice.pick(['50', '60', '75', '80', '100']),
  weeks: (dice) => String(dice.between(36, 47)),
  period: (dice) => dice.pick(['an', 'mois', 'semaine']),
  year: (dice) => two(dice.between(5, 24)),
  later: (dice) => String(dice.between(27, 35)),
  side: (dice) => dice.pick(['du nord', 'du sud', "de l'est", "de l'ouest", 'du centre']),
};

/** A sentence with its slots filled, but for those that stay open until a page is printed. */
export function fill(template: string, dice: Dice, domain: Domain): string {
  return template.replace(SLOT, (slot, preposition: string | undefined, name: string) => {
    const isCapital = name === 'Service';
    const value = SLOTS[isCapital ? 'service' : name]?.(dice, domain);
    if (value === undefined) return slot;
    const phrase = preposition === 'of ' ? of(value) : preposition === 'to ' ? to(value) : value;
    return isCapital ? capital(phrase) : phrase;
  });
}

const CLASSES: readonly (readonly [ObjectClass, number])[] = [
  ['things', 3],
  ['files', 3],
  ['people', 2],
  ['events', 4],
];

/** "Préparer le matériel des ateliers avec les directeurs d'école" */
export function missionLine(dice: Dice, domain: Domain, form: Form): string {
  const kind = dice.weighted(CLASSES);
  const verb = dice.pick(VERBS[kind]);
  const object = dice.pick(domain.objects[kind]);
  const complement = dice.chance(82) ? ` ${fill(dice.pick(COMPLEMENTS), dice, domain)}` : '';
  const joined = (word: string): string =>
    word.endsWith(' de') ? `${word.slice(0, -2)}${of(object)}` : `${word} ${object}`;
  if (form === 'second') return `Vous ${joined(verb.second)}${complement}.`;
  const words = form === 'noun' && verb.noun !== null ? `${verb.noun} ${of(object)}` : joined(verb.infinitive);
  return `${capital(words)}${complement}`;
}

/** A line under "Profil": what everybody asks for, or what this vacancy asks for. */
export function profileLine(dice: Dice, domain: Domain): string {
  if (dice.chance(45)) return dice.pick(QUALITIES);
  if (dice.chance(20)) return `Titulaire : ${dice.pick(domain.diplomas)}, ${fill('{n} ans de pratique', dice, domain)}`;
  return fill(dice.pick(domain.skills), dice, domain);
}

export const openingLine = (dice: Dice, domain: Domain): string => fill(dice.pick(OPENINGS), dice, domain);
export const hoursLine = (dice: Dice, domain: Domain): string => fill(dice.pick(HOURS), dice, domain);

/** So many lines, none twice: a list does not repeat itself. */
function distinct(count: number, write: () => string): readonly string[] {
  const lines = new Set<string>();
  for (let tries = 0; lines.size < count && tries < count * AGAIN; tries++) lines.add(write());
  return [...lines];
}

type Range = readonly [number, number];

/** How much a text says: lines of missions and of profile, sentences of introduction. */
interface Length {
  readonly openings: Range;
  readonly missions: Range;
  readonly profile: Range;
}

const LENGTHS: readonly (readonly [Length, number])[] = [
  [{ openings: [0, 2], missions: [4, 6], profile: [2, 4] }, 18],
  [{ openings: [2, 4], missions: [8, 16], profile: [4, 9] }, 60],
  [{ openings: [4, 8], missions: [18, 32], profile: [8, 14] }, 22],
];

/** A new text for a job. Notices of the Journal officiel are never short. */
export function writeBody(dice: Dice, domain: Domain, job: Job): Body {
  const isNotice = domain.kinds.includes('region');
  const length = dice.weighted(isNotice ? LENGTHS.slice(1) : LENGTHS);
  const openings = dice.some(dice.between(...length.openings), OPENINGS).map((line) => fill(line, dice, domain));
  const wanted = dice.between(...length.missions);
  const stock = stockLines(dice, job, Math.floor(wanted / 2));
  return {
    introduction: paragraphs(dice, openings),
    missions: dice.chance(16)
      ? prosePassages(dice, domain, wanted)
      : listPassages(dice, domain, stock, wanted - stock.length),
    profile: profilePassages(dice, domain, dice.between(...length.profile)),
    conditions: distinct(dice.between(0, 3), () => hoursLine(dice, domain)),
  };
}

/** What the trade's handbook says, one line after the other as it stands there. */
function stockLines(dice: Dice, job: Job, most: number): readonly string[] {
  const count = Math.min(dice.between(0, job.stock.length), most);
  const first = dice.below(job.stock.length - count + 1);
  return job.stock.slice(first, first + count);
}

function paragraphs(dice: Dice, sentences: readonly string[]): readonly Passage[] {
  const passages: Passage[] = [];
  for (let at = 0; at < sentences.length; ) {
    const count = dice.between(1, 3);
    passages.push({ heading: null, sentences: sentences.slice(at, at + count), items: [] });
    at += count;
  }
  return passages;
}

function prosePassages(dice: Dice, domain: Domain, count: number): readonly Passage[] {
  const sentences = distinct(count, () => missionLine(dice, domain, 'second'));
  return paragraphs(dice, [...sentences, fill(dice.pick(PROSE_ENDS), dice, domain)]);
}

function listPassages(dice: Dice, domain: Domain, stock: readonly string[], own: number): readonly Passage[] {
  const form = dice.weighted<Form>([
    ['infinitive', 6],
    ['noun', 4],
    ['second', 1],
  ]);
  const items = [...stock, ...distinct(own, () => missionLine(dice, domain, form))];
  const parts = items.length < 8 ? 1 : dice.between(1, 3);
  const size = Math.ceil(items.length / parts);
  const headings = dice.some(parts, MISSION_HEADINGS);
  return Array.from({ length: parts }, (_, i) => ({
    heading: parts > 1 || dice.chance(30) ? (headings[i] ?? null) : null,
    sentences: dice.chance(25) ? [missionLine(dice, domain, 'second')] : [],
    items: items.slice(i * size, (i + 1) * size),
  }));
}

function profilePassages(dice: Dice, domain: Domain, count: number): readonly Passage[] {
  const items = distinct(count, () => profileLine(dice, domain));
  const parts = items.length < 6 ? 1 : dice.between(1, 3);
  const size = Math.ceil(items.length / parts);
  const headings = dice.some(parts, PROFILE_HEADINGS);
  return Array.from({ length: parts }, (_, i) => ({
    heading: parts > 1 ? (headings[i] ?? null) : null,
    sentences: [],
    items: items.slice(i * size, (i + 1) * size),
  }));
}
