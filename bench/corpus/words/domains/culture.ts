/** Libraries, museums, music schools, sport, police. */
import { domain } from './domain.js';

const SPORTS = 'Sport > Enseignement des pratiques sportives';

export const CULTURE = domain({
  kinds: ['commune', 'union', 'department'],
  services:
    'la médiathèque|le conservatoire|le musée|le service des archives|la direction des affaires culturelles|le théâtre|le réseau de lecture publique|le service patrimoine',
  objects: {
    things:
      "les rayonnages jeunesse|les réserves du musée|le parc instrumental|la salle de spectacle|les boîtes de retour|la cabine de projection|les vitrines d'exposition|le magasin des archives|la console et les projecteurs|le bibliobus",
    files:
      'les acquisitions de bandes dessinées|le catalogue du fonds local|les inventaires de collections|les contrats de cession|les fiches techniques des compagnies|les dossiers de récolement|les évaluations des élèves|les bordereaux de versement|la billetterie|les conventions de résidence|les demandes de reproduction',
    people:
      'les lecteurs empêchés|les classes de primaire|les artistes en résidence|les élèves débutants|les bénévoles des points lecture|les chercheurs|les groupes scolaires|les intermittents|les publics du champ social',
    events:
      "les heures du conte|les expositions temporaires|la nuit de la lecture|les auditions d'élèves|les journées du patrimoine|le festival d'été|les orchestres à l'école|les ateliers d'écriture|les visites guidées|les rencontres d'auteurs|le désherbage des collections|les répétitions publiques|le prix des lecteurs",
  },
  units: "documents|élèves|spectacles par saison|œuvres|mètres linéaires d'archives|adhérents|communes|agents",
  sites:
    'à la médiathèque {namesake}|au conservatoire {namesake}|au théâtre {namesake}|à la salle {namesake}|à la bibliothèque {quarter}|au musée {namesake}',
  skills:
    "Connaissance de l'édition jeunesse et de ses {n} principaux prix|Pratique d'un système intégré de gestion de bibliothèque|Culture générale étendue|Expérience de {n} ans dans le spectacle vivant|Connaissance des règles de conservation préventive|Travail un samedi sur {n}|Aisance devant un groupe|Connaissance des licences d'entrepreneur de spectacles|Maîtrise des normes de description archivistique|Pratique de deux langues étrangères",
  diplomas:
    "diplôme d'État de professeur de musique|DUT métiers du livre|licence d'histoire de l'art|master d'archivistique|concours d'assistant de conservation",
  jobs: [
    {
      title: 'Bibliothécaire',
      grades: 'Assistant de conservation|Assistant de conservation principal de 2ème classe|Bibliothécaire',
      family: 'Culture > Lecture publique et documentation',
      stock:
        'Acquérir et mettre en valeur les collections|Accueillir et conseiller les publics|Organiser et animer des actions culturelles|Cataloguer, indexer et équiper les documents|Développer les partenariats',
      beside: 'Responsable de la médiathèque',
    },
    {
      title: 'Agent de médiathèque/Agente de médiathèque',
      grades: 'Adjoint du patrimoine|Adjoint du patrimoine principal de 2ème classe',
      family: 'Culture > Lecture publique et documentation',
      stock:
        'Accueillir, orienter et renseigner les usagers|Assurer les opérations de prêt et de retour|Équiper et réparer les documents|Ranger les collections|Participer aux animations',
      beside: 'Médiateur culturel',
    },
    {
      title: "Assistant d'enseignement artistique – {specialty}/Assistante d'enseignement artistique – {specialty}",
      grades:
        "Assistant d'enseignement artistique|Assistant d'enseignement artistique principal de 2ème classe|Assistant d'enseignement artistique principal de 1ère classe",
      family: 'Culture > Enseignement artistique',
      stock:
        "Enseigner la discipline {specialty} aux élèves de tous les cycles|Suivre et évaluer les élèves de la classe de {specialty}|Participer à la vie de l'établissement|Conduire des projets pédagogiques collectifs|Assurer une veille artistique",
      beside: 'Coordonnateur pédagogique',
      specialties:
        'piano|violon|guitare|clarinette|trompette|percussions|flûte traversière|violoncelle|saxophone|hautbois|harpe',
    },
    {
      title: 'Régisseur général/Régisseuse générale',
      grades: 'Technicien|Technicien principal de 2ème classe|Agent de maîtrise',
      family: 'Culture > Action culturelle',
      stock:
        'Planifier et coordonner les opérations techniques des spectacles|Encadrer les équipes techniques|Adapter les fiches techniques au lieu|Veiller à la sécurité du public et des équipes|Gérer le parc de matériel',
      beside: 'Régisseur son et lumière',
    },
    {
      title: 'Archiviste',
      grades: 'Assistant de conservation|Attaché de conservation du patrimoine',
      family: 'Culture > Patrimoines',
      stock:
        'Collecter, classer, conserver et communiquer les archives|Conseiller les services dans la gestion de leurs documents|Rédiger des instruments de recherche|Organiser les éliminations réglementaires|Valoriser les fonds',
      beside: 'Directeur des archives',
    },
  ],
});

