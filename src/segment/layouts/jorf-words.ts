/** Labels and headings of vacancy notices, as ministries word them. */
import type { Entry, Meaning } from '../layout.js';
import { COMMON_HEADINGS } from './common.js';

/** Words put together of parts: each of the first with each of the next. What says more ("Missions de la direction") may be about something else. */
function wordings<M extends Entry>(meaning: M, ...parts: readonly (readonly string[])[]): Readonly<Record<string, M>> {
  const names = parts.reduce((begun, ends) => begun.flatMap((name) => ends.map((end) => name + end)));
  return Object.fromEntries(names.map((name) => [name, meaning]));
}

const EXPECTED = ['Date prévisible', 'Date prévisionnelle', 'Date'];
const OF_POST = [" de l'emploi", " d'emploi", ' du poste', ''];
const TAKING_UP = [' de prise de fonctions', ' de prise de fonction', ' de prise de poste', ' de recrutement'];

const HELD = [
  ...[" d'affectation", " de l'affectation", " d'engagement", " de l'engagement"],
  ...[' du contrat', ' de la mission', ' du mandat', ' du détachement'],
];

const LABELS = {
  NOR: 'nor',
  "Intitulé de l'emploi": ['title', null],
  'Intitulé du poste': ['title', null],
  'Emploi proposé': ['title', null],
  'Poste proposé': ['title', null],
  ...wordings('start_date', EXPECTED, [' de vacance', ' de la vacance', ' de création'], OF_POST),
  ...wordings('start_date', [...EXPECTED, 'Date souhaitée'], TAKING_UP, ['', ' souhaitée', ' envisagée']),
  'Localisation géographique': 'workplace',
  "Localisation géographique de l'emploi": 'workplace',
  'Localisation géographique du poste': 'workplace',
  "Localisation de l'emploi": 'workplace',
  'Localisation du poste': 'workplace',
  Localisation: 'workplace',
  'Lieu de travail': 'workplace',
  Lieu: 'workplace',
  "Lieu d'exercice": 'workplace',
  "Lieu d'exercice des fonctions": 'workplace',
  "Lieu d'affectation": 'workplace',
  'Résidence administrative': 'workplace',
  Catégorie: 'categories',
  Référence: 'reference',
  "Référence de l'offre": 'reference',
  'Référence du poste': 'reference',
  ...wordings(['duration', 'text'], ['Durée', 'Durée prévisible', 'Durée prévisionnelle'], HELD),
  'Date limite de candidature': 'application_deadline',
  'Date limite de dépôt des candidatures': 'application_deadline',
  'Date limite de réception des candidatures': 'application_deadline',
} as const satisfies Readonly<Record<string, Entry>>;

const DUTIES = ['', ' et activités', ' et enjeux', ' et responsabilités', ', enjeux et responsabilités'];
const ABILITIES = ['Compétences', 'Connaissances', 'Qualités', 'Aptitudes'];
const MORE_ABILITIES = ['', ' et compétences', ' et connaissances', ' et qualités', ' et aptitudes', ' et expérience'];
const SOUGHT = [' attendues', ' requises', ' recherchées', ' souhaitées', ' nécessaires'];

