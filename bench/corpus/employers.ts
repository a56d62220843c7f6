/** Who hires: each employer has one town, one way to sign and one presentation, which stand on all its pages. */
import { DEPARTMENTS } from '../../src/extract/reference/departments.js';
import { type Dice, dice } from './dice.js';
import { inSentence, of, slug, unaccented } from './french.js';
import type { Employer, Town } from './model.js';
import { fill } from './prose.js';
import type { EmployerKind } from './words/domains/domain.js';
import { domainsOf } from './words/domains/index.js';
import { STREETS } from './words/people.js';
import { APPLICATIONS, BENEFITS, PRESENTATIONS } from './words/stock.js';
import { EASILY_CONFUSED, REGIONAL_SEATS, TOWNS_BY_DEPARTMENT } from './words/towns.js';

const KINDS: readonly (readonly [EmployerKind, number])[] = [
  ['commune', 44],
  ['union', 20],
  ['department', 8],
  ['welfare', 6],
  ['hospital', 9],
  ['state', 9],
  ['region', 4],
];

const departmentOf = (code: string, phrase: string): Town['department'] => ({
  code,
  name: DEPARTMENTS.find(([known]) => known === code)?.[1] ?? '',
  of: phrase,
});

const ALL_TOWNS: readonly Town[] = TOWNS_BY_DEPARTMENT.flatMap(([code, phrase, towns]) =>
  towns.split('|').map((entry) => ({
    postcode: entry.slice(0, 5),
    name: entry.slice(6).replaceAll('’', "'"),
    department: departmentOf(code, phrase),
  })),
);

const SEATS: readonly (Town & { readonly region: string })[] = REGIONAL_SEATS.map(([postcode, name, code, region]) => ({
  postcode,
  name,
  region,
  department: departmentOf(code, ''),
}));

/** Towns that are easily taken for one another. */
export const CONFUSED_TOWNS: readonly (readonly [Town, Town])[] = EASILY_CONFUSED.flatMap(([a, b]) => {
  const [one, other] = [a, b].map((code) => ALL_TOWNS.find(({ postcode }) => postcode === code));
  return one && other ? [[one, other] as const] : [];
});

/** Another town of the same département. */
export const townBeside = (draw: Dice, town: Town): Town | undefined => {
  const beside = ALL_TOWNS.filter(
    ({ department, name }) => department.code === town.department.code && name !== town.name,
  );
  return beside.length === 0 ? undefined : draw.pick(beside);
};

/** How a kind of employer is called, after its town. */
const NAMES: Readonly<Record<EmployerKind, (town: Town, draw: Dice, region: string) => readonly string[]>> = {
  commune: ({ name }, draw) => [
    ...draw.pick([
      [`Ville ${of(name)}`, `Mairie ${of(name)}`],
      [`Commune ${of(name)}`, `Mairie ${of(name)}`],
      [`Mairie ${of(name)}`, `Ville ${of(name)}`],
    ]),
  ],
  union: ({ name }, draw) => [
    ...draw.pick([
      [`Communauté d'agglomération ${of(name)}`, `${name} Agglomération`, `CA ${of(name)}`],
      [`Communauté de communes du Pays ${of(name)}`, `CC Pays ${of(name)}`],
      [`Syndicat mixte ${of(name)}`, `Syndicat mixte ${of(name)} et environs`],
    ]),
  ],
  department: ({ department }) => [`Département ${department.of}`, `Conseil départemental ${department.of}`],
  welfare: ({ name }) => [`Centre communal d'action sociale ${of(name)}`, `CCAS ${of(name)}`],
  hospital: ({ name }) => [`Centre hospitalier ${of(name)}`, `CH ${of(name)}`],
  state: ({ department }, draw) => [
    ...draw.pick([
      [`Préfecture ${department.of}`],
      [`Direction départementale des territoires ${department.of}`, `DDT ${department.of}`],
    ]),
  ],
  region: (_town, _draw, region) => [`Préfecture de la région ${region}`],
};

/** Feminine names take "La". */
const FEMININE = /^(?:Ville|Mairie|Commune|Communauté|CA|CC|Préfecture|Direction|DDT)/;
const phraseOf = (name: string): string => `${FEMININE.test(name) ? 'La' : 'Le'} ${inSentence(name)}`;

const HEADS: Readonly<Record<EmployerKind, string>> = {
  commune: 'Monsieur le Maire',
  union: 'Madame la Présidente',
  department: 'Monsieur le Président du Conseil départemental',
  welfare: 'Madame la Présidente du CCAS',
  hospital: 'Madame la Directrice des ressources humaines',
  state: 'Monsieur le Préfet',
  region: 'le préfet de région',
};

const PRESENTED_AS: Readonly<Record<EmployerKind, keyof typeof PRESENTATIONS>> = {
  commune: 'town',
  union: 'union',
  department: 'department',
  welfare: 'body',
  hospital: 'body',
  state: 'body',
  region: 'body',
};

/** An employer in a town; by default in one that chance names. */
export function makeEmployer(draw: Dice, kind: EmployerKind, where?: Town): Employer {
  const seat = draw.pick(SEATS);
  const town = kind === 'region' ? seat : (where ?? draw.pick(ALL_TOWNS));
  const names = NAMES[kind](town, draw, seat.region);
  const domain = domainsOf(kind)[0]!;
  const sentences = PRESENTATIONS[PRESENTED_AS[kind]];
  const presentation = draw.chance(70) ? draw.some(draw.between(2, sentences.length), sentences) : [];
  return {
    kind,
    names,
    phrase: phraseOf(names[0]!),
    town,
    street: `${draw.between(1, 140)} ${draw.pick(STREETS)}`,
    region: kind === 'region' ? seat.region : null,
    email: `${draw.pick(['recrutement', 'rh', 'emploi', 'contact.rh'])}@${slug(names.at(-1)!)}.example.org`,
    head: HEADS[kind],
    presentation: presentation.map((sentence) => fill(sentence, draw, domain)),
    benefits: draw.some(draw.between(1, 4), BENEFITS).map((line) => fill(line, draw, domain)),
    application: draw.pick(APPLICATIONS),
  };
}

/** Another employer of the same kind, in any other town, or in one that is named. */
export function otherEmployer(draw: Dice, employer: Employer, where?: Town): Employer {
  for (;;) {
    const other = makeEmployer(draw, employer.kind, where);
    if (where !== undefined || other.town.postcode !== employer.town.postcode) return other;
  }
}

/** How many families of postings in a hundred come from an employer that no earlier one has, and how far back the others look for theirs. */
const NEW_EMPLOYERS = 26;
const NEW_AT_FIRST = 60;
const REACH = 400;

/**
 * The employer of the nth family. Most are those of an earlier family, so that a few employers have dozens of vacancies and many
 * have one; no list of employers is kept, a family finds its employer by going back.
 */
export function employerOf(seed: number, family: number): Employer {
  for (let at = family; ; ) {
    const draw = dice(seed, at, 1);
    if (at === 0 || draw.chance(at < REACH ? NEW_AT_FIRST : NEW_EMPLOYERS))
      return makeEmployer(draw, draw.weighted(KINDS));
    at -= 1 + draw.below(Math.min(at, REACH));
  }
}

/** As official papers print a name: "COMMUNE DE MACON". */
export const inCapitals = (name: string): string => unaccented(name).toUpperCase();
