/** What many postings share: qualities, benefits, conditions, the forms of opening sentences. `{…}` are slots that `prose.ts` fills. */

/** Qualities that every second posting asks for, in the same words. */
export const QUALITIES =
  "Sens du service public|Permis B exigé|Capacité à travailler en équipe|Rigueur et sens de l'organisation|Discrétion professionnelle|Autonomie|Disponibilité|Sens de l'écoute|Qualités relationnelles|Maîtrise des outils bureautiques|Esprit d'initiative|Ponctualité|Capacité d'adaptation|Aisance rédactionnelle|Connaissance de l'environnement territorial|Réactivité|Polyvalence|Capacité à rendre compte|Respect de la hiérarchie|Dynamisme et motivation|Sens des responsabilités|Devoir de réserve|Bonne présentation|Goût du contact|Esprit de synthèse|Expérience similaire souhaitée|Débutant accepté|Permis B indispensable".split(
    '|',
  );

export const MISSION_HEADINGS =
  'Activités principales :|Missions principales :|Au quotidien :|Activités :|Encadrement :|Suivi administratif :|Vie du service :|Missions secondaires :|Relations :|Organisation :'.split(
    '|',
  );

export const PROFILE_HEADINGS =
  'Savoirs :|Savoir-faire :|Savoir-être :|Compétences techniques :|Qualités :|Formation :|Expérience :'.split('|');

/** What an employer says under all its postings. */
export const BENEFITS =
  "Rémunération statutaire + régime indemnitaire|CNAS, participation à la mutuelle et à la prévoyance|Titres-restaurant d'une valeur de {n} euros|25 jours de congés et {n} jours de réduction du temps de travail|Comité d'œuvres sociales|Prise en charge de {percent} % des transports en commun|Forfait mobilités durables|Prime annuelle versée en {month}|Cycle de travail de {n} jours|Restaurant administratif à tarif réduit|Télétravail possible {n} jours par mois après {n} mois d'ancienneté|Plan de formation individuel|Amicale du personnel".split(
    '|',
  );

/** How the hours are, vacancy by vacancy. */
export const HOURS =
  "Horaires : de {hour} à {hour}, du {day} au {day}|Travail un samedi sur {n}|Horaires décalés selon les nécessités du service|Temps de travail annualisé sur {weeks} semaines|Prise de service à {hour} {site}|Astreinte une semaine sur {n}|Réunions en soirée, {n} fois par mois environ|Déplacements fréquents, véhicule de service|Congés à prendre pendant les vacances de {season}|Logement de fonction non fourni|Poste basé {site}, déplacements {site}|Pics d'activité en {month} et en {month}".split(
    '|',
  );

/** How a text begins: what the service is, where the post stands in it, why it is vacant. */
export const OPENINGS = [
  '{Employer} recrute pour {service} {post}.',
  "Au sein {of service}, vous rejoignez une équipe de {n} agents placée sous l'autorité {of colleague}.",
  '{Service} compte {n} agents et gère {N} {unit}.',
  'Rattaché(e) {to colleague}, vous intervenez pour {N} {unit} et {n} {unit}.',
  'Le poste est rattaché {to service}, qui suit chaque année {N} {unit}.',
  "À la suite d'un départ en retraite, {service} réorganise le suivi de {n} {unit}.",
  'Dans le cadre du projet « {plan} », {service} renforce son équipe de {n} personnes.',
  '{Employer} a confié {to service} la conduite du plan « {plan} », doté de {N} 000 euros.',
  'Vous travaillez {site}, avec {n} collègues, et ponctuellement {site}.',
  "Ouvert en 20{year}, l'équipement accueille {N} personnes par {period} {site}.",
  "Depuis 20{year}, {service} s'est doté d'un programme de {n} actions, dont {n} restent à lancer.",
  "Le titulaire remplace un agent parti {rank} {month} et bénéficie d'un tuilage de {n} semaines.",
  "{Service} s'appuie sur {partner} et sur {partner} pour le suivi de {N} {unit}.",
  "La prise de fonctions se fait {site}, où l'équipe s'installera en {month}.",
  'Le secteur {quarter} a gagné {N} habitants en {n} ans, et {service} y ouvre un poste.',
  'En {month}, la collectivité a décidé de reprendre en régie une activité jusque-là confiée à {n} prestataires.',
] as const;

/** Sentences of texts that run as prose. */
export const PROSE_ENDS = [
  'Vous rendez compte {to colleague} chaque {day}.',
  "Vous disposez d'un budget de {N} 000 euros et de {n} véhicules.",
  'Le poste suppose une présence {site} {n} jours par semaine.',
  'Vous encadrez {n} agents et accueillez {n} apprentis.',
  'Un rapport est attendu au terme des {n} premiers mois.',
  "L'outil {tool} est en cours de déploiement et vous en êtes référent(e).",
] as const;

