/** Labels and headings of vacancy notices, as ministries word them. */
import type { Role } from '../../offer.js';
import type { Entry, Meaning } from '../layout.js';
import { withoutOrdinal, wordKey } from '../word-key.js';
import { COMMON_HEADINGS } from './common.js';

/** Words put together of parts: each of the first with each of the next. What says more ("Missions de la direction") may be about something else. */
function wordings<M extends Entry>(meaning: M, ...parts: readonly (readonly string[])[]): Readonly<Record<string, M>> {
  const names = parts.reduce((begun, ends) => begun.flatMap((name) => ends.map((end) => name + end)));
  return Object.fromEntries(names.map((name) => [name, meaning]));
}

const EXPECTED = ['Date prévisible', 'Date prévisionnelle', 'Date'];
const OF_POST = [" de l'emploi", " d'emploi", ' du poste', ''];
const TAKING_UP = [' de prise de fonctions', ' de prise de poste', ' de recrutement'];
const PLACED = ['', " de l'emploi", ' du poste'];
const PLACES = [
  ...['Localisation', 'Localisation géographique', 'Localisation administrative'],
  ...['Localisation administrative et géographique', 'Localisation géographique et administrative'],
];
const HELD = [
  ...[" d'affectation", " de l'affectation", " d'engagement", " de l'engagement"],
  ...[' du contrat', ' de la mission', ' du mandat', ' du détachement'],
  ...[" d'occupation", " d'occupation de l'emploi", " d'occupation du poste", " de l'emploi"],
];

const LABELS = {
  NOR: 'nor',
  "Intitulé de l'emploi": ['title', null],
  'Intitulé du poste': ['title', null],
  'Emploi proposé': ['title', 'furniture'],
  'Poste proposé': ['title', 'furniture'],
  ...wordings('start_date', EXPECTED, [' de vacance', ' de la vacance', ' de création', ' de la création'], OF_POST),
  ...wordings('start_date', EXPECTED, TAKING_UP),
  ...wordings('start_date', ['Date'], TAKING_UP, [' souhaitée', ' envisagée']),
  ...wordings('workplace', PLACES, PLACED),
  'Lieu de travail': 'workplace',
  Lieu: 'workplace',
  "Lieu d'exercice": 'workplace',
  "Lieu d'exercice des fonctions": 'workplace',
  "Lieu d'affectation": 'workplace',
  'Résidence administrative': 'workplace',
  Catégorie: 'categories',
  // Who may apply ("ouvert aux fonctionnaires de catégorie A"): notices give no grade of the post.
  Grade: 'categories',
  Télétravail: ['telework', 'text'],
  'Télétravail possible': 'telework',
  Référence: 'reference',
  "Référence de l'offre": 'reference',
  'Référence du poste': 'reference',
  ...wordings(['duration', 'text'], ['Durée', 'Durée prévisionnelle'], HELD),
  'Date limite de candidature': 'application_deadline',
  'Date limite de dépôt des candidatures': 'application_deadline',
  'Date limite de réception des candidatures': 'application_deadline',
} as const satisfies Readonly<Record<string, Entry>>;

const DUTIES = ['', ' et activités', ' et enjeux', ' et responsabilités', ', enjeux et responsabilités'];
const MORE_ABILITIES = ['', ' et connaissances', ' et qualités', ' et aptitudes', ' et expérience'];
const SOUGHT = [' attendues', ' requises', ' recherchées', ' souhaitées', ' nécessaires'];
const LEVEL = [
  "nature et niveau d'expériences professionnelles attendues",
  "nature et niveau d'expériences professionnelles attendus",
];
const PROFILES = ['Profil recherché', 'Profil attendu', 'Profil du candidat', 'Profil du candidat recherché'];
const APPLICATIONS = [
  ' des candidatures',
  ' de la candidature',
  ' des dossiers',
  ' des dossiers de candidature',
  ' du dossier de candidature',
];

