/** Préfectures and decentralised services of the State; the "chargés de mission" of the préfets de région, whose notices are alike. */
import { domain } from './domain.js';

export const STATE = domain({
  kinds: ['state'],
  services:
    "le bureau de l'immigration|le service eau et biodiversité|la direction des sécurités|le bureau du contrôle de légalité|le service habitat|le secrétariat général commun|le pôle travail|le service économie agricole|la mission politique de la ville",
  objects: {
    things:
      "la salle d'attente des usagers|le parc automobile|les archives du bureau|la salle de crise|les équipements de contrôle|le fonds cartographique",
    files:
      "les demandes de titres de séjour|les recours gracieux|les actes des collectivités|les dossiers d'aide agricole|les autorisations environnementales|les mémoires en défense|les conventions de financement|les plans communaux de sauvegarde|les procès-verbaux d'infraction|les arrêtés préfectoraux|les programmations budgétaires|les dossiers de dotation|les enquêtes statistiques",
    people:
      "les usagers convoqués|les maires du département|les exploitants agricoles|les associations agréées|les employeurs|les demandeurs d'asile|les propriétaires bailleurs|les vacataires|les services enquêteurs",
    events:
      "les commissions départementales|les exercices de sécurité civile|les contrôles sur place|les comités techniques|la campagne de dotations|les réunions de la mission interservices|les journées d'accueil|les permanences du week-end|les visites d'installations classées",
  },
  units: 'dossiers par an|agents|communes|installations|contrôles|exploitations|recours',
  sites: "à la sous-préfecture {quarter}|à la cité administrative {namesake}|au site {quarter}|à l'antenne {namesake}",
  skills:
    "Connaissance du code de l'entrée et du séjour des étrangers|Maîtrise de l'application {tool}|Capacité à traiter {n} dossiers par jour|Connaissance des institutions locales|Aptitude à la rédaction juridique|Maîtrise de la chaîne budgétaire de l'État|Connaissance du code de l'environnement|Réactivité face à {n} échéances simultanées|Travail en réseau interministériel",
  diplomas: "concours de secrétaire administratif|licence de droit|diplôme d'ingénieur agricole|master de droit public",
  jobs: [
    {
      title: 'Gestionnaire des titres de séjour',
      grades: 'Adjoint administratif',
      family: "Affaires générales - Gestionnaire d'instruction administrative",
      stock:
        "Instruire les demandes de titres|Accueillir le public au guichet|Vérifier l'authenticité des pièces|Préparer les décisions|Assurer la remise des titres",
      beside: 'Référent fraude documentaire',
    },
    {
      title: "Chargé d'études/Chargée d'études",
      grades: 'Technicien',
      family: "Environnement - Chargée / Chargé d'études environnementales",
      stock:
        'Conduire des études et en présenter les résultats|Conseiller les collectivités|Suivre les bases de données du service|Participer aux réseaux techniques|Rédiger des avis',
      beside: 'Chef de projet',
    },
    {
      title: 'Chef du bureau des finances locales/Cheffe du bureau des finances locales',
      grades: 'Attaché',
      family: 'Finances publiques - Responsable budgétaire',
      stock:
        'Encadrer et animer le bureau|Contrôler les actes budgétaires|Notifier les dotations|Conseiller les collectivités|Rendre compte à la direction',
      beside: 'Adjoint au chef du bureau des finances locales',
    },
    {
      title: "Inspecteur de l'environnement/Inspectrice de l'environnement",
      grades: 'Technicien',
      family: "Environnement - Inspectrice / Inspecteur de l'environnement",
      stock:
        "Contrôler le respect de la réglementation|Instruire les dossiers d'autorisation|Rédiger les rapports et les procès-verbaux|Informer les exploitants|Participer à la mission interservices",
      beside: 'Technicien de contrôle',
    },
  ],
});

/** The themes are what tells one post of a préfecture de région from another. */
export const REGION = domain({
  kinds: ['region'],
  services: 'le secrétariat général pour les affaires régionales',
  objects: {
    things: 'la plateforme des achats|les crédits du contrat de plan|les outils de suivi|le fonds de soutien',
    files:
      "le contrat de plan entre l'Etat et la région|les conventions interrégionales|les programmes européens|les notes au préfet|les dossiers du comité de l'administration régionale|les avis sur les projets d'investissement|les demandes de subvention|les évaluations de politiques|les tableaux de suivi budgétaire",
    people:
      "les services déconcentrés|les opérateurs de l'Etat|les collectivités|les acteurs économiques|les réseaux associatifs|les préfectures de département",
    events:
      "les comités régionaux|les revues de projets|les réunions interservices|les déplacements ministériels|les conférences de financeurs|les appels à manifestation d'intérêt|les séminaires des directeurs",
  },
  units: 'départements|conventions|projets|réunions par an|partenaires',
  sites: 'sur le massif {quarter}|sur le littoral {quarter}|au site {namesake}',
  skills:
    "connaissance de l'administration territoriale de l'Etat|expérience de {n} ans en administration déconcentrée|capacité d'analyse et de synthèse|aptitude au travail en réseau|sens des relations humaines|connaissance des finances publiques|aisance à l'écrit et en public|connaissance des fonds européens",
  diplomas: 'diplôme de niveau master',
  jobs: [
    {
      title: 'chargé de mission « {specialty} »',
      grades: 'Attaché',
      family: 'Etat',
      stock:
        "préparer les décisions du préfet dans son domaine et en suivre l'exécution|représenter le préfet dans les réunions|rendre compte au secrétaire général",
      beside: 'directeur de la plateforme régionale',
      specialties:
        'forêt et filière bois|cohésion sociale et politique de la ville|économie et emploi|ruralité|transition écologique|aménagement du territoire|fonds européens|enseignement supérieur et recherche|agriculture et agroalimentaire|mer et littoral|logement|numérique|culture et jeunesse|montagne|mobilités|santé|tourisme|innovation et industrie',
    },
  ],
});