const HEADINGS = {
  ...COMMON_HEADINGS,
  Mission: 'missions',
  'Les missions': 'missions',
  ...wordings('missions', ['Missions', 'Missions principales', 'Principales missions'], DUTIES, OF_POST),
  'Missions du titulaire': 'missions',
  ...wordings('missions', ['Missions confiées'], ['', ' au titulaire', " au titulaire de l'emploi"]),
  'Nature des missions': 'missions',
  'Description des missions': 'missions',
  'Description du poste': 'description',
  'Le poste': 'description',
  "Description de l'emploi": 'description',
  'Descriptif du poste': 'description',
  Profil: 'profile',
  'Le profil': 'profile',
  'Le profil recherché': 'profile',
  'Profil souhaité': 'profile',
  'Profil attendu': 'profile',
  'Profil requis': 'profile',
  'Profil du candidat': 'profile',
  'Profil des candidats': 'profile',
  'Profil du poste': 'profile',
  'Profil du titulaire': 'profile',
  "Profil du titulaire de l'emploi": 'profile',
  "Profil du titulaire de l'emploi de sous-directeur": 'profile',
  "Profil du titulaire de l'emploi de chef de service": 'profile',
  'Profil du candidat recherché': 'profile',
  ...wordings('profile', ['Profil', 'Profil recherché', 'Profil attendu'], [' et compétences'], ['', ...SOUGHT]),
  Compétences: 'profile',
  ...wordings('profile', ABILITIES, MORE_ABILITIES, SOUGHT),
  ...wordings('profile', ['Compétences'], SOUGHT, [", nature et niveau d'expériences professionnelles attendues"]),
  ...wordings('profile', ['Expérience et compétences'], SOUGHT),
  ...wordings('profile', ['Expérience professionnelle'], ['', ' attendue', ' requise', ' recherchée', ' souhaitée']),
  'Savoir-faire et savoir-être': 'profile',
  Candidature: 'application_terms',
  Candidatures: 'application_terms',
  'Dossier de candidature': 'application_terms',
  'Dossiers de candidature': 'application_terms',
  'Composition du dossier de candidature': 'application_terms',
  'Constitution du dossier de candidature': 'application_terms',
  'Dépôt des candidatures': 'application_terms',
  'Dépôt de candidature': 'application_terms',
  'Envoi des candidatures': 'application_terms',
  'Transmission des candidatures': 'application_terms',
  'Transmission du dossier': 'application_terms',
  'Transmission du dossier de candidature': 'application_terms',
  'Transmission du dossier et date de clôture des inscriptions': 'application_terms',
  'Modalités de dépôt des candidatures': 'application_terms',
  'Modalités de transmission des candidatures': 'application_terms',
  'Modalités pour candidater': 'application_terms',
  'Conditions de candidature': 'application_terms',
  'Procédure de candidature': 'application_terms',
  ...wordings(
    'application_terms',
    ['Candidature', 'Modalités de candidature', 'Dépôt des candidatures', 'Transmission des candidatures'],
    [' et procédure de recrutement'],
  ),
  'Pour candidater': 'application_terms',
  'Pour postuler': 'application_terms',
  'Comment candidater ?': 'application_terms',
  'Comment postuler ?': 'application_terms',
  'Personnes à contacter pour tous renseignements complémentaires': 'text',
  'Personnes à contacter': 'text',
  'Personne à contacter': 'text',
  Renseignements: 'text',
  'Renseignements complémentaires': 'text',
  Contacts: 'text',
  'Intérêt du poste': 'text',
  'Contexte et intérêt du poste': 'text',
  Contexte: 'text',
  'Contexte et enjeux': 'text',
  'Enjeux, responsabilités': 'text',
  Positionnement: 'text',
  'Environnement professionnel': 'text',
  'Environnement du poste': 'text',
  "Description de la structure à laquelle est rattaché l'emploi": 'text',
  "Description de la structure dans laquelle est rattaché l'emploi": 'text',
  'Description de la structure': 'text',
  'Description du poste, de la mission et de son environnement': 'description',
  'Description du projet et de son environnement': 'text',
  'Description de la structure et des missions': 'text',
  'Description de la structure et des fonctions': 'text',
  'Structure et fonctions': 'text',
  'Nature des fonctions': 'text',
  "Conditions d'emploi": 'text',
  "Conditions d'exercice": 'text',
  // Who may apply by law is no profile.
  'Conditions requises': 'text',
  'Conditions à remplir': 'text',
  'Qui peut candidater ?': 'text',
  'Qui peut postuler ?': 'text',
  'Peuvent faire acte de candidature': 'text',
  'Peuvent être nommés dans cet emploi': 'text',
  'Peuvent être nommés dans ces emplois': 'text',
  'Peuvent être nommés': 'text',
  Rémunération: 'text',
  "Durée d'occupation de l'emploi": 'text',
  'Procédure de recrutement': 'text',
  Déontologie: 'text',
  'Références juridiques': 'text',
} as const satisfies Readonly<Record<string, Meaning>>;

export const JORF_WORDS = { ...LABELS, ...HEADINGS } as const satisfies Readonly<Record<string, Entry>>;
