/** Pages for tests: a posting of emploi-territorial.fr with some of its labels changed, and a text of a board. */
import { Buffer } from 'node:buffer';
import { decode } from '../../src/input/decode.js';
import type { OfferRecord } from '../../src/offer.js';
import { recordsOf } from '../../src/pipeline.js';

export const recordsOfText = (text: string): readonly OfferRecord[] => [
  ...recordsOf(decode(Buffer.from(text), 'posting.txt')),
];

export function recordOfText(text: string): OfferRecord {
  const [record] = recordsOfText(text);
  if (record === undefined) throw new Error('no posting in the text');
  return record;
}

/** The record of a notice, as juriblio.fr prints it. */
export const recordOfNotice = (notice: string): OfferRecord =>
  recordOfText(`JORF n°0101 du 2 mai 2024\n\nAvis\n\n${notice}\n1 version`);

const ORDER = [
  "Synthèse de l'offre",
  'Employeur',
  'Lieu de travail',
  'Lieux de travail',
  'Poste à pourvoir le',
  'Date limite de candidature',
  "Type d'emploi",
  'Motif de vacance du poste',
  'Durée de la mission',
  'Nombre de postes',
  "Détails de l'offre",
  'Recrutement sur un emploi fonctionnel',
  'Emploi fonctionnel',
  "Libellé de l'emploi fonctionnel",
  'Famille de métiers',
  'Grade(s) recherché(s)',
  'Métier(s)',
  'Ouvert aux contractuels',
  'Temps de travail',
  'Télétravail',
  'Management',
  'Experience souhaitée',
  'Rémunération indicative',
  "Descriptif de l'emploi",
  "Missions / conditions d'exercice",
  'Profils recherchés',
  'Contact et modalités de candidature',
  'Informations complémentaires',
] as const;
export type PageLabel = (typeof ORDER)[number];

const USUAL: Partial<Record<PageLabel, string>> = {
  "Synthèse de l'offre": '',
  'Lieu de travail': '3 rue du Moulin, Arras (Pas-de-Calais (62))',
  'Poste à pourvoir le': '01/06/2026',
  'Date limite de candidature': '15/05/2026',
  "Type d'emploi": "Emploi permanent - vacance d'emploi",
  "Détails de l'offre": '',
  'Famille de métiers': 'Pilotage > Direction générale',
  'Grade(s) recherché(s)': 'Attaché',
  'Ouvert aux contractuels': 'Poste à pourvoir prioritairement par voie statutaire',
  'Temps de travail': 'Temps complet',
  "Descriptif de l'emploi": 'La commune recherche une personne pour son secrétariat.',
};

/** The record of a page whose labels have these values; null takes a label away. */
export function recordOfPage(
  changes: Partial<Record<PageLabel, string | null>>,
  number = 'O062260402000318',
): OfferRecord {
  const values = { ...USUAL, ...changes };
  const lines = ORDER.flatMap((label) => {
    const value = values[label];
    return value === undefined || value === null ? [] : value === '' ? [label] : [label, value];
  });
  return recordOfText(
    ['Responsable de service', `Offre n° ${number}`, 'Publiée le 02/04/2026', ...lines, ''].join('\n'),
  );
}
