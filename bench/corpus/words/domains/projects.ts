/** Water, climate, computers, development: posts that carry a project, and whose texts run long. */
import { domain } from './domain.js';

const ENVIRONMENT = 'Ingénierie écologique > Politiques environnementales';
const DIGITAL = "Informatique et systèmes d'information > Architecture et administration des systèmes d'information";
const DEVELOPMENT = 'Développement territorial > Développement territorial';

export const PROJECTS = domain({
  kinds: ['union', 'department', 'commune'],
  services:
    "la direction de l'environnement|le service rivières|le pôle transition écologique|la direction du développement|la direction des systèmes d'information|le service mobilités|le service déchets|la mission habitat|le pôle ingénierie",
  objects: {
    things:
      "les stations de mesure|les haies et les ripisylves|les serveurs et les sauvegardes|le parc de postes de travail|les zones humides|les seuils et les vannages|le réseau de fibre|les composteurs collectifs|les pistes cyclables|la plateforme de données|les captages d'eau potable",
    files:
      "le contrat de rivière|le plan climat|le document d'objectifs|les demandes de fonds européens|les cahiers des charges d'études|la cartographie des risques|le schéma directeur|les tableaux de bord des consommations|les bilans d'émissions|les conventions de partenariat|la base de données géographiques|les registres de traitements|les dossiers loi sur l'eau|les rapports annuels sur les services",
    people:
      "les agriculteurs du bassin|les entreprises à la recherche de locaux|les propriétaires riverains|les bureaux d'études|les habitants volontaires|les commerçants du centre|les utilisateurs des logiciels|les élus des communes membres|les scolaires|les copropriétés dégradées",
    events:
      "les comités de pilotage|les réunions de concertation|les chantiers de restauration|les campagnes de prélèvement|les appels à projets|le défi des familles économes|les formations des secrétaires|les journées techniques|la migration vers la nouvelle messagerie|les visites de fermes|les ateliers de réparation|l'opération programmée d'habitat|les études de circulation",
  },
  units: "communes|kilomètres de cours d'eau|postes informatiques|hectares|exploitations|projets|logements|partenaires",
  sites:
    "sur le bassin {quarter}|au pôle d'activités {namesake}|à la pépinière {namesake}|sur le secteur {quarter}|à la maison du territoire {quarter}",
  skills:
    "Connaissance du fonctionnement des milieux aquatiques|Maîtrise d'un logiciel de cartographie|Expérience de {n} ans en conduite de projet|Connaissance des financements européens et des {n} appels à projets en cours|Aptitude à animer une réunion de {N} personnes|Maîtrise de l'administration de systèmes|Connaissance du droit de l'eau|Capacité de synthèse|Connaissance du règlement sur la protection des données|Pratique des marchés d'études|Permis B et déplacements sur {n} communes",
  diplomas:
    "master en gestion de l'environnement|diplôme d'ingénieur|BTS gestion et protection de la nature|master d'aménagement|licence professionnelle réseaux",
  jobs: [
    {
      title: 'Chargé de mission GEMAPI/Chargée de mission GEMAPI',
      grades: 'Ingénieur|Technicien principal de 1ère classe|Attaché',
      family: ENVIRONMENT,
      stock:
        "Mettre en œuvre la compétence GEMAPI sur le territoire|Élaborer et suivre le programme pluriannuel de travaux|Animer le réseau des acteurs de l'eau|Suivre les études et les travaux|Monter les dossiers réglementaires et financiers",
      beside: 'Technicien de rivière',
    },
    {
      title: 'Chargé de mission plan climat/Chargée de mission plan climat',
      grades: 'Attaché|Ingénieur',
      family: ENVIRONMENT,
      stock:
        "Piloter l'élaboration et la mise en œuvre du plan climat|Animer la démarche de transition énergétique|Mobiliser les acteurs du territoire|Rechercher des financements|Évaluer les actions",
      beside: 'Conseiller en énergie partagé',
    },
    {
      title: 'Chargé de mission Natura 2000/Chargée de mission Natura 2000',
      grades: 'Attaché|Ingénieur|Technicien',
      family: ENVIRONMENT,
      stock:
        "Animer le document d'objectifs du site|Accompagner la signature de contrats et de chartes|Conseiller les porteurs de projet sur les évaluations d'incidences|Réaliser des suivis naturalistes|Sensibiliser les publics",
      beside: 'Chargé de mission biodiversité',
    },
    {
      title: 'Conseiller en prévention des déchets/Conseillère en prévention des déchets',
      grades: 'Adjoint technique|Adjoint administratif',
      family: 'Propreté et déchets > Gestion des déchets',
      stock:
        'Informer et sensibiliser les habitants au tri des déchets|Contrôler la qualité des bacs|Animer des interventions en milieu scolaire|Promouvoir le compostage|Rendre compte de son activité',
      beside: 'Ambassadeur du tri',
    },
    {
      title: 'Technicien informatique/Technicienne informatique',
      grades: 'Technicien|Technicien principal de 2ème classe|Adjoint technique principal de 1ère classe',
      family: DIGITAL,
      stock:
        'Installer et maintenir les postes de travail|Assister et former les utilisateurs|Gérer le parc matériel et logiciel|Résoudre les incidents|Participer aux projets de la direction',
      beside: 'Administrateur systèmes et réseaux',
    },
    {
      title: 'Chef de projet Petites villes de demain/Cheffe de projet Petites villes de demain',
      grades: 'Attaché|Ingénieur',
      family: DEVELOPMENT,
      stock:
        "Participer à la conception du projet de territoire|Mettre en œuvre le programme d'actions opérationnel|Organiser le pilotage et l'animation du programme|Contribuer à la mise en réseau nationale et locale",
      beside: 'Manager de centre-ville',
    },
    {
      title: 'Chargé de mission habitat/Chargée de mission habitat',
      grades: 'Attaché|Rédacteur principal de 1ère classe',
      family: DEVELOPMENT,
      stock:
        "Piloter le programme local de l'habitat|Suivre les opérations programmées|Animer le partenariat avec les bailleurs|Conseiller les communes|Lutter contre l'habitat indigne",
      beside: 'Chargé de mission mobilités',
    },
  ],
});