const HEADINGS = {
  ...COMMON_HEADINGS,
  Mission: 'missions',
  'Les missions': 'missions',
  ...wordings('missions', ['Missions', 'Missions principales', 'Principales missions'], DUTIES),
  ...wordings('missions', ['Missions', 'Missions et enjeux'], [' du poste', " de l'emploi"]),
  'Missions et activités principales': 'missions',
  'Missions du titulaire': 'missions',
  ...wordings('missions', ['Missions confiées'], ['', ' au titulaire', " au titulaire de l'emploi"]),
  'Nature des missions': 'missions',
  'Nature de la mission': 'missions',
  'Activités principales': 'missions',
  'Vos activités principales': 'missions',
  'Description des missions': 'missions',
  'Description du poste': 'description',
  'Le poste': 'description',
  "Description de l'emploi": 'description',
  'Descriptif du poste': 'description',
  ...wordings(
    'description',
    ['Description du poste', 'Descriptif du poste'],
    [' : missions principales', ' : missions principales, enjeux et responsabilités'],
  ),
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
  ...wordings('profile', ['Compétences'], MORE_ABILITIES, SOUGHT),
  ...wordings('profile', ['Connaissances', 'Connaissances et compétences', 'Qualités', 'Aptitudes'], SOUGHT),
  ...wordings('profile', ['Expérience et compétences'], SOUGHT),
  ...wordings('profile', ['Expérience professionnelle'], ['', ' attendue', ' requise', ' recherchée', ' souhaitée']),
  ...wordings('profile', ['Compétences'], SOUGHT, [', ', ' : '], LEVEL),
  ...wordings('profile', PROFILES, [', ', ' : '], LEVEL),
  'Nature et niveau des expériences professionnelles attendues': 'profile',
  "Nature et niveau d'expériences professionnelles attendus": 'profile',
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
  ...wordings(
    'application_terms',
    ['Modalités'],
    [" d'envoi", ' de dépôt', ' de transmission', ' de réception'],
    APPLICATIONS,
  ),
  'Modalités pour candidater': 'application_terms',
  'Conditions de candidature': 'application_terms',
  'Formalités de candidature': 'application_terms',
  'Procédure de candidature': 'application_terms',
  ...wordings(
    'application_terms',
    ['Candidature', 'Modalités de candidature', 'Dépôt des candidatures', 'Transmission des candidatures'],
    [' et procédure de recrutement', ' et calendrier', ' et composition du dossier', ' : modalités et calendrier'],
  ),
  'Pour candidater': 'application_terms',
  'Pour postuler': 'application_terms',
  'Comment candidater': 'application_terms',
  'Comment candidater ?': 'application_terms',
  'Comment postuler': 'application_terms',
  'Comment postuler ?': 'application_terms',
  'Eléments de candidature': 'application_terms',
  'Pièces à fournir': 'application_terms',
  'Composition du dossier': 'application_terms',
  'Personnes à contacter pour tous renseignements complémentaires': 'text',
  'Personnes à contacter': 'text',
  'Personne à contacter': 'text',
  'Qui contacter ?': 'text',
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
  'Procédure de recrutement': 'text',
  Déontologie: 'text',
  'Références juridiques': 'text',
} as const satisfies Readonly<Record<string, Meaning>>;

export const JORF_WORDS = { ...LABELS, ...HEADINGS } as const satisfies Readonly<Record<string, Entry>>;

const OF_SOMEONE = '(?:du|des|de la|du (?:ou )?de la|du \\(de la\\)|du/de la) (?:candidate?|titulaire)';
const ABILITY = `(?:profil|competence|connaissance|qualite|qualification|aptitude|experience|savoir-faire|savoir-etre)(?: (?:professionnel(?:le)?|personnel(?:le)?|${OF_SOMEONE}))?`;
const ASKED = ' (?:attendu|requi(?:se)?|recherche|souhaite|necessaire|exige)e?';
/** Abilities that need not be said to be asked for: a quality or an experience may be the service's. */
const OWN_ABILITY =
  'savoir-faire|savoir-etre|connaissance|profil de competence|(?:competence|qualite) (?:cle|(?:professionnel|personnel)(?:le)?(?: et (?:professionnel|personnel)(?:le)?)?)';
