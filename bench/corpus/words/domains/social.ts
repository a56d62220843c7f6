/** Social work, care at home and hospitals. */
import { domain } from './domain.js';

const SOCIAL = 'Inclusion sociale > Action sociale et aide psychologique';

export const SOCIAL_WORK = domain({
  kinds: ['department', 'welfare', 'commune'],
  services:
    "le service d'aide à domicile|la maison des solidarités|le pôle insertion|le service d'aide sociale à l'enfance|la résidence autonomie|le centre social|l'unité logement|le service autonomie",
  objects: {
    things:
      "le logement des bénéficiaires|la salle d'attente|les chambres de la résidence|le stock d'aide alimentaire|le jardin thérapeutique|le minibus|la cuisine pédagogique|l'épicerie solidaire",
    files:
      "les évaluations sociales|les demandes de logement|les plans d'aide|les contrats d'engagements|les informations préoccupantes|les dossiers de surendettement|les rapports au juge|les projets personnalisés|les demandes d'allocation|les conventions avec les partenaires|les comptes rendus de synthèse|les statistiques d'activité",
    people:
      'les personnes âgées isolées|les familles suivies|les allocataires du RSA|les jeunes majeurs|les femmes victimes de violences|les aidants|les personnes sans domicile|les mineurs confiés|les nouveaux résidents|les usagers éloignés du numérique|les assistants familiaux',
    events:
      "les visites à domicile|les ateliers budget|les réunions de synthèse|la semaine bleue|les groupes de parole|les sorties des résidents|les permanences d'accès aux droits|les commissions d'attribution|les ateliers numériques|les temps de médiation|les actions collectives de prévention|les visites médiatisées",
  },
  units: 'bénéficiaires|familles|résidents|logements|situations|cantons|agents|mesures',
  sites:
    "au centre social {quarter}|à la maison des solidarités {quarter}|à la résidence {namesake}|à l'espace {namesake}|au foyer {namesake}",
  skills:
    "Connaissance des dispositifs d'aide sociale légale et facultative|Maîtrise des techniques d'entretien|Capacité à rédiger un rapport destiné au juge|Connaissance des effets du vieillissement|Aptitude à travailler avec {n} partenaires|Distance professionnelle et secret partagé|Expérience de {n} ans en protection de l'enfance|Connaissance du logement social et de ses acteurs|Mobilité sur {n} communes|Capacité à gérer l'urgence et les conflits",
  diplomas:
    "diplôme d'État d'assistant de service social|diplôme d'État d'éducateur spécialisé|diplôme de conseiller en économie sociale familiale|titre d'assistant de vie aux familles|master de psychologie",
  jobs: [
    {
      title: 'Travailleur social/Travailleuse sociale',
      grades: 'Assistant socio-éducatif|Assistant socio-éducatif de classe exceptionnelle',
      family: SOCIAL,
      stock:
        "Accueillir, évaluer et orienter les publics|Accompagner les personnes dans leurs démarches d'insertion|Instruire les demandes d'aide|Participer au développement social local|Prévenir l'exclusion et restaurer l'autonomie",
      beside: 'Coordonnateur insertion',
    },
    {
      title: 'Éducateur spécialisé/Éducatrice spécialisée',
      grades: 'Assistant socio-éducatif|Moniteur-éducateur et intervenant familial',
      family: "Enfance, famille > Protection de l'enfance",
      stock:
        "Accompagner l'enfant confié dans son quotidien|Évaluer la situation du mineur et de sa famille|Élaborer le projet pour l'enfant|Rédiger les écrits professionnels|Travailler en équipe pluridisciplinaire",
      beside: 'Moniteur-éducateur',
    },
    {
      title: 'Aide à domicile',
      grades: 'Agent social|Agent social principal de 2ème classe',
      family: SOCIAL,
      stock:
        "Aider aux actes essentiels de la vie quotidienne|Assurer l'entretien courant du logement et du linge|Préparer les repas|Accompagner les sorties et les courses|Maintenir le lien social|Alerter en cas de difficulté",
      beside: 'Responsable de secteur aide à domicile',
    },
    {
      title: 'Psychologue',
      grades: 'Psychologue de classe normale|Psychologue hors classe',
      family: SOCIAL,
      stock:
        'Conduire des entretiens cliniques|Apporter un appui technique aux équipes|Participer aux réunions pluridisciplinaires|Rédiger des comptes rendus et des évaluations|Contribuer aux actions de prévention',
      beside: 'Psychologue coordonnateur',
    },
    {
      title: 'Conseiller numérique/Conseillère numérique',
      grades: 'Adjoint administratif|Animateur',
      family: 'Inclusion sociale > Accompagnement des publics',
      stock:
        "Accompagner les usagers dans leurs démarches en ligne|Animer des ateliers d'initiation au numérique|Sensibiliser aux usages citoyens et critiques du numérique|Promouvoir les dispositifs d'inclusion numérique",
      beside: 'Médiateur numérique',
    },
    {
      title: "Directeur du centre communal d'action sociale/Directrice du centre communal d'action sociale",
      grades: 'Attaché|Conseiller socio-éducatif|Rédacteur principal de 1ère classe',
      family: SOCIAL,
      stock:
        "Participer à la définition des orientations en matière sociale|Assurer la gestion administrative et budgétaire du CCAS|Encadrer et animer les équipes|Animer le réseau des partenaires|Piloter l'analyse des besoins sociaux",
      beside: "Directeur adjoint du centre communal d'action sociale",
    },
  ],
});