export const LEISURE = domain({
  kinds: ['commune', 'union'],
  services:
    'le service des sports|le centre aquatique|la direction des sports|la police municipale|le service prévention|la base nautique',
  objects: {
    things:
      "les bassins|les vestiaires|le matériel de sauvetage|les tatamis|la ligne d'eau|les caméras de voie publique|les défibrillateurs|le local du matériel|les pistes d'athlétisme|les véhicules sérigraphiés",
    files:
      "le plan d'organisation de la surveillance et des secours|les carnets sanitaires|les procès-verbaux|les mains courantes|les conventions avec les clubs|les plannings de créneaux|les arrêtés de circulation|les rapports de mise à disposition|les bilans de fréquentation|les dossiers de manifestation",
    people:
      'les nageurs débutants|les scolaires|les dirigeants de clubs|les seniors du programme santé|les commerçants|les jeunes en décrochage|les victimes|les sportifs de haut niveau|les touristes',
    events:
      "les séances d'aquagym|les stages de natation|les cycles d'éducation physique|les tournois|les patrouilles pédestres|les contrôles de vitesse|la course des remparts|les opérations tranquillité vacances|les écoles de sport|les sorties d'école|les bébés nageurs|la fête du sport",
  },
  units: 'créneaux|clubs|nageurs par jour|caméras|gymnases|agents|licenciés|manifestations par an',
  sites:
    'à la piscine {namesake}|au gymnase {namesake}|au stade {namesake}|au poste de police {quarter}|au complexe {namesake}',
  skills:
    "Diplôme de sauvetage à jour de révision|Connaissance des pouvoirs de police du maire|Aptitude à enseigner à des groupes de {n} enfants|Disponibilité un week-end sur {n}|Sens du dialogue et sang-froid|Connaissance du code du sport|Port de l'uniforme et maîtrise des écrits professionnels|Formation préalable à l'armement appréciée|Condition physique éprouvée chaque année",
  diplomas: 'BPJEPS activités aquatiques|BEESAN|licence STAPS|concours de gardien-brigadier|CAEPMNS à jour',
  jobs: [
    {
      title: 'Maître-nageur sauveteur/Maître-nageuse sauveteuse',
      grades: 'Educateur des APS|Educateur des APS principal de 2ème classe',
      family: SPORTS,
      stock:
        "Surveiller les bassins et garantir la sécurité des usagers|Enseigner la natation aux scolaires et au public|Animer des activités aquatiques|Appliquer le plan d'organisation de la surveillance et des secours|Accueillir et renseigner les publics",
      beside: 'Chef de bassin',
    },
    {
      title: 'Éducateur sportif/Éducatrice sportive',
      grades: 'Educateur des APS|Educateur des APS principal de 1ère classe',
      family: SPORTS,
      stock:
        'Concevoir, animer et encadrer des activités sportives|Assurer la surveillance et la sécurité des pratiquants|Organiser des manifestations sportives|Accompagner les associations|Participer aux projets du service',
      beside: 'Responsable du service des sports',
    },
    {
      title: 'Policier municipal/Policière municipale',
      grades: 'Gardien brigadier|Brigadier-chef principal',
      family: 'Prévention et sécurité publique > Sûreté et sécurité publique',
      stock:
        'Veiller au bon ordre, à la sûreté et à la tranquillité publiques|Assurer une relation de proximité avec la population|Rechercher et relever les infractions|Rédiger et transmettre des écrits professionnels|Réguler la circulation et veiller au respect du stationnement',
      beside: 'Chef de la police municipale',
    },
    {
      title: 'ASVP',
      grades: 'Adjoint technique|Adjoint administratif',
      family: 'Prévention et sécurité publique > Sûreté et sécurité publique',
      stock:
        'Surveiller et relever les infractions au stationnement|Sécuriser les abords des écoles|Renseigner les usagers de la voie publique|Participer aux missions de prévention|Rendre compte des anomalies sur la voie publique',
      beside: 'Agent de vidéoprotection',
    },
  ],
});
