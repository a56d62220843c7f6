/** Names of towns, by their shape: which words can be one, and which name an office, a building or something larger. */
import { plainLetters } from '../text.js';
import { isRegion, placeKey } from './department.js';

const COUNTRY = /^(?:europe|france(?: m[ée]tropolitaine| enti[èe]re)?|fr|outre-mer|dom|drom)$/i;
/** True for a country, and for what is larger than a région. */
export const isCountry = (text: string): boolean => COUNTRY.test(text);

/** First words of offices and buildings, with which no name of a town begins: "Mairie", "Tribunal judiciaire". In a set, because a pattern of so many words takes long to compile. */
const OFFICES: ReadonlySet<string> = new Set(
  [
    'siege mairie prefecture sous-prefecture direction directions agence agences batiment batiments communaute lycee lycees college colleges',
    'universite institut faculte etablissement etablissements ehpad ccas creche creches mediatheque bibliotheque conservatoire ministere conseil',
    'syndicat inspection rectorat tribunal tribunaux greffe commissariat gendarmerie brigade caserne tresorerie perception cite immeuble gare',
    'aeroport laboratoire laboratoires clinique stade gymnase piscine theatre opera senat assemblee national etranger museum academie observatoire ambassade consulat delegation',
  ].flatMap((line) => line.split(' ')),
);
/** Those that towns begin with, too: "Cour-Cheverny", "Palais sur Vienne", "Tour en Sologne". */
const OFFICE_BY_NEXT =
  /^(?:cour (?:d['’]appel|administrative|nationale|r[ée]gionale|de cassation|des comptes)|palais (?!sur )|tour (?!en |de ))/i;
const isOffice = (text: string): boolean =>
  OFFICES.has(plainLetters(text.split(' ', 1)[0] ?? '').toLowerCase()) || OFFICE_BY_NEXT.test(text);

/** Other words in front of a name that is no town: "Hôtel de Ville", "Centre Technique"; there are towns that begin with some of them. */
const NO_TOWN =
  /^(?:h[ôo]tel|centres?(?:-(?:ville|bourg))?|services?|[ée]coles?|sites?|d[ée]partement|r[ée]gion|m[ée]tropole|p[ôo]les?|maisons?|mus[ée]es?|campus|bureaux?|unit[ée]s?|territoire|secteurs?|divers|plusieurs|ensemble|tout|t[ée]l[ée]travail|france|europe|ville|commune|r[ée]sidence|quartiers?|espace|complexe|parc|domaine|ch[âa]teau|archives|ateliers?|h[ôo]pital|chu|antenne|subdivision|technique|administration|locaux|non|selon|rue|avenue|boulevard|place|all[ée]e|route|quai|cours|chemin|impasse|jardins? d(?:es?|u)|office|d[ée]placements?|poste|itin[ée]rant|[àa]|distance|domicile)(?![\p{L}-])/iu;
/** "CMS de Dieppe", "MDS du Calaisis": an office by its initials; without a vowel ("TJ Mamoudzou") these are no word, but for short saints and ladies. */
const SITE = /^(?:\p{Lu}{2,6} (?:des? |du |d['’])|(?!ST |ND )[BCDFGHJ-NP-TV-XZ]{2,6} )/u;
const TOWN =
  /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|d[eu]s?|l[ae]s?|sur|sous|en|l[èe][sz]|aux?|[dl]['’]\p{L}[\p{L}-]*)){0,7}$/u;

/** True for an office or a building, also one that is named by the town it stands in: "Tribunal", "Campus de Tarbes", "CMS de Dieppe". */
export const isSite = (text: string): boolean =>
  SITE.test(text) || isOffice(text) || (/ (?:de la |de |du |des |d['’])\p{L}/u.test(text) && NO_TOWN.test(text));

/** True for what can be the name of a town, going by its shape. */
export const isTown = (text: string): boolean =>
  text.length <= 50 && TOWN.test(text) && !NO_TOWN.test(text) && !isSite(text) && !isRegion(text) && !isCountry(text);

/** "GRENOBLE CEDEX 9": how letters get to the town. */
export const withoutCedex = (name: string): string => name.replace(/ cedex(?: \d{1,2})?$/i, '');
/** Towns that are printed with their arrondissement: "LYON 07", "Paris 12e". */
const ARRONDISSEMENT = /^(?<town>paris|lyon|marseille)(?: \d{1,2}(?:er?|[èe]me)?)?(?: arrondissement)?$/i;
/** Such a town, without its arrondissement. */
export const largeTown = (name: string): string | undefined => ARRONDISSEMENT.exec(name)?.groups?.town;

/** True for two spellings of one town. */
export const isSameTown = (a: string, b: string): boolean => placeKey(a) === placeKey(b);
