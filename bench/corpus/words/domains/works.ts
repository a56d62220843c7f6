/** Streets, buildings, parks, kitchens and cleaning: the technical services. */
import { domain } from './domain.js';

const GREEN = 'Ingénierie écologique > Espaces verts';
const ROADS = 'Voirie et infrastructures > Exploitation et maintenance de la voirie';
const BUILDINGS = 'Architecture, bâtiment et logistique > Maintenance du bâtiment';
const CLEANING = 'Architecture, bâtiment et logistique > Hygiène et propreté des locaux';
const CATERING = 'Restauration > Restauration collective';

export const WORKS = domain({
  kinds: ['commune', 'union', 'department'],
  services:
    'les services techniques|le centre technique municipal|la direction du cadre de vie|le pôle bâtiments|la régie voirie|le service propreté|la cuisine centrale|le service logistique',
  objects: {
    things:
      "le réseau d'éclairage public|les massifs fleuris|les terrains de sport|la chaufferie bois|les canalisations du centre ancien|les tondeuses et les débroussailleuses|la balayeuse|le parc de véhicules|les portes et les serrures|les toitures des bâtiments communaux|les bancs et les corbeilles|les chambres froides|la ligne de conditionnement|les sols et les vitres|les allées du cimetière|les nids-de-poule|les fossés et les accotements|les extincteurs|les barrières et les podiums|le tableau électrique",
    files:
      "les bons de travaux|les carnets d'entretien|les relevés de compteurs|le registre de sécurité|les plans de récolement|les fiches d'intervention|les devis des fournisseurs|les relevés de température|le stock de produits d'entretien|les demandes des usagers|le planning d'astreinte|les procès-verbaux de réception",
    people:
      "les entreprises sur les chantiers|les riverains avant les travaux|les apprentis|les agents saisonniers|les convives|les équipes de déneigement|les livreurs|les associations qui empruntent du matériel|les personnes en chantier d'insertion",
    events:
      "les marchés du dimanche|les campagnes d'élagage|la tournée de salage|les chantiers de peinture|les fêtes communales|la collecte des encombrants|le fleurissement d'été|les exercices d'évacuation|la production des repas|les visites de sécurité|les travaux en régie|le nettoyage après les manifestations|les inventaires de fin d'année",
  },
  units:
    "bâtiments|hectares d'espaces verts|kilomètres de voirie|véhicules|repas par jour|agents|points lumineux|écoles|arbres",
  sites:
    'au stade {namesake}|au dépôt {quarter}|à la cuisine centrale {quarter}|au parc {namesake}|au gymnase {namesake}|à la salle des fêtes {quarter}|au centre technique {quarter}|au cimetière {quarter}',
  skills:
    "CACES {n} et habilitation électrique souhaités|Permis poids lourd exigé pour les {n} camions du service|Connaissance des végétaux et de leurs maladies|Lecture de plans et de schémas|Maîtrise de la soudure et de la petite menuiserie|Pratique de la méthode HACCP|Certificat Certiphyto en cours de validité|Aptitude au port de charges et au travail en extérieur|Connaissance des produits et de leur dosage|Notions de plomberie et de chauffage|Conduite de tracteur et d'épareuse|Disponibilité pour les astreintes, une semaine sur {n}",
  diplomas:
    "CAP jardinier paysagiste|CAP cuisine|BEP électrotechnique|CAP maintenance des bâtiments|bac professionnel travaux publics|CAP propreté de l'environnement",
  jobs: [
    {
      title: 'Agent polyvalent des services techniques/Agente polyvalente des services techniques',
      grades: 'Adjoint technique|Adjoint technique principal de 2ème classe',
      family: BUILDINGS,
      stock:
        "Maintenir en état de fonctionnement et de propreté les espaces publics|Entretenir les espaces verts de la collectivité|Assurer l'entretien courant des machines, des matériels et du local|Réaliser des travaux de petite manutention|Effectuer des travaux de petite maçonnerie|Signaler les anomalies au supérieur hiérarchique",
      beside: 'Agent de maintenance des bâtiments',
    },
    {
      title: 'Agent polyvalent/Agente polyvalente',
      grades: 'Adjoint technique|Agent de maîtrise',
      family: BUILDINGS,
      stock:
        "Assurer l'entretien des bâtiments communaux|Entretenir la voirie et les espaces verts|Réaliser l'essentiel des interventions techniques de la commune|Assurer la maintenance courante de l'outillage|Participer aux manifestations de la commune",
      beside: 'Agent polyvalent référent',
    },
    {
      title: "Agent d'entretien des espaces verts/Agente d'entretien des espaces verts",
      grades: 'Adjoint technique|Adjoint technique principal de 2ème classe|Adjoint technique principal de 1ère classe',
      family: GREEN,
      stock:
        "Tondre, tailler et désherber les espaces verts|Planter et arroser les massifs|Entretenir les terrains sportifs et les aires de jeux|Ramasser les feuilles et les déchets verts|Assurer l'entretien courant du matériel mis à disposition|Respecter les consignes de sécurité",
      beside: "Chef d'équipe espaces verts",
    },
    {
      title: 'Agent de voirie/Agente de voirie',
      grades: 'Adjoint technique|Agent de maîtrise|Agent de maîtrise principal',
      family: ROADS,
      stock:
        "Assurer les opérations de maintenance et de travaux sur la voirie|Mettre en place la signalisation temporaire des chantiers|Entretenir les ouvrages d'art et les dépendances|Participer à la viabilité hivernale|Poser et entretenir le mobilier urbain",
      beside: "Chef d'équipe voirie",
    },
    {
      title: "Agent d'entretien des locaux/Agente d'entretien des locaux",
      grades: 'Adjoint technique',
      family: CLEANING,
      stock:
        "Assurer le nettoyage et l'entretien des locaux|Trier et évacuer les déchets courants|Contrôler l'état de propreté des locaux|Entretenir le matériel et gérer les produits|Respecter les conditions d'utilisation des produits|Aider au service de restauration",
      beside: "Responsable d'équipe d'entretien",
    },
    {
      title: 'Cuisinier/Cuisinière',
      grades: 'Adjoint technique|Adjoint technique principal de 2ème classe|Agent de maîtrise',
      family: CATERING,
      stock:
        "Fabriquer les plats à partir des fiches techniques|Appliquer les règles d'hygiène et de sécurité alimentaire|Vérifier les préparations culinaires (goût, qualité, présentation)|Assurer la maintenance et l'hygiène des locaux et des matériels|Participer à l'élaboration des menus",
      beside: 'Second de cuisine',
    },
    {
      title: 'Agent de restauration scolaire/Agente de restauration scolaire',
      grades: 'Adjoint technique',
      family: CATERING,
      stock:
        'Assurer la remise en température et le service des repas|Accompagner les convives pendant le temps du repas|Dresser et débarrasser les tables|Assurer la plonge et le nettoyage du réfectoire|Appliquer les consignes du plan de maîtrise sanitaire',
      beside: "Responsable d'office",
    },
    {
      title: 'Responsable des services techniques',
      grades: 'Technicien|Technicien principal de 2ème classe|Ingénieur|Agent de maîtrise principal',
      family: 'Voirie et infrastructures > Services techniques',
      stock:
        "Diriger, coordonner et animer l'ensemble des services techniques|Piloter les projets techniques de la collectivité|Assurer le suivi des marchés publics de travaux|Élaborer et suivre le budget du service|Conseiller les élus",
      beside: 'Adjoint au responsable des services techniques',
    },
    {
      title: 'Électricien/Électricienne',
      grades: 'Adjoint technique principal de 2ème classe|Agent de maîtrise|Technicien',
      family: BUILDINGS,
      stock:
        "Effectuer les travaux d'électricité des bâtiments|Assurer la maintenance de l'éclairage public|Réaliser les vérifications réglementaires|Dépanner les installations électriques|Respecter les normes et les consignes de sécurité",
      beside: 'Plombier chauffagiste',
    },
  ],
});
