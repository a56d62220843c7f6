/**
 * What values of labels look like, by how they begin. A page may print a label without its value, so that the next line is something else
 * altogether, and prose may begin with the words of a label: neither is to be taken for a value.
 */
import type { Label } from '../offer.js';
import { isUnstated } from '../text.js';

const LEAD =
  "(?:(?:au plus tard|avant|jusqu['’]au|à partir|à compter|dès|pour|le|la|au|du|de|vers|courant|début|fin|mi)[ -]){0,4}";
const WEEKDAY = '(?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?';
const MONTH = '(?:janv|f[ée]vr|mars|mar\\.|avril|mai|juin|juil|ao[ûu]t|sept|oct|nov|d[ée]c)';
const DATE = new RegExp(
  `^${LEAD}${WEEKDAY}(?:\\d{1,2}(?: ?er|°)?[ /.-]{1,3}(?:\\d|${MONTH})|\\d{4}-\\d|${MONTH}\\p{L}{0,7}\\.? \\d{4})`,
  'iu',
);
const START = new RegExp(
  `${DATE.source}|^(?:poste )?(?:vacant|susceptible|non vacant)|^(?:d[èe]s |imm[ée]diat|au plus (?:t[ôo]t|vite)|dans les (?:meilleurs|plus brefs) d[ée]lais|asap|urgent)`,
  'iu',
);

