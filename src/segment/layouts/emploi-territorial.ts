/**
 * emploi-territorial.fr: one page, one order of labels, known by heart. Two scrapes of it go around: a dense one, in which every
 * block of several lines is printed and then, once more, all its lines but the first; and one with blank lines and no such echo.
 * Both have the same labels, so this is one layout.
 */
import type { Line } from '../../offer.js';
import { EXPIRED } from '../../text/banners.js';
import { type Layout, never, nothing } from '../layout.js';
import { announcesOthers, BANNERS, isButton, SHEET, SKIP_LINKS } from './furniture.js';

/** What stands before the words of the page and behind them where a scraper wrote Markdown or a table. */
const BEFORE = '[\\W_0-9]{0,6}';
const BEHIND = '[*| ]{0,6}';
/** @param next - what may stand behind such words where a scraper lost the line breaks; anything behind those that no other site has */
const printed = (words: string, next?: string): RegExp =>
  new RegExp(`^${BEFORE}${words}${next === undefined ? '' : `${BEHIND}(?:$|:|(?:${next})(?![a-zà-ÿ]))`}`, 'i');

/** Of a key, in which "nº" is "no". */
const NUMBER = printed('Offre n[°o][ :*]{0,4}O\\d');
/** Facts under labels that are not these, of offers in another order: the words of boards read them. */
const OTHER_PAGE = printed(
  "(?:Date de (?:publication|parution|dépôt)[^:]{0,20}:[* ]{0,4}\\d|Type de l'emploi|Famille de métier ?:)",
);
/** A label stuck to its value: boards that take offers over lose the line break here and there; where all are lost, the number still tells the page. */
const STUCK = /^(?:Famille de métiers|Métier\(s\)|Descriptif de l'emploi)[A-ZÀ-Ý]/;
/** What follows the number at the head of every page, within a few lines. */
const HEADER = new RegExp(`^${BEFORE}(?:Publi[ée]e? le(?![a-zà-ÿ])|Synthèse de l'offre${BEHIND}$)`, 'i');

export const emploiTerritorial: Layout = {
  id: 'emploi-territorial',
  signs: [
    { line: NUMBER, weight: 4 },
    { line: printed("Synthèse de l'offre", "employeur|site web de l'employeur|lieux? de travail"), weight: 3 },
    { line: printed('Localisation du lieu de travail', "détails de l'offre"), weight: 2 },
    { line: printed("Détails de l'offre", 'famille de métiers|recrutement|emploi fonctionnel|grade'), weight: 1 },
    { line: printed('Grade\\(s\\) recherché\\(s\\)'), weight: 1 },
    { line: printed('Ouvert aux contractuels', 'oui|non|poste à pourvoir'), weight: 1 },
    { line: printed("Missions \\/ conditions d'exercice"), weight: 2 },
    { line: printed('Motif de vacance du poste'), weight: 1 },
    { line: OTHER_PAGE, weight: -8 },
    { line: STUCK, weight: -2 },
  ],
  threshold: 5,
  words: {
    'Offre n°': 'offer_number',
    'Offre nº': 'offer_number',
    'Publiée le': 'publication_date',
    'Publié le': 'publication_date',
    "Synthèse de l'offre": 'furniture',
    Employeur: 'employer',
    "Site web de l'employeur": 'employer_website',
    'Lieu de travail': 'workplace',
    'Lieux de travail': 'workplace',
    'Poste à pourvoir le': 'start_date',
    'Date limite de candidature': 'application_deadline',
    "Type d'emploi": 'employment_type',
    'Motif de vacance du poste': 'vacancy_reason',
    'Durée de la mission': 'duration',
    'Nombre de postes': 'positions',
    'Localisation du lieu de travail': 'furniture',
    "Détails de l'offre": 'furniture',
    'Recrutement sur un emploi fonctionnel': 'functional_post',
    'Emploi fonctionnel': 'functional_post_answer',
    "Libellé de l'emploi fonctionnel": 'functional_post',
    'Famille de métiers': 'job_family',
    'Grade(s) recherché(s)': 'grades',
    'Métier(s)': 'jobs',
    'Ouvert aux contractuels': 'contract',
    'Temps de travail': 'working_time',
    Télétravail: 'telework',
    Management: 'management',
    'Experience souhaitée': 'experience',
    'Rémunération indicative': 'salary',
    "Descriptif de l'emploi": 'description',
    "Missions / conditions d'exercice": 'missions',
    'Profils recherchés': 'profile',
    'Contact et modalités de candidature': 'application_terms',
    // Older pages, and those that the site prints as PDF.
    'Contact et informations complémentaires': 'application_terms',
    Contact: 'text',
    'Téléphone collectivité': 'contact_phone',
    'Adresse e-mail': 'contact_email',
    'Informations complémentaires': 'additional_information',
    "Adresse de l'employeur": 'employer_address',
    'Lien de candidature': 'application_url',
    'Travailleurs handicapés': 'disability_statement',
  },
  inline: {
    Référence: 'reference',
    'Référence du poste': 'reference',
    'Référence de l’offre': 'reference',
    Réf: 'reference',
    'Réf.': 'reference',
    'Poste à pourvoir': 'start_date',
    'Poste à pourvoir à partir du': 'start_date',
    'Poste à pourvoir à compter du': 'start_date',
    'Date de prise de poste': 'start_date',
    'Prise de poste': 'start_date',
    'Prise de fonction souhaitée': 'start_date',
    'Date limite de dépôt des candidatures': 'application_deadline',
    'Date limite de réception des candidatures': 'application_deadline',
    'Date limite de candidatures': 'application_deadline',
    'Durée du contrat': 'duration',
    'Cadre d’emplois': 'cadres_emplois',
    'Cadre d’emploi': 'cadres_emplois',
    'Cadre(s) d’emplois': 'cadres_emplois',
    'Cadres d’emplois': 'cadres_emplois',
    Catégorie: 'categories',
    Filière: 'filieres',
    Grade: 'grades',
    Grades: 'grades',
    Rémunération: 'salary',
    Salaire: 'salary',
    'Rémunération brute': 'salary',
    'Rémunération mensuelle': 'salary',
    'Rémunération brute mensuelle': 'salary',
    'Rémunération mensuelle brute': 'salary',
    'Rémunération nette mensuelle': 'salary',
    'Rémunération mensuelle nette': 'salary',
    'Rémunération brute annuelle': 'salary',
    'Rémunération annuelle brute': 'salary',
    'Salaire brut': 'salary',
    'Salaire net': 'salary',
    'Salaire mensuel': 'salary',
    'Salaire brut mensuel': 'salary',
    'Salaire mensuel brut': 'salary',
    'Salaire net mensuel': 'salary',
    'Salaire mensuel net': 'salary',
    'Salaire brut annuel': 'salary',
    'Salaire annuel brut': 'salary',
  },
  // Most scrapes print values below their labels; where they do, `inPageOrder` takes no others.
  beside: 'any',
  flattened: true,
  noise: [EXPIRED, SKIP_LINKS, BANNERS, SHEET],
  order: 'page',
  unordered: new Set([
    'Téléphone collectivité',
    'Adresse e-mail',
    'Informations complémentaires',
    "Adresse de l'employeur",
    'Lien de candidature',
  ]),
  multiline: new Set([
    'employer',
    'employer_address',
    'workplace',
    'job_family',
    'jobs',
    'grades',
    'contract',
    'working_time',
    'salary',
    'application_url',
  ]),
  blankEndsValue: false,
  labelsStandAlone: true,
  // Prose right under "Synthèse de l'offre" is what pages without "Employeur" say of the employer.
  opening: 'employer_presentation',
  looksLikeHeading: never,
  furniture: nothing,
  announcesOthers,
  starts: postingStarts,
};

/** "Offre n° O045260205001581 Publiée le 09/02/2026" */
const isDated = ({ key }: Line): boolean => /^.{16,40} Publi[ée]e? le ?:? ?\d/i.test(key);
/** What may stand between a title and its number. */
const standsBetween = (key: string): boolean => EXPIRED.test(key) || isButton(key);

/** A page begins with its title, the line before its number; a number quoted in a text has no header after it. */
function postingStarts(lines: readonly Line[]): readonly number[] {
  // Most texts hold one posting.
  if (lines.filter(({ key }) => NUMBER.test(key)).length < 2) return [];
  const written = lines.map((line, index) => ({ line, index })).filter(({ line }) => line.key !== '');
  const starts: number[] = [];
  for (const [at, { line, index }] of written.entries()) {
    if (!NUMBER.test(line.key)) continue;
    if (!isDated(line) && !written.slice(at + 1, at + 4).some((next) => HEADER.test(next.line.key))) continue;
    let title = at - 1;
    while (title >= 0 && standsBetween(written[title]?.line.key ?? '')) title--;
    starts.push(written[title]?.index ?? index);
  }
  return starts;
}
