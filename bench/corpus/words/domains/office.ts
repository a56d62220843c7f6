/** Town halls, finance, staff, law, planning and communication: the desks. */
import { domain } from './domain.js';

const AFFAIRS = 'Citoyenneté, population, affaires administratives et vie associative > Affaires administratives';
const CITIZENS = 'Citoyenneté, population, affaires administratives et vie associative > Population et funéraire';
const FINANCE = 'Finances > Budget et comptabilité';
const STAFF = 'Gestion des ressources humaines > Gestion statutaire, carrière et paie';
const LAW = 'Affaires juridiques > Achats et commande publique';
const PLANNING = 'Urbanisme, aménagement et action foncière > Droit des sols et information géographique';

export const OFFICE = domain({
  kinds: ['commune', 'union', 'department', 'welfare'],
  services:
    "la direction générale|le service finances|la direction des ressources humaines|le service état civil|le secrétariat général|la direction des affaires juridiques|le service urbanisme|le service communication|la direction de l'aménagement|l'accueil de la mairie",
  objects: {
    things:
      "le fonds documentaire|les fournitures de bureau|la salle du conseil|les véhicules de service|les badges d'accès|les registres d'état civil|la photothèque|les panneaux d'affichage|le standard téléphonique|les boîtes de courrier",
    files:
      "les délibérations du conseil|les arrêtés du maire|les mandats et les titres de recettes|les bulletins de paie|les dossiers de retraite|les contrats de travail|les permis de construire|les déclarations préalables|les certificats d'urbanisme|les marchés à procédure adaptée|les conventions d'occupation|le tableau des effectifs|les demandes de subvention|les actes de naissance|les listes électorales|les plannings de congés|les rapports d'analyse des offres|le budget annexe de l'eau|les comptes rendus de commission|les dossiers de contentieux",
    people:
      "les usagers au guichet|les porteurs de projet|les agents en reclassement|les nouveaux arrivants|les élus du bureau|les pétitionnaires|les fournisseurs au téléphone|les administrés en situation de handicap|les responsables de service|les candidats à l'embauche|les journalistes locaux",
    events:
      "les réunions du conseil|les élections|les cérémonies patriotiques|le recensement de la population|la clôture de l'exercice|le dialogue de gestion|les entretiens professionnels|le forum des associations|les enquêtes publiques|la campagne de recrutement d'été|les réunions publiques|la révision du plan local d'urbanisme|le plan de formation|les vœux du maire",
  },
  units: 'agents|dossiers|marchés|permis par an|communes|budgets|actes|services|factures par mois',
  sites:
    "à la mairie annexe {quarter}|au pôle administratif {namesake}|à la maison France services {quarter}|à l'hôtel de ville|à la salle {namesake}",
  skills:
    "Maîtrise de la nomenclature M57|Connaissance du statut de la fonction publique territoriale|Pratique du code de l'urbanisme et de la fiscalité associée|Connaissance du code de la commande publique|Qualités rédactionnelles et orthographe sûre|Maîtrise du tableur, dont les tableaux croisés|Discrétion sur les {n} dossiers sensibles du service|Expérience de {n} ans dans un poste semblable|Aptitude à tenir un calendrier de {n} échéances par mois|Connaissance des règles de l'état civil|Pratique d'un logiciel de paie|Aisance au téléphone et au guichet",
  diplomas:
    "BTS support à l'action managériale|licence d'administration publique|DUT carrières juridiques|bac professionnel gestion-administration|master de droit public|concours de rédacteur",
  jobs: [
    {
      title: 'Secrétaire général de mairie/Secrétaire générale de mairie',
      grades: 'Rédacteur|Rédacteur principal de 2ème classe|Rédacteur principal de 1ère classe|Attaché',
      family: AFFAIRS,
      stock:
        "Assister et conseiller les élus|Préparer les conseils municipaux et mettre en œuvre les délibérations|Élaborer et suivre le budget|Gérer la comptabilité et la paie|Encadrer les agents de la commune|Tenir l'état civil et les élections",
      beside: 'Assistant de mairie',
    },
    {
      title: 'Assistant administratif/Assistante administrative',
      grades: 'Adjoint administratif|Adjoint administratif principal de 2ème classe|Rédacteur',
      family: AFFAIRS,
      stock:
        "Assurer l'accueil physique et téléphonique|Rédiger et mettre en forme des courriers et des comptes rendus|Gérer les agendas et organiser les réunions|Classer et archiver les dossiers|Assurer le suivi administratif du service",
      beside: 'Assistant de direction',
    },
    {
      title: "Agent d'accueil et d'état civil/Agente d'accueil et d'état civil",
      grades: 'Adjoint administratif|Adjoint administratif principal de 2ème classe',
      family: CITIZENS,
      stock:
        "Accueillir et renseigner le public|Instruire et constituer les dossiers et les actes d'état civil|Délivrer les livrets de famille et en assurer la mise à jour|Assurer la tenue administrative des registres|Gérer les demandes de titres d'identité",
      beside: 'Responsable du service état civil',
    },
    {
      title: 'Gestionnaire comptable',
      grades: 'Adjoint administratif principal de 2ème classe|Adjoint administratif principal de 1ère classe|Rédacteur',
      family: FINANCE,
      stock:
        "Assurer le traitement comptable des dépenses et des recettes|Tenir à jour les fichiers de tiers|Assurer la relation avec les fournisseurs et les services|Vérifier l'imputation et la disponibilité des crédits|Participer aux opérations de fin d'exercice",
      beside: 'Responsable de la comptabilité',
    },
    {
      title: 'Gestionnaire ressources humaines',
      grades: 'Adjoint administratif principal de 1ère classe|Rédacteur|Rédacteur principal de 2ème classe',
      family: STAFF,
      stock:
        "Assurer la gestion de la carrière et de la paie d'un portefeuille d'agents|Rédiger les actes administratifs|Accueillir et informer les agents|Assurer une veille juridique et statutaire|Suivre les absences et la maladie",
      beside: 'Chargé de recrutement',
    },
    {
      title: 'Gestionnaire de la commande publique',
      grades: 'Rédacteur|Rédacteur principal de 2ème classe|Attaché',
      family: LAW,
      stock:
        "Rédiger les pièces administratives des marchés|Assurer la publication des avis|Suivre l'exécution administrative des marchés|Conseiller les services dans la définition de leurs besoins|Préparer la commission d'appel d'offres",
      beside: 'Responsable de la commande publique',
    },
    {
      title: "Instructeur des autorisations d'urbanisme/Instructrice des autorisations d'urbanisme",
      grades: 'Rédacteur|Adjoint administratif principal de 1ère classe|Technicien',
      family: PLANNING,
      stock:
        "Instruire les demandes d'autorisation d'urbanisme|Accueillir et renseigner les pétitionnaires|Vérifier la conformité des travaux|Gérer les consultations des services|Assurer le suivi des taxes d'urbanisme",
      beside: 'Responsable du service urbanisme',
    },
    {
      title: 'Chargé de communication/Chargée de communication',
      grades: 'Rédacteur|Attaché',
      family: 'Communication > Communication',
      stock:
        "Concevoir et mettre en œuvre des actions de communication|Rédiger le bulletin d'information et les publications|Animer le site internet et les réseaux sociaux|Organiser des événements|Assurer les relations avec la presse",
      beside: 'Webmestre et graphiste',
    },
    {
      title: 'Directeur général des services/Directrice générale des services',
      grades: 'Attaché|Attaché principal|Rédacteur principal de 1ère classe',
      family: 'Direction générale > Direction générale',
      stock:
        'Participer à la définition du projet de la collectivité|Piloter les services en cohérence avec les orientations|Élaborer et piloter une stratégie financière|Mettre en œuvre et évaluer les politiques locales|Assurer la sécurité juridique des actes',
      beside: 'Directeur général adjoint des services',
    },
  ],
});