/** Says whether a text can be the value of a label. Labels that are not here take any short text. */
export const VALUES: Readonly<Partial<Record<Label, RegExp>>> = {
  publication_date: DATE,
  application_deadline: DATE,
  start_date: START,
  reference: /^(?:(?=.{0,60}[\d_])\S{1,40}(?: \S{1,30}){0,5}|[A-Z]{2,12}(?:[/-][A-Z]{2,12}){1,6})$/,
  offer_number: /^O\d/i,
  positions: /^\d{1,3}(?!\d)/,
  duration:
    /^(?:de )?(?:\d|une? (?:an|mois)|(?:deux|trois|quatre|cinq|six|neuf|douze) (?:ans|mois)|CD[DI]|indéterminée)/i,
  telework: /^(?:oui|non|possible|impossible|pas de |aucun|partiel|occasionnel|\d|jusqu|éligible)/i,
  management: /^(?:oui|non|aucun|pas d|\d)/i,
  categories: /^(?:cat[ée]gories? )?(?:I{1,3} ?[-–] ?)?(?:A\+?|B|C)(?=$| ?[,/(&;.]| (?:et|ou|à|-|–) )/i,
  filieres:
    /^(?:filière )?(?:administrative|technique|culturelle|sportive|animation|(?:médico-)?sociale|médico|police|sécurité|sapeurs|incendie|toutes)/i,
  working_time: /^(?:oui$|non$|.{0,60}(?:temps|complet|partiel|\d ?h(?!\p{L})|heures|%|mi-temps))/iu,
  open_to_contract:
    /titulaire|contractuel|fonctionnaire|statutaire|(?<!\p{L})CD[DI](?!\p{L})|contrat|^oui|^non|^(?:par (?:voie de )?)?(?:remplacement|mutation|détachement|mobilité|intégration|concours)(?!\p{L}).{0,60}$/iu,
  legal_basis: /^(?:art(?:icles?|\.) |L ?\.? ?\d{3})/i,
  contract: /^(?:oui|non|poste à pourvoir prioritairement)/i,
  employment_type:
    /(?<!\p{L})(?:CD[DI]{1,2}|CDP|contrat|emploi|permanent|temporaire|titulaire|fonctionnaire|contractuel|statutaire|remplacement|vacance|vacat|stage|apprenti|altern|saisonn|intérim|mission|projet|mutation|création|mobilité|collaborateur de cabinet|service civique|temps plein|plein temps)/iu,
};

/** Prose, as opposed to a title, a name or an address. */
export const isSentence = (key: string): boolean =>
  key.length > 160 || (/[.:;!?…]$/.test(key) && key.split(' ').length > (STATEMENT.test(key) ? 4 : 8));

/** "La commune compte 36 agents." */
const STATEMENT = /^(?:Les? |La |L'|Notre |Nous |Vous |Située? )\p{Ll}.*\.$/iu;

/** A line that is neither prose nor the first words of it nor an item is at most this long. */
const SHORT = { words: 12, characters: 120 };

/** A title, a name, a place, a site's slogan. */
export const isShort = (key: string): boolean =>
  key.length <= SHORT.characters &&
  !/[:;,]$|^[-–•*·] ?\p{Ll}/u.test(key) &&
  !isSentence(key) &&
  key.split(' ').length <= SHORT.words;

/** "Contexte du poste", "La collectivité", "1. Préambule": texts have them for headings of their own, and no title looks so. */
const OWN_HEADING =
  /^(?:1 ?[.)-] ?\p{Lu}|(?:le |la |les )?(?:contexte|finalités?|préambule|présentation|descriptif|description|enjeux|affectation)(?:$|,| (?:(?:et|de|du|des|générale?)(?!\p{L})|d'))|(?:le |la |les |l'|notre |votre )(?:collectivité|commune|ville|établissement|structure|organisme|employeur|service|direction|équipe|territoire|environnement|poste)$|(?:(?:les|vos|votre) )?missions?(?:$| (?:du poste|principales?|confiées?)$)|profil(?: recherché)?$)/iu;

/** True for what begins a text as its heading, though it is no word of a layout. */
export const isOwnHeading = (key: string): boolean => OWN_HEADING.test(key) && isShort(key);

/** "Stage : étude des haies", "CDD : archiviste": how one is hired, and as what; "Stage : 6 mois", "CDD : renouvelable" say more of how. */
const KIND_AND_NAME =
  /^(?:(?:offre de )?(?:stage|apprentissage|alternance|thèse|service civique)|CD[DI]|emploi) ?: (?!oui|non|possible|renouvelable|rémunéré|gratifi|obligatoire|permanent|temporaire|temps|plein|titulaire|contractuel|fonctionnaire|statutaire|vacant|aucun|à |au |de |d['’]|du |dès |en |entre |par |pour |selon )\p{L}{3}/iu;

/** "Attaché territorial : contrôleur de gestion": a grade, and the post it is for; "Technicien : oui" says more of who may apply. */
const GRADE_AND_NAME =
  /^(?:adjoint|administrateur|agent de maîtrise|animat(?:eur|rice)|assistant|attaché|conservat(?:eur|rice)|éducat(?:eur|rice)|ingénieur|rédact(?:eur|rice)|technicien)(?:ne|e|\(n?e\)|[·.]n?e)?(?: (?!du |de la |des )[^:]{1,50})? ?: (?!oui|non|possible|aucun|M\. |Mme |M(?:onsieur|adame) )\p{L}{4}[^.;:]{3,90}$/iu;

/** True for what over all else is the title of a posting, though it looks like a label and its value. */
export const isNameOfKind = (key: string): boolean => KIND_AND_NAME.test(key) || GRADE_AND_NAME.test(key);

/** The longest value that is looked for beside or under a label within a text. */
const LONGEST = { typed: 300, plain: 120, legal_basis: 1000 };
/** Several bodies may hire together, and a place may have the name of a building: what is no sentence is none of these. */
const NAMES: ReadonlySet<Label> = new Set(['employer', 'workplace']);

/** True when a text can be the value of a label. */
export function fitsLabel(label: Label, key: string): boolean {
  if (isUnstated(key)) return true;
  const shape = VALUES[label];
  if (label === 'legal_basis') return key.length <= LONGEST.legal_basis && VALUES.legal_basis?.test(key) === true;
  if (shape !== undefined) return key.length <= LONGEST.typed && shape.test(key);
  if (label === 'salary') return key.length <= LONGEST.typed;
  return (key.length <= LONGEST.plain || NAMES.has(label)) && !isSentence(key);
}