const FOR_POST =
  "(?: ou a acquerir| pour (?:(?:occuper|exercer|tenir) )?(?:le poste|l'emploi|(?:la |cette |ce |les )?fonction))";
const DUTY = "(?:activite|attribution|champ d'intervention|enjeux?|fonction|objectif|responsabilite|role)";
const HOLDER =
  '(?:poste|emploi|titulaire|directeur|directrice|sous-directeur|sous-directrice|cheffe?|secretaire generale?|experte?|chargee?|deleguee?|adjointe?|conseillere?|inspecteur|inspectrice|responsable)';
const OF_HOLDER = `(?: (?:du |de la |de l'|au |a la |a l')${HOLDER}(?: [a-z' -]{2,50})?)`;
const ACCOUNT = '(?:caracteristique|contenu|definition|descripti(?:on|f)|nature|presentation)';
/** What a candidate is to do, or is told of it. */
const STEP =
  '(?:calendrier|composition|constitution|contenu|date limite|delai|depot|envoi|formalite|modalite|presentation|procedure|reception|transmission)(?: pratique)?';
const STEPS = `${STEP}(?:(?:,| et)? (?:de |d')?${STEP}){0,3}`;
const CANDIDATURE = '(?:de la |des? |du )(?:dossier (?:de )?)?candidature';

/** Families of headings: what is asked for, the missions of whoever holds the post, the post with its missions, and how to apply. */
const FAMILIES: readonly (readonly [names: RegExp, role: Role])[] = [
  [
    new RegExp(
      `^(?:le )?(?:${OWN_ABILITY}|${ABILITY}(?:${ASKED}${FOR_POST}?|(?:${ASKED})?(?:(?:,| et| ou| /) ${ABILITY}(?:${ASKED})?){1,3}))$`,
    ),
    'profile',
  ],
  [
    new RegExp(`^(?:le )?profil(?:${ASKED})? ${OF_SOMEONE}(?: (?:et|ou)(?: de la| des)? candidate?)?(?:${ASKED})?$`),
    'profile',
  ],
  [
    new RegExp(
      `^(?:${ACCOUNT} des |les |vos )?(?:principale )?mission(?: principale| confiee| exercee| generale)?(?:(?:,| et) ${DUTY}(?: principale)?){0,2}${OF_HOLDER}?$`,
    ),
    'missions',
  ],
  [new RegExp(`^(?:principale )?${DUTY}(?: principale)? et mission(?: principale)?${OF_HOLDER}?$`), 'missions'],
  [
    new RegExp(
      `^${ACCOUNT} (?:du poste|de l'emploi)(?:(?:,| et) (?:de la |de son |des )?(?:contexte|environnement|mission|${DUTY})(?: principale)?){0,3}$`,
    ),
    'description',
  ],
  [
    new RegExp(
      `^(?:${STEPS} ${CANDIDATURE}|candidature)(?: et (?:(?:de |procedure de )?(?:recrutement|selection)|contact|renseignement|${STEPS}(?: ${CANDIDATURE})?))?$`,
    ),
    'application_terms',
  ],
  [new RegExp(`^dossier de candidature et ${STEPS}$`), 'application_terms'],
];

/** "Profil et compétences recherchés", "III. - Missions du directeur de projet": what the text under a heading is that is no word. */
export function roleOfHeading(heading: string): Role | null {
  const key = withoutOrdinal(wordKey(heading));
  return FAMILIES.find(([names]) => names.test(key))?.[1] ?? null;
}