/** What an employer says of itself on every page. */
export const PRESENTATIONS: Readonly<Record<'town' | 'union' | 'department' | 'body', readonly string[]>> = {
  town: [
    "{Employer}, {K} habitants, s'étend du quartier {quarter} au quartier {quarter} et emploie {N} agents.",
    'Ville {side} du département, {town} réunit {n} quartiers, {n} écoles et {n} équipements sportifs.',
    "La commune conduit un plan d'investissement de {n} millions d'euros, dont la rénovation du groupe scolaire {namesake}.",
    'Classée station verte en 20{year}, {town} accueille {N} visiteurs par an.',
    'Ses services sont répartis sur {n} sites, du quartier {quarter} au quartier {quarter}.',
    'La municipalité a fait du projet « {plan} » la ligne de son mandat.',
  ],
  union: [
    '{Employer} regroupe {n} communes et {K} habitants autour de {town}.',
    'Créée en 20{year}, elle exerce {n} compétences et emploie {N} agents.',
    'Son siège est installé dans le quartier {quarter}, {n} antennes couvrent le territoire.',
    "Le projet de territoire « {plan} » fixe {n} orientations jusqu'en 20{later}.",
    "L'intercommunalité gère {n} crèches, {n} piscines et {n} zones d'activités.",
  ],
  department: [
    '{Employer} emploie {K} agents dans {N} métiers, au service de {n} cantons.',
    "Collectivité des solidarités, il consacre {n} euros sur dix à l'action sociale.",
    'Ses équipes entretiennent {K} kilomètres de routes et {n} collèges.',
    "Le schéma « {plan} » engage la collectivité jusqu'en 20{later}.",
  ],
  body: [
    '{Employer} compte {N} agents répartis sur {n} sites.',
    "L'établissement accueille {K} personnes par an et forme {n} apprentis.",
    "Son projet « {plan} » court jusqu'en 20{later} et comprend {n} volets.",
    'Les équipes sont installées dans le quartier {quarter} depuis 20{year}.',
    'Une démarche de qualité, engagée avec {partner}, a réuni {n} groupes de travail.',
  ],
};

/** Where applications go, in the words of every second employer. */
export const APPLICATIONS =
  "Candidature (lettre de motivation et CV) à adresser à {email}|Les candidatures sont à adresser par courriel à {email} sous la référence {reference}|Merci d'adresser lettre de motivation, CV et dernier arrêté de situation à {email}|Candidature à adresser à {head}, {street}, {place}|Lettre de motivation et CV à transmettre à {email} avant la date limite|Dépôt des candidatures par courriel uniquement : {email}".split(
    '|',
  );

export const ENQUIRIES =
  'Renseignements auprès de {person}, {role}, au {phone}.|Pour tout renseignement, contacter {person} ({role}) au {phone}.|Renseignements complémentaires : {person}, {role}, {phone}|{person}, {role}, se tient à votre disposition au {phone}.'.split(
    '|',
  );

export const ROLES =
  "responsable du recrutement|directrice des ressources humaines|chef de service|cheffe d'unité|directeur général adjoint|assistante de direction|responsable de pôle|secrétaire général".split(
    '|',
  );

/** What emploi-territorial.fr prints at the foot of every page. */
export const DISABILITY =
  "Conformément au principe d'égalité d'accès à l'emploi public, cet emploi est ouvert à tous les candidats remplissant les conditions statutaires requises, définies par le code général de la fonction publique. À titre dérogatoire, les candidats bénéficiant d'une reconnaissance de qualité de travailleur handicapé peuvent accéder à cet emploi par voie contractuelle.";

export const VACANCY_REASONS =
  "Poste vacant suite à une fin de contrat sur emploi permanent|Poste vacant suite à une cessation de fonction de l'agent précédemment sur le poste|Poste vacant suite à une mobilité interne au sein de la collectivité|Poste vacant suite à une mutation vers autre collectivité|Poste vacant suite à une disponibilité|Poste vacant suite à un détachement (> 6 mois) ou à une intégration directe|Poste vacant suite à une radiation des cadres (retraite, démission,...)".split(
    '|',
  );

export const CREATION_REASONS =
  'Poste créé suite à un nouveau besoin|Poste créé suite à une réorganisation du service ou transfert de personnel|Poste créé suite à un changement de temps de travail'.split(
    '|',
  );

export const SALARIES =
  'Selon grille indiciaire et régime indemnitaire|Statutaire + RIFSEEP + CNAS|Entre {k} et {k2} brut mensuel, selon expérience|Traitement indiciaire + IFSE + CIA|Indice majoré 366 minimum|Grille indiciaire + prime annuelle'.split(
    '|',
  );