export const HEALTH = domain({
  kinds: ['hospital'],
  services:
    "le service de gériatrie|l'unité de soins de suite|le bloc opératoire|le service des urgences|l'hôpital de jour|le pôle de psychiatrie|le laboratoire|la direction des soins|le service de maternité",
  objects: {
    things:
      "les chambres et les sanitaires|le chariot d'urgence|les dispositifs médicaux|la salle de soins|les automates|le linge et les tenues|la réserve de médicaments|le matériel de transfert|les lits médicalisés",
    files:
      "le dossier patient informatisé|les transmissions ciblées|les protocoles de soins|les plannings à douze heures|les fiches d'événement indésirable|les commandes de la pharmacie|les courriers de sortie|le codage des actes|les indicateurs de qualité|les comptes rendus d'examen",
    people:
      "les patients à l'admission|les familles en deuil|les étudiants infirmiers|les résidents désorientés|les nouveaux professionnels|les patients avant le bloc|les aidants à la sortie|les patients dialysés|les internes",
    events:
      "les relèves d'équipe|les soins d'hygiène et de confort|les ateliers mémoire|les visites de certification|l'éducation thérapeutique|les staffs pluridisciplinaires|les sorties de patients|les exercices du plan blanc|la distribution des repas|les soins palliatifs",
  },
  units: 'lits|patients|places|résidents|agents|consultations par jour|chambres',
  sites: "au pavillon {namesake}|à l'unité {namesake}|sur le site {quarter}|au bâtiment {namesake}",
  skills:
    "Connaissance de la prise en charge de la douleur|Maîtrise du dossier patient {tool}|Aptitude au travail de nuit et un week-end sur {n}|Attestation de gestes et soins d'urgence de niveau {n}|Connaissance des précautions d'hygiène|Expérience de {n} ans en service aigu|Sens de l'observation et transmissions précises|Capacité à encadrer {n} étudiants",
  diplomas:
    "diplôme d'État d'infirmier|diplôme d'État d'aide-soignant|BTS d'analyses de biologie médicale|diplôme de cadre de santé",
  jobs: [
    {
      title: 'Infirmier en soins généraux/Infirmière en soins généraux',
      grades: 'Infirmier en soins généraux',
      family: 'Santé publique > Activités de soins',
      stock:
        "Réaliser des soins infirmiers, relationnels, techniques et éducatifs|Surveiller l'évolution de l'état de santé du patient|Rédiger et mettre à jour le dossier de soins|Accueillir et former les stagiaires|Gérer les produits et les matériels",
      beside: 'Infirmier coordonnateur',
    },
    {
      title: 'Aide-soignant/Aide-soignante',
      grades: 'Aide-soignant de classe normale',
      family: 'Santé publique > Activités de soins',
      stock:
        "Assurer les soins d'hygiène et de confort|Observer et mesurer les paramètres vitaux|Aider les patients dans les actes de la vie quotidienne|Transmettre ses observations|Entretenir l'environnement immédiat du patient",
      beside: 'Agent des services hospitaliers',
    },
    {
      title: 'Cadre de santé',
      grades: 'Cadre de santé',
      family: 'Santé publique > Encadrement',
      stock:
        'Encadrer et animer les équipes paramédicales|Organiser les soins et gérer les plannings|Contrôler la qualité et la sécurité des soins|Gérer les moyens matériels|Contribuer aux projets du pôle',
      beside: 'Cadre supérieur de santé',
    },
    {
      title: 'Secrétaire médical/Secrétaire médicale',
      grades: 'Assistant médico-administratif',
      family: 'Santé publique > Secrétariat médical',
      stock:
        'Accueillir et orienter les patients|Gérer les rendez-vous et les admissions|Saisir et envoyer les comptes rendus|Tenir les dossiers médicaux|Assurer le lien avec les autres services',
      beside: 'Coordonnateur des secrétariats médicaux',
    },
  ],
});
