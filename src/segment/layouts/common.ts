/** Labels and headings that mean the same on every site. */
import type { Meaning } from '../layout.js';

export const COMMON_LABELS = {
  Référence: 'reference',
  'Intitulé du poste': 'title',
  'Date de publication': 'publication_date',
  'Poste à pourvoir le': 'start_date',
  'Poste à pourvoir à partir du': 'start_date',
  'Date limite de candidature': 'application_deadline',
  Employeur: 'employer',
  'Lieu de travail': 'workplace',
  Lieu: 'workplace',
  "Type d'emploi": 'employment_type',
  'Type de contrat': 'employment_type',
  'Temps de travail': 'working_time',
  Catégorie: 'categories',
  Télétravail: 'telework',
} as const satisfies Readonly<Record<string, Meaning>>;

export const COMMON_HEADINGS = {
  "Descriptif de l'emploi": 'description',
  "Missions et conditions d'exercice": 'missions',
  Missions: 'missions',
  'Profils recherchés': 'profile',
  'Profil recherché': 'profile',
  Contact: 'text',
  'Informations complémentaires': 'additional_information',
  'Modalités de candidature': 'application_terms',
} as const satisfies Readonly<Record<string, Meaning>>;
