/** Who hires, by name and kind: "Mairie de Grimaud" is "Ville de Grimaud", and the CCAS of Grimaud is somebody else. */
import { wholeWord, wordsOf } from './words.js';

/** Names of kinds, longest first where one holds another, as folded words. Kinds that names use for each other share one id. */
const KINDS: readonly (readonly [words: string, kind: string])[] = [
  ['centre communal d action sociale', 'social'],
  ['centre intercommunal d action sociale', 'social'],
  ['ccas', 'social'],
  ['cias', 'social'],
  ['service departemental d incendie et de secours', 'fire'],
  ['service d incendie et de secours', 'fire'],
  ['sdis', 'fire'],
  ['sis', 'fire'],
  ['centre departemental de gestion', 'management-centre'],
  ['centre de gestion', 'management-centre'],
  ['cdg', 'management-centre'],
  ['communaute d agglomeration', 'community'],
  ['communaute de communes', 'community'],
  ['communaute urbaine', 'community'],
  ['agglomeration', 'community'],
  ['agglo', 'community'],
  ['metropole', 'community'],
  ['eurometropole', 'community'],
  ['intercommunalite', 'community'],
  ['cc', 'community'],
  ['ca', 'community'],
  ['cu', 'community'],
  ['conseil departemental', 'department'],
  ['cd', 'department'],
  ['cg', 'department'],
  ['conseil general', 'department'],
  ['departement', 'department'],
  ['collectivite europeenne', 'department'],
  ['conseil regional', 'region'],
  ['region', 'region'],
  ['centre hospitalier universitaire', 'hospital'],
  ['centre hospitalier', 'hospital'],
  ['hopital', 'hospital'],
  ['hopitaux', 'hospital'],
  ['chu', 'hospital'],
  ['chru', 'hospital'],
  ['ch', 'hospital'],
  ['ehpad', 'care-home'],
  ['caisse des ecoles', 'school-fund'],
  ['office public de l habitat', 'housing'],
  ['oph', 'housing'],
  ['office de tourisme', 'tourism'],
  ['syndicat mixte', 'syndicate'],
  ['syndicat', 'syndicate'],
  ['sm', 'syndicate'],
  ['ministere', 'state'],
  ['prefecture', 'state'],
  ['universite', 'university'],
  ['politique de la ville', 'state'],
  ['hotel de ville', 'commune'],
  ['commune', 'commune'],
  ['mairie', 'commune'],
  ['ville', 'commune'],
  ['municipalite', 'commune'],
  // Whose it is stands beside it: "Direction des ressources humaines - Ville de Lyon".
  ['secretariat general', 'state'],
  ['direction', 'state'],
];
const LITTLE_WORDS: ReadonlySet<string> = new Set('a au aux d de des du en et l la le les'.split(' '));

/** "Ville & CCAS", "Ville / Métropole" */
const AND = /[&+/]/g;
/** "la Ville et son CCAS" */
const AND_ITS = / et (?:l|la|le|sa|son) /g;
/** "CD81", "SDIS62" */
const GLUED = / (cd|cdg|cg|sdis)(\d[\dab]\d?) /;
/** What boards print in the place of a name. */
const NOBODY =
  /^ (?:(?:client|employeur|entreprise|etablissement|organisme|recruteur|societe) )?(?:anonyme|confidentiel(?:le)?|non (?:communiquee?|precisee?|renseignee?)) $/;

/** Longer names are prose. */
const LONGEST = 200;

/** Stands where the kind stood. */
const KIND = '|';

export interface EmployerKey {
  /** Its own name: folded words without the kind, sorted, with single spaces between them. Null when the name is all kind. */
  readonly name: string | null;
  /** Null for a kind that is not known, and for two that hire together: "Ville et CCAS de Lyon" is either of them. */
  readonly kind: string | null;
}

/** @param employer - its name as written */
export function employerKey(employer: string | null): EmployerKey {
  if (employer === null) return { name: null, kind: null };
  const said = wordsOf(employer.slice(0, LONGEST).replace(AND, ' et ')).map(wholeWord).join(' ');
  const folded = ` ${said} `.replace(GLUED, ' $1 $2 ').replace(AND_ITS, ' et ');
  if (NOBODY.test(folded)) return { name: null, kind: null };
  const known = KINDS.find(([words]) => folded.includes(` ${words} `));
  const rest = known === undefined ? folded : folded.replace(` ${known[0]} `, ` ${KIND} `);
  const joint =
    known && KINDS.find(([words]) => rest.includes(` ${words} et ${KIND} `) || rest.includes(` ${KIND} et ${words} `));
  const own = joint === undefined ? rest : rest.replace(` ${joint[0]} `, ' ');
  const words = new Set(own.split(' ').filter((word) => word !== '' && word !== KIND && !LITTLE_WORDS.has(word)));
  const isOfTwo = joint !== undefined && joint[1] !== known?.[1];
  return { name: words.size === 0 ? null : [...words].sort().join(' '), kind: isOfTwo ? null : (known?.[1] ?? null) };
}
