/** Postings to compare: one vacancy as several boards print it, and what looks like it. */
import { keysOf, makeCorpus, matchingOf, type PairRow, pairRows } from '../../../src/dedupe/across/index.js';
import { type Thresholds, thresholdsWith } from '../../../src/dedupe/across/thresholds.js';
import { type OfferRecord, parsePostings } from '../../../src/index.js';
import { random } from '../../random.js';

export interface Vacancy {
  readonly number: string;
  readonly title: string;
  readonly employer: string;
  readonly address: string;
  readonly town: string;
  readonly department: string;
  readonly published: string;
  readonly start: string;
  readonly deadline: string;
  readonly lines: readonly string[];
}

/** What a text says of a subject, line by line: other subjects, other words. */
export function linesOf(subject: string, count = 12): readonly string[] {
  const { pick, below } = random([...subject].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
  return Array.from(
    { length: count },
    () => `${pick(VERBS)} ${subject} ${pick(ENDS)}, ${pick(ENDS)} et ${pick(ENDS)} (${below(900)} jours)`,
  );
}

// biome-ignore format: words, some a line
const VERBS = ['organiser', 'préparer', 'contrôler', 'mettre à jour', 'présenter', 'animer', 'suivre', 'chiffrer', 'écrire', 'relancer'];
// biome-ignore format: words, some a line
const ENDS = [
  'avec les communes voisines', 'dans le respect des délais', 'tout au long de la saison', 'auprès de la direction', 'pour le conseil',
  'selon le calendrier arrêté', 'au moyen du logiciel', 'chaque mardi matin', 'à la demande des élus', 'en remplacement du chef de service',
  'sur deux sites', 'devant le public', 'sans encadrement', 'par tous les temps', 'après chaque comité', 'au dépôt', 'à vélo', 'en anglais',
];

export const VACANCY: Vacancy = {
  number: 'O062260105000123',
  title: 'Chargé(e) de mission mobilités (H/F)',
  employer: 'Ville de Calais',
  address: '3 place de la Halle',
  town: 'Calais',
  department: 'Pas-de-Calais (62)',
  published: '05/01/2026',
  start: '01/04/2026',
  deadline: '08/02/2026',
  lines: linesOf('le plan de mobilité'),
};

/** As emploi-territorial.fr prints it. */
export const site = ({ lines, ...posting }: Vacancy): string => `${posting.title}
Offre n° ${posting.number}
Publiée le ${posting.published}
Synthèse de l'offre
Employeur
${posting.employer}
Lieu de travail
${posting.address}, ${posting.town} (${posting.department})
Poste à pourvoir le
${posting.start}
Date limite de candidature
${posting.deadline}
Type d'emploi
Emploi permanent - vacance d'emploi
Détails de l'offre
Grade(s) recherché(s)
Attaché
Descriptif de l'emploi
${lines.slice(0, 4).join('\n')}
Missions / conditions d'exercice
${lines
  .slice(4)
  .map((line) => `- ${line} ;`)
  .join('\n')}
Travailleurs handicapés
Conformément au principe d'égalité d'accès à l'emploi public, cet emploi est ouvert à tous les candidats.
`;

/** As a board that copies prints it: no number, other headings, a part of the text, other quotes. */
export const board = ({ lines, ...posting }: Vacancy): string => `${posting.title} - ${posting.employer}

Employeur : ${posting.employer}
Lieu : ${posting.town}
Type de contrat : Titulaire ou contractuel

Descriptif de l’emploi
${lines
  .slice(0, -2)
  .map((line) => `• ${line.replaceAll("'", '’')}.`)
  .join('\n')}
`;

/** As an aggregator leaves it: one line, its labels glued to what stands before them. */
export const glued = ({ lines, ...posting }: Vacancy): string =>
  `${posting.title}
Societe : ${posting.employer}
Localisation : ${posting.town} | ${posting.department}
Description du poste :
Type d’emploi : Emploi permanentTemps de travail : Temps completDescriptif de l'emploi${lines.map((line) => `${line}.`).join('')}`;

export function recordOf(text: string, path: string): OfferRecord {
  const [record] = parsePostings(text, { path });
  if (record === undefined) throw new Error(`no posting in ${path}`);
  return record;
}

/** The pairs among texts, by the names of their files. */
export function pairsAmong(
  texts: { readonly [path: string]: string },
  changes: Partial<Thresholds> = {},
): readonly PairRow[] {
  const corpus = makeCorpus();
  for (const [path, text] of Object.entries(texts)) corpus.add(keysOf(recordOf(text, path)));
  const thresholds = thresholdsWith(changes);
  return [...pairRows(matchingOf(corpus.gathered(), thresholds), thresholds.copies)];
}

/** What two texts are to each other. */
export const verdictOn = (a: string, b: string): string | null =>
  pairsAmong({ 'a.txt': a, 'b.txt': b })[0]?.verdict ?? null;
