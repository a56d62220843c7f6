import { describe, expect, it } from 'vitest';
import { toLines } from '../../src/input/decode.js';
import type { OfferRecord } from '../../src/offer.js';
import { opens } from '../../src/segment/layouts/jorf-opening.js';
import { recordOfNotice, recordsOfText } from './page.js';

interface Said {
  readonly title: string | null;
  readonly start?: string;
  readonly employer?: string;
  readonly city?: string;
  readonly department?: string;
  readonly positions?: number;
  readonly categories?: readonly string[];
  readonly time?: string;
  readonly several?: true;
}

/** Every way a notice of the Journal officiel was seen to open, about posts and bodies that do not exist. */
const OPENINGS: readonly (readonly [sentence: string, said: Said])[] = [
  [
    "L'EMPLOI DE DIRECTEUR DES PHARES EST VACANT AU MINISTÈRE DE LA MER À COMPTER DU 1ER JUILLET 2024.",
    { title: 'DIRECTEUR DES PHARES', start: '2024-07-01', employer: 'MINISTÈRE DE LA MER' },
  ],
  [
    "L'emploi de directeur adjoint de l'hospice est vacant à la direction des refuges, à Rodez ou Albi.",
    { title: "directeur adjoint de l'hospice", employer: 'direction des refuges' },
  ],
  [
    "L'emploi de directeur adjoint du centre hospitalier de Rodez (Aveyron), chargé des finances, est vacant.",
    { title: 'directeur adjoint du centre hospitalier de Rodez (Aveyron), chargé des finances', department: '12' },
  ],
  [
    "L'emploi de directeur adjoint du centre hospitalier de Rodez (finances) est vacant.",
    { title: 'directeur adjoint du centre hospitalier de Rodez (finances)' },
  ],
  [
    "Un poste de conseiller en service extraordinaire est susceptible d'être pourvu à la Cour des phares par la voie du tour extérieur.",
    { title: 'conseiller en service extraordinaire', employer: 'Cour des phares' },
  ],
  [
    "Deux emplois de conseiller sont susceptibles d'être vacants à la Cour des phares au cours de l'année 2025.",
    { title: 'conseiller', employer: 'Cour des phares', positions: 2, several: true },
  ],
  [
    "L'emploi de directeur des phares de l'océan, en résidence au Port (La Réunion), est vacant.",
    { title: "directeur des phares de l'océan, en résidence au Port (La Réunion)" },
  ],
  [
    "L'emploi de directeur des phares est vacant à compter du lundi 4 mars 2024 au port autonome de Brest.",
    { title: 'directeur des phares', start: '2024-03-04', employer: 'port autonome de Brest' },
  ],
  [
    'Un emploi de secrétaire général est vacant à la sous-préfecture de Saint-Laurent-du-Maroni (Guyane).',
    { title: 'secrétaire général', employer: 'sous-préfecture de Saint-Laurent-du-Maroni', department: '973' },
  ],
  [
    'Un emploi de directeur du numérique est vacant au ministère des canaux (secrétariat général).',
    { title: 'directeur du numérique', employer: 'ministère des canaux' },
  ],
  [
    'Trois emplois de directeur des phares, classés en groupe III, sont créés dans les services du Premier ministre.',
    { title: 'directeur des phares', employer: 'services du Premier ministre', positions: 3, several: true },
  ],
  [
    "Il est envisagé de pourvoir deux emplois d'inspecteur de 1re classe à l'inspection générale des canaux.",
    {
      title: 'inspecteur de 1re classe',
      employer: 'inspection générale des canaux',
      positions: 2,
      several: true,
    },
  ],
  [
    "Un poste d'ingénieur en chef de classe normale, à pourvoir au choix, est vacant au centre hospitalier des dunes.",
    { title: 'ingénieur en chef de classe normale', employer: 'centre hospitalier des dunes' },
  ],
  [
    'Seront vacants à compter du 1er septembre 2003 les emplois de directeur des phares et des balises des départements suivants :',
    { title: 'directeur des phares et des balises', start: '2003-09-01', several: true },
  ],
  [
    'Sont vacants les emplois de directeur adjoint dans les établissements ci-après :',
    { title: 'directeur adjoint', several: true },
  ],
  [
    'Un poste de président de chambre à la cour des phares de Brest et deux postes de conseiller au tribunal des phares sont vacants.',
    {
      title: 'président de chambre à la cour des phares de Brest et deux postes de conseiller au tribunal des phares',
      employer: 'cour des phares de Brest',
      positions: 3,
      several: true,
    },
  ],
  [
    "Un emploi de directeur d'école est à pourvoir, par voie de mutation, au centre hospitalier de Roanne (Loire).",
    { title: "directeur d'école", employer: 'centre hospitalier de Roanne', department: '42' },
  ],
  [
    "Un emploi de chef de service, chef du service central des publications, est susceptible de devenir vacant à l'administration centrale du ministère de la pêche.",
    { title: 'chef de service, chef du service central des publications', employer: 'ministère de la pêche' },
  ],
  [
    "L'emploi de directeur régional adjoint des phares de la région Bretagne ainsi que les emplois de directeur départemental des phares du Finistère, de la Manche et du Var seront prochainement vacants.",
    {
      title:
        'directeur régional adjoint des phares de la région Bretagne ainsi que les emplois de directeur départemental des phares du Finistère, de la Manche et du Var',
      several: true,
    },
  ],
  [
    "Un emploi de sous-directeur sera vacant à compter du 6 mai 2024 à la direction des cartes et plans (DCP), direction d'administration centrale, placée sous l'autorité du secrétaire général au sein des services de la Présidence.",
    { title: 'sous-directeur', start: '2024-05-06', employer: 'direction des cartes et plans (DCP)' },
  ],
  [
    "Un emploi de sous-directeur est susceptible d'être prochainement vacant au ministère des forêts et des landes.",
    { title: 'sous-directeur', employer: 'ministère des forêts et des landes' },
  ],
  [
    'Un emploi de sous-directeur des affaires polaires sera prochainement vacant à la direction des affaires polaires, océaniques et insulaires au sein du secrétariat général des mers froides (SGMF).',
    {
      title: 'sous-directeur des affaires polaires',
      employer: 'direction des affaires polaires, océaniques et insulaires',
    },
  ],
  [
    "Est susceptible d'être vacant un emploi de sous-directeur au ministère des canaux, des écluses et des ports intérieurs.",
    { title: 'sous-directeur', employer: 'ministère des canaux, des écluses et des ports intérieurs' },
  ],
  [
    'Un emploi de sous-directeur est vacant au ministère des canaux.',
    { title: 'sous-directeur', employer: 'ministère des canaux' },
  ],
  [
    "Un emploi de sous-directeur (groupe III) est susceptible d'être prochainement vacant au sein du ministère des canaux.",
    { title: 'sous-directeur', employer: 'ministère des canaux' },
  ],
  [
    "Est susceptible d'être vacant 1 emploi de sous-directeur à l'administration centrale du ministère des canaux, des écluses et des ports intérieurs.",
    { title: 'sous-directeur', employer: 'ministère des canaux, des écluses et des ports intérieurs', positions: 1 },
  ],
  [
    "Un emploi d'expert de haut niveau, classé en groupe III, est susceptible d'être vacant au ministère des arts et des jardins (en application de l'article 12 du décret n° 2013-101 du 3 février 2013 modifié relatif aux serres).",
    { title: 'expert de haut niveau', employer: 'ministère des arts et des jardins' },
  ],
  [
    "Un emploi d'expert de haut niveau (groupe II) est vacant au sein des ministères agricoles.",
    { title: 'expert de haut niveau', employer: 'ministères agricoles' },
  ],
  [
    'Un emploi de chargé de mission vergers, haies, apiculture, irrigation et semences à temps plein auprès du préfet de région Testaine sera vacant à compter du 1er mars 2026 au secrétariat général pour les affaires régionales, pôle « paysages ».',
    {
      title:
        'chargé de mission vergers, haies, apiculture, irrigation et semences à temps plein auprès du préfet de région Testaine',
      start: '2026-03-01',
      employer: 'secrétariat général pour les affaires régionales',
      time: 'temps plein',
    },
  ],
  [
    'Un emploi de chargé de mission (catégorie A ou A+) à temps complet auprès du préfet de région Testaine, dans les domaines de la forêt, de la chasse est à pourvoir au 1er avril 2019 au secrétariat général pour les affaires régionales.',
    {
      title:
        'chargé de mission (catégorie A ou A+) à temps complet auprès du préfet de région Testaine, dans les domaines de la forêt, de la chasse',
      start: '2019-04-01',
      employer: 'secrétariat général pour les affaires régionales',
      categories: ['A', 'A+'],
      time: 'temps complet',
    },
  ],
  [
    "L'emploi de secrétaire général pour les affaires régionales du « Levant » sera vacant à compter du 7 avril 2015.",
    { title: 'secrétaire général pour les affaires régionales du « Levant »', start: '2015-04-07' },
  ],
  [
    'Un emploi de chargé de mission « rivières et paysages » à temps plein, sera vacant à compter du 1er mai 2023 au secrétariat général pour les affaires régionales (SGAR) de Testaine.',
    {
      title: 'chargé de mission « rivières et paysages » à temps plein',
      start: '2023-05-01',
      employer: 'secrétariat général pour les affaires régionales (SGAR) de Testaine',
      time: 'temps plein',
    },
  ],
  [
    'Un emploi de chargé de mission « ingénierie rurale » à temps plein est vacant, à compter du 1er octobre 2025, au sein du secrétariat général pour les affaires régionales de la préfecture de région Testaine.',
    {
      title: 'chargé de mission « ingénierie rurale » à temps plein',
      start: '2025-10-01',
      employer: 'secrétariat général pour les affaires régionales de la préfecture de région Testaine',
      time: 'temps plein',
    },
  ],
  [
    "Un emploi de chargé (e) de mission « mesure et prévision », à temps plein, auprès du Préfet de région est susceptible d'être créé à compter du 1er février 2018 au secrétariat général pour les affaires régionales de Testaine.",
    {
      title: 'chargé (e) de mission « mesure et prévision », à temps plein, auprès du Préfet de région',
      start: '2018-02-01',
      employer: 'secrétariat général pour les affaires régionales de Testaine',
      time: 'temps plein',
    },
  ],
  [
    "Un emploi d'adjoint au secrétaire général pour les affaires régionales (SGAR) auprès du préfet de Testaine sera vacant à compter du 1er juin 2017.",
    {
      title: 'adjoint au secrétaire général pour les affaires régionales (SGAR) auprès du préfet de Testaine',
      start: '2017-06-01',
    },
  ],
  [
    "L'emploi de secrétaire général pour les affaires régionales (SGAR) de Basse-Testaine-Côte d'Ambre est vacant à compter du 9 janvier 2019.",
    {
      title: "secrétaire général pour les affaires régionales (SGAR) de Basse-Testaine-Côte d'Ambre",
      start: '2019-01-09',
    },
  ],
  [
    'Un emploi de secrétaire général pour les affaires régionales (SGAR) auprès du préfet de la région Testaine est vacant à compter du 13 mai 2019, dans les conditions prévues par le décret n° 2009-999 du 3 mars 2009 modifié relatif aux emplois de direction.',
    {
      title: 'secrétaire général pour les affaires régionales (SGAR) auprès du préfet de la région Testaine',
      start: '2019-05-13',
    },
  ],
  [
    "L'emploi de secrétaire général adjoint pour les affaires régionales (SGAR) en charge du pôle moyens à la préfecture de région Testaine est susceptible d'être vacant à compter du 1er novembre 2025.",
    {
      title:
        'secrétaire général adjoint pour les affaires régionales (SGAR) en charge du pôle moyens à la préfecture de région Testaine',
      start: '2025-11-01',
      employer: 'préfecture de région Testaine',
    },
  ],
  [
    "L'emploi de chef de service, adjoint au directeur des archives, sera vacant le 1er octobre 2023 à l'administration centrale des ministères des arts et de la jeunesse, de la lecture et des jeux Insulaires.",
    {
      title: 'chef de service, adjoint au directeur des archives',
      start: '2023-10-01',
      employer: 'ministères des arts et de la jeunesse, de la lecture et des jeux Insulaires',
    },
  ],
  [
    "Un emploi de chef de service est susceptible d'être vacant à l'administration centrale du ministère des arts, de la lecture et de la musique (MALM) à compter du 1er octobre 2025.",
    {
      title: 'chef de service',
      start: '2025-10-01',
      employer: 'ministère des arts, de la lecture et de la musique (MALM)',
    },
  ],
  [
    "L'emploi de directeur départemental adjoint de la direction départementale des haies, des mares et de la protection des abeilles (DDHMPA) du Cher est susceptible d'être vacant, à compter du 7 mars 2022.",
    {
      title:
        'directeur départemental adjoint de la direction départementale des haies, des mares et de la protection des abeilles (DDHMPA) du Cher',
      start: '2022-03-07',
    },
  ],
  [
    "L'emploi de chef de service, adjoint au directeur des douanes fluviales au sein de la direction générale des canaux à l'administration centrale du ministère des canaux (classe I) est susceptible d'être vacant.",
    {
      title:
        "chef de service, adjoint au directeur des douanes fluviales au sein de la direction générale des canaux à l'administration centrale du ministère des canaux",
      employer: 'ministère des canaux',
    },
  ],
  [
    "L'emploi de chef de service chargé des fonctions de directeur général adjoint et de chef des services apicoles, au sens européen (chief bee officer - CBO), à la direction générale des ruches du ministère des forêts (MF) sera prochainement vacant.",
    {
      title:
        'chef de service chargé des fonctions de directeur général adjoint et de chef des services apicoles, au sens européen (chief bee officer - CBO), à la direction générale des ruches du ministère des forêts (MF)',
      employer: 'direction générale des ruches du ministère des forêts (MF)',
    },
  ],
  [
    "L'emploi de chef du service des crues et des étiages, en outre chargé de la sous-direction de la prévision des crues est susceptible d'être prochainement vacant au ministère des canaux au sein de la direction générale des eaux (DGE).",
    {
      title: 'chef du service des crues et des étiages, en outre chargé de la sous-direction de la prévision des crues',
      employer: 'ministère des canaux',
    },
  ],
  [
    "Est créé à l'administration centrale du ministère des forêts et des landes (MFL) un emploi de directeur de projet (groupe III), chef de la mission « reboisement », placé auprès du chef du service des arbres du secrétariat général.",
    {
      title: 'directeur de projet (groupe III), chef de la mission « reboisement »',
      employer: 'ministère des forêts et des landes (MFL)',
    },
  ],
  [
    "Sera prochainement vacant à l'administration centrale du ministère des forêts, de la biodiversité et de la mer (MFBM), un emploi de sous-directeur.",
    { title: 'sous-directeur', employer: 'ministère des forêts, de la biodiversité et de la mer (MFBM)' },
  ],
  [
    "Est susceptible d'être vacant un emploi de chef de service à l'administration centrale du ministère des forêts et de la mer (MFM) et du ministère des canaux (MC).",
    {
      title: 'chef de service',
      employer: 'administration centrale du ministère des forêts et de la mer (MFM) et du ministère des canaux (MC)',
    },
  ],
  [
    "Un emploi de chef de service sera vacant à la direction des affaires forestières à l'administration centrale du ministère des forêts (MF) et du ministère des canaux (MC).",
    {
      title: 'chef de service',
      employer: 'administration centrale du ministère des forêts (MF) et du ministère des canaux (MC)',
    },
  ],
  [
    "Un emploi de sous-directeur est vacant à l'administration centrale des ministères chargés des forêts, des landes et des haies, et des canaux.",
    { title: 'sous-directeur', employer: 'ministères chargés des forêts, des landes et des haies, et des canaux' },
  ],
  [
    'Un emploi de chargé de mission est vacant à compter du 1er juin 2022 au SGAR de la région Testaine.',
    { title: 'chargé de mission', start: '2022-06-01', employer: 'SGAR de la région Testaine' },
  ],
  [
    'Est vacant un emploi de chef de service à la DREAL de Testaine, à Metz.',
    { title: 'chef de service', employer: 'DREAL de Testaine', city: 'Metz' },
  ],
  [
    'Un emploi de chef de subdivision sera créé, par le ministère des îles, à compter du 1er juin 2022.',
    { title: 'chef de subdivision', start: '2022-06-01', employer: 'ministère des îles' },
  ],
  [
    "L'avis de vacance d'emplois de direction dans les maisons mentionnées à l'article 4 de la loi n° 85-1 du 4 janvier 1985, publié au Journal officiel du 2 février 2018 (NOR : ABCN1899999V) texte n° 12, est modifié comme suit :",
    { title: null },
  ],
  [
    "Sont vacants ou susceptibles de le devenir en vue d'être pourvus en application du décret n° 2020-1 du 3 juillet 2020 relatif aux emplois supérieurs des refuges, les emplois de direction ci-après :",
    { title: null, several: true },
  ],
  [
    "Sont vacants ou susceptibles de le devenir en vue d'être pourvus en application du décret n° 2005-1 du 2 août 2005 modifié portant statut particulier des grades et emplois des personnels de direction, les emplois de direction dans les établissements énumérés à l'article 4 de la loi n° 85-1 du 4 janvier 1985 relative aux refuges ci-après :",
    { title: null, several: true },
  ],
  [
    'Est vacant ou susceptible de le devenir en vue d’être pourvu en application du décret n° 2005-2 du 2 août 2005 modifié relatif aux conditions de nomination et d’avancement de certains emplois fonctionnels des refuges, l’emploi de direction ci-après :\nI. – Emploi de directeur ou directrice :\n– Refuge hospitalier de Montagnac (Hérault).\nPeuvent faire acte de candidature :\n1. Les personnels du corps des directeurs de refuge ;',
    { title: 'directeur ou directrice', employer: 'Refuge hospitalier de Montagnac', department: '34' },
  ],
  [
    "L'emploi de directeur général du Centre national de gestion des gardiens de phare et des personnels de la fonction publique maritime sera vacant à compter du 1er avril 2026.",
    {
      title:
        'directeur général du Centre national de gestion des gardiens de phare et des personnels de la fonction publique maritime',
      start: '2026-04-01',
    },
  ],
  [
    'Un emploi de directeur régional adjoint des affaires lacustres de la région Haute-Testaine est vacant à compter du 1er février 2021.',
    { title: 'directeur régional adjoint des affaires lacustres de la région Haute-Testaine', start: '2021-02-01' },
  ],
  [
    "L'emploi de directeur régional adjoint délégué des affaires lacustres, chargé des rives et de l'architecture de la région Haute-Testaine est vacant.",
    {
      title:
        "directeur régional adjoint délégué des affaires lacustres, chargé des rives et de l'architecture de la région Haute-Testaine",
    },
  ],
  [
    'Un emploi de chargé de mission à temps plein auprès du préfet de région « lacs, culture et vie associative » est vacant au secrétariat général pour les affaires régionales des Hauts-de-Testaine à compter du 15 mai 2024. Le poste est situé au 3-5, rue du Moulin-Neuf à Lille.',
    {
      title: 'chargé de mission à temps plein auprès du préfet de région « lacs, culture et vie associative »',
      start: '2024-05-15',
      employer: 'secrétariat général pour les affaires régionales des Hauts-de-Testaine',
      city: 'Lille',
      time: 'temps plein',
    },
  ],
  [
    'Un emploi de chargé(e) de mission à temps plein auprès du préfet de Testaine pour les questions rurales, de chasse et de pêche est vacant au secrétariat général pour les affaires de Testaine.',
    {
      title:
        'chargé(e) de mission à temps plein auprès du préfet de Testaine pour les questions rurales, de chasse et de pêche',
      employer: 'secrétariat général pour les affaires de Testaine',
      time: 'temps plein',
    },
  ],
  [
    "L'emploi de chargé de mission à temps plein « chemins et sentiers » sera vacant au plus tard à compter du 1er septembre 2025, au secrétariat général pour les affaires de Testaine (SGAT) de la préfecture de Testaine, localisé à Rodez.",
    {
      title: 'chargé de mission à temps plein « chemins et sentiers »',
      start: '2025-09-01',
      employer: 'secrétariat général pour les affaires de Testaine (SGAT) de la préfecture de Testaine',
      city: 'Rodez',
      time: 'temps plein',
    },
  ],
  [
    "L'emploi de chargé de mission à temps plein « programmes d'hiver » est vacant à compter du 1er août 2021, au secrétariat général pour les affaires de Testaine (SGAT) à la préfecture de Testaine, localisée à Rodez.",
    {
      title: "chargé de mission à temps plein « programmes d'hiver »",
      start: '2021-08-01',
      employer: 'secrétariat général pour les affaires de Testaine (SGAT)',
      city: 'Rodez',
      time: 'temps plein',
    },
  ],
  [
    "Sera prochainement vacant l'emploi de directeur régional des affaires lacustres pour la région Testaine.",
    { title: 'directeur régional des affaires lacustres pour la région Testaine' },
  ],
  [
    "Sera prochainement vacant l'emploi de directeur régional des affaires lacustres de Testaine.",
    { title: 'directeur régional des affaires lacustres de Testaine' },
  ],
  [
    "Les fonctions de directeur de l'Ecole nationale des phares de Brest sont vacantes à compter du 1er octobre 2023.",
    { title: "directeur de l'Ecole nationale des phares de Brest", start: '2023-10-01' },
  ],
  [
    "Sont déclarées vacantes les fonctions de directeur de l'Ecole des haras de Saumur à compter du 1er octobre 2002.",
    { title: "directeur de l'Ecole des haras de Saumur", start: '2002-10-01' },
  ],
  [
    "A. - Sont vacants ou susceptibles de l'être, en vue d'être pourvus par voie de mutation, en application des dispositions de l'article 7 du décret no 2001-3 du 28 décembre 2001 portant statut particulier du corps des directeurs de refuges, les postes suivants :",
    { title: null, several: true },
  ],
  [
    "Sont vacants ou susceptibles de l'être, en vue d'être pourvus par voie de mutation et de détachement en application des dispositions des articles 7 et 9 du décret n° 2001-4 portant statut particulier du corps des directeurs de refuges, les emplois de directeur ou de directrice, chef d'établissement, des refuges de montagne mentionnés ci-après :",
    { title: "directeur ou de directrice, chef d'établissement, des refuges de montagne", several: true },
  ],
  [
    "L'emploi de secrétaire général de l'académie de Testville sera vacant à compter du 3 octobre 2000.",
    { title: "secrétaire général de l'académie de Testville", start: '2000-10-03' },
  ],
  [
    "Le poste de vice-recteur de Port-Testard est susceptible d'être vacant.",
    { title: 'vice-recteur de Port-Testard' },
  ],
  [
    "Le ministre des arts et la ministre de la musique et du chant procèdent au recrutement d'inspecteurs généraux de l'administration des arts et du chant, de 2e classe.",
    { title: "inspecteurs généraux de l'administration des arts et du chant, de 2e classe", several: true },
  ],
  // Further ways, in the same grammar.
  [
    "Il est envisagé de nommer un inspecteur général en service extraordinaire auprès de l'inspection générale des canaux.",
    { title: "inspecteur général en service extraordinaire auprès de l'inspection générale des canaux" },
  ],
  [
    "Deux postes d'inspecteurs généraux en service extraordinaire à l'inspection générale des canaux sont à pourvoir, dont l'un susceptible d'être vacant.",
    {
      title: "inspecteurs généraux en service extraordinaire à l'inspection générale des canaux",
      positions: 2,
      several: true,
      employer: 'inspection générale des canaux',
    },
  ],
  [
    "Au titre de l'année 2031, six postes de conseiller forestier sont susceptibles d'être pourvus par des conseillers en service extraordinaire.",
    { title: 'conseiller forestier', positions: 6, several: true },
  ],
  [
    "L'emploi de chef de la subdivision des îles Testard est offert au titre de la mobilité statutaire des membres des corps recrutés par concours.",
    { title: 'chef de la subdivision des îles Testard' },
  ],
  [
    "L'emploi de directeur départemental adjoint des territoires (DDT) du Lot est susceptible d'être vacant à compter du mois de décembre 2020.",
    { title: 'directeur départemental adjoint des territoires (DDT) du Lot' },
  ],
  [
    'L’emploi de sous-directeur à la direction de l’eau (groupe III) devient vacant au 1er juin 2022.',
    { title: 'sous-directeur à la direction de l’eau', start: '2022-06-01', employer: 'direction de l’eau' },
  ],
  [
    'Un emploi de directeur de projet « Canal vert » (groupe II) est créé, pour une durée de trois ans, auprès du préfet de la région Testaine, préfet du Lot.',
    { title: 'directeur de projet « Canal vert »' },
  ],
  [
    "Un emploi d'expert de haut niveau (groupe I) en matière juridique est vacant à la direction générale des canaux.",
    { title: 'expert de haut niveau (groupe I) en matière juridique', employer: 'direction générale des canaux' },
  ],
  [
    "Un emploi de directeur de projet (F/H) groupe 2 est vacant à la direction générale des canaux (DGC) à l'administration centrale des ministères des canaux et des écluses. Cet emploi est placé auprès du directeur général.",
    { title: 'directeur de projet (F/H)', employer: 'ministères des canaux et des écluses' },
  ],
  [
    "Est vacant à compter du 1er février 2024, à la direction interrégionale Grand Large, l'emploi de directeur interrégional.",
    { title: 'directeur interrégional', start: '2024-02-01', employer: 'direction interrégionale Grand Large' },
  ],
  [
    "Un poste de directeur de projet, chargé du pilotage de l'agenda rural et, en particulier, de la mise en place d'un « laboratoire », est à pourvoir, d'ici à la fin du 3e trimestre 2021, auprès du préfet du Lot.",
    {
      title:
        "directeur de projet, chargé du pilotage de l'agenda rural et, en particulier, de la mise en place d'un « laboratoire »",
    },
  ],
  [
    "Un emploi d'inspecteur général des canaux, réservé aux fonctionnaires par voie de détachement, est à pourvoir à l'inspection générale des canaux à compter du 1er septembre 2022.",
    {
      title: 'inspecteur général des canaux, réservé aux fonctionnaires par voie de détachement',
      start: '2022-09-01',
      employer: 'inspection générale des canaux',
    },
  ],
  [
    'Un emploi de directeur de projet de groupe II est créé. Le titulaire sera placé auprès de la directrice des serres.',
    { title: 'directeur de projet' },
  ],
  [
    'Les emplois de secrétaire général d’académie des académies de Testville, Bourg et Fort-Testard sont susceptibles d’être prochainement vacants.',
    { title: 'secrétaire général d’académie des académies de Testville, Bourg et Fort-Testard', several: true },
  ],
  [
    "À compter du 1er mars 2024, l'emploi fonctionnel de directeur du parc sera vacant au ministère des jardins, à Paris.",
    {
      title: 'directeur du parc',
      start: '2024-03-01',
      employer: 'ministère des jardins',
      city: 'Paris',
      department: '75',
    },
  ],
  [
    "Un emploi de sous-directeur est, à compter du 2 mars 2020, susceptible d'être vacant à la Cour des jardins.",
    { title: 'sous-directeur', start: '2020-03-02', employer: 'Cour des jardins' },
  ],
  [
    'Un emploi de sous-directeur est vacant au ministère chargé des jardins à compter du 1er septembre.',
    { title: 'sous-directeur', employer: 'ministère chargé des jardins' },
  ],
  [
    "Sont susceptibles d'être vacants au ministère des jardins deux emplois de sous-directeur.",
    { title: 'sous-directeur', employer: 'ministère des jardins', positions: 2, several: true },
  ],
  [
    'Est vacant à la direction générale des jardins un emploi de jardinier général, situé à Marseille.',
    { title: 'jardinier général', employer: 'direction générale des jardins', city: 'Marseille' },
  ],
  [
    'Seront prochainement vacants les trois postes de chef des départements des phares, des bouées et des cartes du Conservatoire de la mer.',
    {
      title: 'chef des départements des phares, des bouées et des cartes du Conservatoire de la mer',
      positions: 3,
      several: true,
    },
  ],
  [
    'Les deux emplois de sous-directeur du littoral seront vacants au ministère des canaux.',
    { title: 'sous-directeur du littoral', employer: 'ministère des canaux', positions: 2, several: true },
  ],
  [
    'Les fonctions de directeur du parc et les trois emplois de sous-directeur seront vacants.',
    { title: 'directeur du parc et les trois emplois de sous-directeur', several: true },
  ],
  [
    "Des emplois de conseiller ou de premier conseiller du corps des juges de paix sont offerts, par la voie du détachement, aux membres des corps recrutés par concours et aux fonctionnaires civils ou militaires de l'Etat.",
    { title: 'conseiller ou de premier conseiller du corps des juges de paix', several: true },
  ],
  [
    'Deux emplois de sous-préfets en service extraordinaire sont ouverts à la vacance au ministère des canaux.',
    { title: 'sous-préfets en service extraordinaire', employer: 'ministère des canaux', positions: 2, several: true },
  ],
  [
    "Six postes de conservateur des écluses sont ouverts au ministère des canaux en application de l'article 10 du décret.",
    { title: 'conservateur des écluses', employer: 'ministère des canaux', positions: 6, several: true },
  ],
  [
    "L'emploi d'expert de haut niveau, relevant du groupe III, est vacant au ministère des canaux.",
    { title: 'expert de haut niveau', employer: 'ministère des canaux' },
  ],
  [
    "Un poste d'inspecteur général des écluses est à pourvoir au tour extérieur.",
    { title: 'inspecteur général des écluses' },
  ],
  [
    "Un emploi d'expert de haut niveau, classé en groupe 2, est vacant au ministère des canaux.",
    { title: 'expert de haut niveau', employer: 'ministère des canaux' },
  ],
  [
    'Un emploi de directeur de projet, classé au groupe III, est vacant au ministère des canaux.',
    { title: 'directeur de projet', employer: 'ministère des canaux' },
  ],
  [
    "Est susceptible d'être vacant, dans les conditions prévues par le décret n° 2008-1 du 21 avril 2008 relatif à l'emploi de conseiller des eaux, un emploi de chef de mission au ministère des canaux.",
    { title: 'chef de mission', employer: 'ministère des canaux' },
  ],
  [
    'Un emploi à temps plein de chargé de mission sera vacant au secrétariat général pour les affaires régionales de Testaine.',
    {
      title: 'chargé de mission',
      employer: 'secrétariat général pour les affaires régionales de Testaine',
      time: 'temps plein',
    },
  ],
  [
    'Des emplois de sous-directeur sont vacants au ministère des canaux.',
    { title: 'sous-directeur', employer: 'ministère des canaux', several: true },
  ],
  [
    'Sont vacants, en application du décret relatif au statut des emplois de direction, les deux emplois de sous-directeur.',
    { title: 'sous-directeur', positions: 2, several: true },
  ],
  [
    "En application de l'article L. 1 du code des eaux, un recrutement au tour extérieur est organisé au titre de l'année 2031 à raison de 5 postes de conseiller et de 7 postes de premier conseiller.",
    { title: 'conseiller et de 7 postes de premier conseiller', positions: 12, several: true },
  ],
  [
    'Un recrutement au tour extérieur est ouvert à raison de deux emplois de conseiller des eaux.',
    { title: 'conseiller des eaux', positions: 2, several: true },
  ],
  [
    "Est susceptible d'être vacant au ministère des canaux et des écluses un emploi budgétaire de chef de service.",
    { title: 'chef de service', employer: 'ministère des canaux et des écluses' },
  ],
  [
    'Un emploi civil de directeur du port est vacant au ministère des canaux.',
    { title: 'directeur du port', employer: 'ministère des canaux' },
  ],
];

describe('the opening of a notice', () => {
  it.each([
    [
      "Le Conseil des eaux recrute des maîtres d'écluse en service extraordinaire, par la voie du détachement.",
      "maîtres d'écluse en service extraordinaire",
      null,
    ],
    [
      "L'inspection générale des canaux recrute 11 inspecteurs généraux en détachement sur un emploi de groupe II :",
      'inspecteurs généraux',
      11,
    ],
    [
      'Le ministre des canaux, conformément au décret, recrute un inspecteur général des écluses.',
      'inspecteur général des écluses',
      null,
    ],
    ["L'inspection recrute chaque année des agents.", null, null],
  ])('says who recruits: %s', (sentence, title, positions) => {
    const record = recordOfNotice(`JORF n°0059 du 9 mars 2025\nNOR : ABCD2500001V\n${sentence}`);
    expect([record.title, record.positions]).toEqual([title, positions]);
  });

  it.each(OPENINGS)('%s', (sentence, said) => {
    const record = recordOfNotice(sentence);
    expect(record.source.layout).toBe('jorf');
    expect({
      title: record.title,
      start: record.start_date,
      employer: record.employer.name,
      city: record.workplace.city,
      department: record.workplace.department_code,
      positions: record.positions,
      categories: record.categories,
      time: record.working_time.text,
      several: record.warnings.some(({ code }) => code === 'several_posts'),
    }).toEqual({
      title: said.title,
      start: said.start ?? null,
      employer: said.employer ?? null,
      city: said.city ?? null,
      department: said.department ?? null,
      positions: said.positions ?? null,
      categories: said.categories ?? [],
      time: said.time ?? null,
      several: said.several ?? false,
    });
  });
});

it.each(OPENINGS)('the frame of a page ends where the opening begins: %s', (sentence) => {
  expect(toLines(sentence).some(opens)).toBe(true);
});

const OPENING = 'Un emploi de sous-directeur est vacant au ministère des canaux.';

describe('where the post is', () => {
  it.each<readonly [string, Partial<OfferRecord['workplace']>]>([
    [
      "L'emploi de chargé de mission, à temps plein, localisé à Basse-Terre (97100), est susceptible d'être vacant.",
      { city: 'Basse-Terre', department_code: '971' },
    ],
    [
      "L'emploi s'exerce au sein de l'administration centrale des deux ministères à Paris sur le site du canal dans le 2e arrondissement.",
      { text: 'Paris', city: 'Paris', department_code: '75' },
    ],
    ["L'emploi s'exerce au sein de la délégation à Metz (57).", { city: 'Metz', department_code: '57' }],
    ["L'emploi s'exerce au sein du service dédié à Voies navigables.", { text: null, city: null }],
    [
      "L'emploi est localisé sur le site de La Défense (arche, paroi sud), 92055 La Défense Cedex.",
      { street: null, postcode: '92055', city: 'La Défense' },
    ],
    [
      "L'emploi est localisé sur le site de Balard, 60, boulevard Haut, 75015 Paris.",
      { street: '60, boulevard Haut', postcode: '75015', city: 'Paris' },
    ],
    [
      'Il est localisé 95, avenue de France, à Paris (13e).',
      { street: '95, avenue de France', city: 'Paris', department_code: '75' },
    ],
    [
      "L'emploi de sous-directeur sera vacant.\n\nLieu de travail\n\n12, rue Basse, 35000 Rennes",
      { street: '12, rue Basse', postcode: '35000', city: 'Rennes' },
    ],
    [
      'Les fonctions sont exercées à temps plein au 4, place des Tilleuls, à Paris.',
      { street: '4, place des Tilleuls', city: 'Paris', department_code: '75' },
    ],
    [
      "L'emploi est localisé sur le site de Roanne (42), 4, rue du Môle.",
      { street: '4, rue du Môle', city: 'Roanne', department_code: '42' },
    ],
    ["L'emploi est localisé à Saint-Denis de La Réunion.", { city: 'Saint-Denis' }],
    ['Cet emploi est vacant. Il est à pourvoir au 1er mai 2024. Il est situé à Roanne.', { city: 'Roanne' }],
    ['Le service est vaste. Il est ouvert à tous. Il est situé à Roanne.', { text: null }],
    ['Le poste, basé à Roanne, exige des déplacements.', { text: 'Roanne', city: 'Roanne' }],
    ['Le poste est localisé : 4, rue du Môle, Paris 12e.', { street: '4, rue du Môle', city: 'Paris' }],
    ["L'emploi est localisé à Roanne - 4, rue du Môle.", { city: 'Roanne' }],
    [
      "L'emploi est localisé à Roanne (Loire) ou Mende (Lozère).",
      { text: 'Roanne (Loire) ou Mende (Lozère)', city: 'Roanne', department_code: '42' },
    ],
    [
      'Le poste est situé au Havre (Seine-Maritime), 4, rue du Môle.',
      { street: '4, rue du Môle', city: 'Le Havre', department_code: '76' },
    ],
    [
      'Localisation : 4, rue du Môle, 76600 Le Havre (puis, à compter de 2027, Rouen).',
      { text: '4, rue du Môle, 76600 Le Havre (puis, à compter de 2027, Rouen)', city: 'Le Havre' },
    ],
    [
      'Localisation administrative et géographique : direction des canaux, 4, rue du Môle, 76600 Le Havre',
      { street: '4, rue du Môle', postcode: '76600', city: 'Le Havre' },
    ],
    [
      'Le poste est situé au 12-14, rue du Moulin-Neuf à Lille.',
      { text: '12-14, rue du Moulin-Neuf à Lille', street: '12-14, rue du Moulin-Neuf', city: 'Lille' },
    ],
    [
      'Cet emploi est localisé à Paris (rue des Tilleuls, 20e arrondissement).',
      { text: 'Paris (rue des Tilleuls, 20e arrondissement)', city: 'Paris', department_code: '75' },
    ],
    [
      'Cet emploi, localisé sur le site des Tilleuls à Paris (8e arrondissement), est classé en groupe II.',
      { text: 'site des Tilleuls à Paris (8e arrondissement)', city: 'Paris' },
    ],
    [
      "L'emploi s'exerce au 51, rue des Tilleuls, à Paris 15e.",
      { street: '51, rue des Tilleuls', city: 'Paris', department_code: '75' },
    ],
    [
      "Il s'agit d'un poste de catégorie A, ouvert aux titulaires ou aux contractuels, basé à Nantes (44).",
      { text: 'Nantes (44)', city: 'Nantes', department_name: 'Loire-Atlantique', department_code: '44' },
    ],
    [
      'Localisation géographique : 7, rue des Tilleuls, 75007 Paris.',
      {
        text: '7, rue des Tilleuls, 75007 Paris',
        street: '7, rue des Tilleuls',
        postcode: '75007',
        city: 'Paris',
        department_code: '75',
      },
    ],
    [
      "Localisation géographique : l'emploi s'exerce à Paris (7e), sur le site des Tilleuls.",
      { city: 'Paris', department_code: '75' },
    ],
    [
      "Localisation géographique\n\nL'emploi s'exerce au 14, avenue des Tilleuls, 75012 Paris.",
      { text: '14, avenue des Tilleuls, 75012 Paris', street: '14, avenue des Tilleuls', postcode: '75012' },
    ],
    [
      'Le poste est situé au Havre (Seine-Maritime).',
      { text: 'au Havre (Seine-Maritime)', city: 'Le Havre', department_code: '76' },
    ],
    ['Sa résidence administrative est fixée à Nevers.', { text: 'Nevers', city: 'Nevers' }],
    ['Ce poste est localisé en Guyane.', { text: 'Guyane', city: null, department_code: '973' }],
    [
      "L'emploi s'exerce au sein de la direction des canaux, à Toulouse (31).",
      { text: 'Toulouse (31)', city: 'Toulouse', department_code: '31' },
    ],
    ['Basé à Metz, le sous-directeur renforce le pilotage du réseau.', { text: 'Metz', city: 'Metz' }],
    ["La résidence administrative de l'emploi est située à Metz.", { text: 'Metz', city: 'Metz' }],
    ["L'emploi est localisé à La Défense (Grande Halle, paroi nord).", { city: 'La Défense', department_code: null }],
    ['Le sous-directeur est basé à Metz.', { text: 'Metz', city: 'Metz', department_code: null }],
    ['Localisation géographique : tout le bassin du fleuve.', { text: 'tout le bassin du fleuve', city: null }],
    ['La résidence administrative se situe à Strasbourg (67).', { city: 'Strasbourg', department_code: '67' }],
    [
      'Le poste est ouvert aux contractuels. Localisation : Mamoudzou (Mayotte).',
      { text: 'Mamoudzou (Mayotte)', city: 'Mamoudzou', department_code: '976' },
    ],
    ['Le poste est situé à Metz et à Nancy.', { text: 'Metz et à Nancy', city: null }],
    ['La résidence administrative est Metz.', { text: 'Metz', city: 'Metz' }],
    ['La résidence administrative du poste est à Metz (57).', { text: 'Metz (57)', department_code: '57' }],
    [
      'Les postes sont situés 5, place Haute, à Metz (57000).',
      { text: '5, place Haute, à Metz (57000)', street: '5, place Haute', postcode: '57000', city: 'Metz' },
    ],
    [
      'Le sous-directeur exerce ses fonctions au 14, avenue des Tilleuls, à Paris (7e).',
      { street: '14, avenue des Tilleuls', city: 'Paris', department_code: '75' },
    ],
    [
      'Le poste est basé à Metz (57000), place du Marché.',
      { text: 'Metz (57000), place du Marché', street: 'place du Marché', postcode: '57000', city: 'Metz' },
    ],
    ["L'emploi est localisé à Paris, 14, avenue des Tilleuls.", { street: '14, avenue des Tilleuls', city: 'Paris' }],
    [
      "L'emploi est localisé sur le site de la Halle, au 60, boulevard du Quai-Haut, 75015 Paris.",
      { street: '60, boulevard du Quai-Haut', postcode: '75015', city: 'Paris' },
    ],
    [
      "Localisation : direction interrégionale des canaux et des écluses de l'Ouest, des îles et de la mer, service des moyens et des ressources humaines, 6, place Haute, CS 20804, 35108 Rennes Cedex.",
      { street: '6, place Haute, CS 20804', postcode: '35108', city: 'Rennes' },
    ],
    [
      "L'emploi s'exerce au sein de la direction des canaux, au 95, avenue Haute, 75013 Paris.",
      { street: '95, avenue Haute', postcode: '75013', city: 'Paris' },
    ],
    ['Le poste est situé à Melun dans les locaux de la direction.', { city: 'Melun' }],
    ['Le poste est situé à Evry-Courcouronnes à la cité administrative.', { city: 'Evry-Courcouronnes' }],
    [
      "La résidence administrative de l'emploi à pourvoir est au siège de la direction à Metz (57).",
      { text: 'Metz (57)', city: 'Metz', department_code: '57' },
    ],
    ['Le poste est situé à la tour Verte, 92055 La Garenne.', { street: 'tour Verte', postcode: '92055' }],
    [
      "L'emploi est localisé à Metz, 12, place du Marché (57000).",
      { street: '12, place du Marché', postcode: '57000', city: 'Metz', department_code: '57' },
    ],
    ["L'emploi est localisé à Orléans, 75, rue du Parc, 45000.", { street: '75, rue du Parc', postcode: '45000' }],
    ["L'emploi est localisé à Paris, 14 agents y travaillent.", { street: null, city: 'Paris' }],
    [
      "Localisation géographique\n\nL'emploi est situé dans les locaux du ministère des canaux, tour Verte, 1, place Haute, 92800 Puteaux.",
      { street: '1, place Haute', postcode: '92800', city: 'Puteaux', department_code: '92' },
    ],
    [
      "Localisation géographique : l'emploi est basé dans les locaux de la direction, 3, rue Basse, à Metz (57).",
      { street: '3, rue Basse', city: 'Metz', department_code: '57' },
    ],
    ["Localisation géographique : l'emploi exige des déplacements fréquents.", { text: null, city: null }],
  ])('%s', (sentence, place) => {
    expect(recordOfNotice(`${OPENING}\n${sentence}`).workplace).toMatchObject(place);
  });

  it.each<readonly [string, Partial<OfferRecord['workplace']>]>([
    [
      "Un emploi de conseiller est susceptible d'être vacant, à compter du 1er juillet 2025, à la Cour des canaux, 13, rue Haute, à Paris (1er).",
      { text: '13, rue Haute, à Paris (1er)', street: '13, rue Haute', city: 'Paris', department_code: '75' },
    ],
    [
      "Un emploi de directeur est vacant à l'agence des canaux de Bretagne, 6, place Haute, à Rennes (35000), à compter du 1er juillet 2025.",
      { text: '6, place Haute, à Rennes (35000)', street: '6, place Haute', postcode: '35000', city: 'Rennes' },
    ],
    [
      'Un emploi de directeur est vacant au ministère des canaux, 20, avenue Haute, 75007 Paris.',
      { text: '20, avenue Haute, 75007 Paris', street: '20, avenue Haute', postcode: '75007', city: 'Paris' },
    ],
    [
      "L'emploi de directeur des canaux, à Cachan (Val-de-Marne), sera vacant le 1er juillet 2024.",
      { text: 'Cachan (Val-de-Marne)', city: 'Cachan', department_code: '94' },
    ],
    ['Le poste de directeur du service des canaux du Gers, à Auch, est vacant.', { text: 'Auch', city: 'Auch' }],
    [
      'Un emploi de directeur des canaux (groupe III) basé à Rennes sera vacant au 1er août 2024.',
      { text: 'Rennes', city: 'Rennes' },
    ],
    [
      "L'emploi de directeur des canaux est à pourvoir à Gap (Hautes-Alpes), 2, rue Basse, à compter du 1er mai 2023.",
      { text: 'Gap (Hautes-Alpes), 2, rue Basse', street: '2, rue Basse', city: 'Gap', department_code: '05' },
    ],
    ['Un emploi de directeur des canaux est vacant à Nantes (44) à compter du 1er mai 2023.', { city: 'Nantes' }],
    ['Un emploi de directeur des canaux est vacant à Paris.', { city: 'Paris', department_code: '75' }],
    ['Un emploi de directeur des canaux est vacant à Voies-Vertes-France.', { text: null, city: null }],
    ["L'emploi de délégué à la région, à l'Europe et aux canaux est vacant.", { text: null }],
    ["L'emploi d'ambassadeur pour la paix, à Genève et à New York, est vacant.", { city: null }],
  ])('stands behind the body or the post: %s', (sentence, place) => {
    expect(recordOfNotice(sentence).workplace).toMatchObject(place);
  });

  it.each([
    'La direction est située à Metz.',
    'Le directeur général exerce ses fonctions à Metz.',
    "Le titulaire exerce ses fonctions sous l'autorité du préfet de région, à Metz.",
    'La région, située à une position stratégique, compte deux ports.',
    "L'emploi s'exerce au sein de la direction des canaux.",
    "L'emploi s'exerce dans un contexte exigeant.",
    'Le sous-directeur anime le réseau des agences situées à Metz.',
  ])('is not said by: %s', (sentence) => {
    expect(recordOfNotice(`${OPENING}\n${sentence}`).workplace).toMatchObject({ text: null, city: null });
  });
});

describe('when the post is to be taken up', () => {
  it.each<readonly [string, string | null]>([
    ["Date prévisible de vacance de l'emploi : 1er juillet 2023.", '2023-07-01'],
    ["Date de vacance de l'emploi : 3 juillet 2023.", '2023-07-03'],
    ["Date prévisible de vacance de l'emploi\n\n1er janvier 2022.", '2022-01-01'],
    ['Le poste est à pourvoir à compter du 2 octobre 2024.', '2024-10-02'],
    ['Cet emploi est à pourvoir dans les conditions prévues par le décret n° 2009-1 du 31 mars 2009.', null],
    ['La prise de fonctions est souhaitée le 3 mai 2024.', '2024-05-03'],
    ['Le poste est à pourvoir à compter du jeudi 3 octobre 2024.', '2024-10-03'],
    ['Il est à pourvoir à compter du 2 octobre 2024.', '2024-10-02'],
    ['Il sera pourvu à partir du 2 octobre 2024.', '2024-10-02'],
    ['Cet emploi sera pourvu au 2 octobre 2024.', '2024-10-02'],
    ['Cet emploi sera pourvu par détachement de fonctionnaires nommés avant le 2 octobre 2014.', null],
    ['Le poste est à pourvoir a compter du 2 octobre 2024.', '2024-10-02'],
    ['Le poste sera vacant à la date du 3 mai 2024.', '2024-05-03'],
    ['Ces emplois sont à pourvoir au 1er mai 2024, date du début de la formation.', '2024-05-01'],
    ['Ces postes sont à pourvoir à compter du 2 octobre 2024.', '2024-10-02'],
    ['Ces emplois sont à pourvoir dans les conditions prévues par le décret n° 2009-1 du 31 mars 2009.', null],
    ['Ces emplois ont été créés le 3 mai 2019.', null],
    ["Date prévisible de la vacance d'emploi : 1er septembre 2024.", '2024-09-01'],
    ["Date prévisible de vacance d'emploi : 2 septembre 2024.", '2024-09-02'],
    ['Date prévisionnelle de vacance : 2 septembre 2024', '2024-09-02'],
    ["Date de création de l'emploi : 2 septembre 2024.", '2024-09-02'],
    ["Date de la création d'emploi : 2 septembre 2024.", '2024-09-02'],
    ['Date prévisible de recrutement : 2 septembre 2024.', '2024-09-02'],
    ['Date prévisible de prise de fonctions : 2 septembre 2024.', '2024-09-02'],
    ['Date de prise de fonctions envisagée : 2 septembre 2024.', '2024-09-02'],
    ['Date de prise de fonction souhaitée : 2 septembre 2024.', '2024-09-02'],
    ["Date de création de l'école : 2 septembre 1824.", null],
    ['Date prévisible de recrutement des trois adjoints : 2 septembre 2024.', null],
    ["L'emploi est à pourvoir selon l'avis publié au Journal officiel le 3 mars 2019.", null],
    ['Il prépare la réunion prévue le 3 mai 2024.', null],
    ["L'organisation a changé à compter du 1er avril 2021.", null],
  ])('%s', (sentence, date) => {
    expect(recordOfNotice(`${OPENING}\n${sentence}`).start_date).toBe(date);
  });
});

describe('who may have the post', () => {
  it.each<readonly [string, { open?: boolean; categories?: readonly string[]; duration?: string }]>([
    [
      "Il s'agit d'un poste de catégorie A, ouvert aux titulaires de la fonction publique ou aux contractuels de niveau équivalent.",
      { open: true, categories: ['A'] },
    ],
    ["Il s'agit d'un poste de catégorie A/A+, ouvert aux titulaires.", { categories: ['A', 'A+'] }],
    ["L'emploi comprend la gestion de lieux ouverts au public par trente agents contractuels.", {}],
    ["L'emploi n'est pas ouvert aux contractuels.", { open: false }],
    ['Ce poste est exclusivement ouvert aux fonctionnaires.', { open: false }],
    ["Cet emploi relève d'un corps. Il n'est pas ouvert aux agents contractuels.", { open: false }],
    ["Cet emploi n'est ouvert qu'aux fonctionnaires.", { open: false }],
    ['Seuls les fonctionnaires titulaires peuvent candidater à cet emploi.', { open: false }],
    ['Seuls les fonctionnaires peuvent voter au conseil de cette fonction.', {}],
    ["Le contrat est d'une durée d'un an, renouvelable.", { duration: 'P1Y' }],
    ['La durée de la mission est fixée à dix-huit mois.', { duration: 'P18M' }],
    ["Durée d'occupation : 3 ans", { duration: 'P3Y' }],
    ["Durée d'occupation de l'emploi : quatre ans, renouvelable.", { duration: 'P4Y' }],
    ["L'emploi est ouvert aux seuls fonctionnaires titulaires.", { open: false }],
    ["L'emploi est également ouvert aux personnes n'ayant pas la qualité de fonctionnaire.", { open: true }],
    ['Cet emploi est accessible aux fonctionnaires et aux agents contractuels.', { open: true }],
    ["L'emploi n'est pas accessible aux contractuels.", {}],
    ['Ces emplois, classés dans la catégorie II, sont régis par un décret.', {}],
    ['Peuvent postuler les fonctionnaires appartenant à un corps de catégorie A.', {}],
    ["Cet emploi est accessible aux agents d'un corps ou cadre d'emplois de catégorie A+.", {}],
    ['Il est nommé pour une durée de cinq ans renouvelable une fois.', { duration: 'P5Y' }],
    [
      'Les titulaires sont nommés pour une durée de quatre ans, renouvelable dans la limite de huit ans.',
      { duration: 'P4Y' },
    ],
    ["L'emploi de directeur est créé, pour une durée de deux ans, auprès du préfet.", { duration: 'P2Y' }],
    ["La durée d'occupation de l'emploi est de trois ans.", { duration: 'P3Y' }],
    ["La durée prévisible d'occupation de l'emploi est de trois ans.", { duration: 'P3Y' }],
    ["Les candidats ont exercé pendant une durée d'au moins trois ans.", {}],
    ['Cet emploi est à pourvoir pour une durée de trois ans, renouvelable.', { duration: 'P3Y' }],
    [
      "L'agent comptable est nommé par arrêté conjoint des ministres chargés des canaux et de la pêche, pour une période de cinq ans renouvelable.",
      { duration: 'P5Y' },
    ],
    [
      'Ce poste, à pourvoir par la voie du détachement ou par contrat, est occupé pour une durée initiale de quatre ans.',
      { duration: 'P4Y' },
    ],
    ["La durée d'occupation de cet emploi est fixée à trois ans.", { duration: 'P3Y' }],
    ['Le détachement ou le contrat est conclu pour quatre ans renouvelables une fois.', { duration: 'P4Y' }],
    ['Il est nommé par arrêté pour quatre ans.', { duration: 'P4Y' }],
    ['Il est à pourvoir pour trois ans renouvelables.', { duration: 'P3Y' }],
    ["Il est nommé pour une durée d'un an et six mois.", { duration: 'P1Y6M' }],
    ['Il est nommé pour une durée de deux ans et six mois.', { duration: 'P2Y6M' }],
    [
      'Cet emploi est à pourvoir pour une durée de trois ans, dont une période probatoire de six mois.',
      { duration: 'P3Y' },
    ],
    ['Il est nommé pour une période probatoire de six mois.', {}],
    ["Ce poste est occupé dans la limite d'une durée de six ans.", {}],
    ['Les candidats doivent avoir occupé un emploi de direction pour une durée de trois ans.', {}],
    ['Les emplois comparables, exercés par contrat, comptent avec une expérience pour une durée de cinq ans.', {}],
    ["Cet emploi d'une durée de 3 ans, éventuellement renouvelable, est placé auprès du préfet.", { duration: 'P3Y' }],
    ["Ce poste, d'une durée de deux ans, est basé à Rennes.", { duration: 'P2Y' }],
    ['Cet emploi aura une durée de deux ans.', { duration: 'P2Y' }],
    ['La durée de cet emploi est de trois ans.', { duration: 'P3Y' }],
    ["La durée de l'emploi est fixée à quatre ans.", { duration: 'P4Y' }],
    ['Son mandat est de cinq ans, renouvelable une fois.', { duration: 'P5Y' }],
    ["Son mandat est d'une durée de trois ans.", { duration: 'P3Y' }],
    ['Le mandat des membres du conseil est de trois ans.', {}],
    ["La durée de l'emploi exercé auparavant est d'au moins trois ans.", {}],
    ["Les candidats justifient d'un poste d'une durée de deux ans.", {}],
    ["Cet emploi suit un stage d'une durée de six mois.", {}],
    ["Cet emploi est réservé à un magistrat de l'ordre judiciaire.", { open: false }],
    ['Cet emploi est exclusivement réservé à une fonctionnaire ou un fonctionnaire.', { open: false }],
    ['Cet emploi est réservé à un fonctionnaire ou à un agent contractuel.', {}],
    ['Cet emploi est réservé à un fonctionnaire ou à un salarié du port.', {}],
    ['Cet emploi est réservé à un candidat qui maîtrise le droit des canaux.', {}],
    ["L'un des emplois de l'équipe est réservé à un magistrat.", {}],
    ['Cet emploi peut être pourvu par un agent contractuel.', { open: true }],
    ['Le poste pourra être pourvu par un fonctionnaire en détachement ou par un contractuel.', { open: true }],
    ['Cet emploi ne peut être pourvu par un agent contractuel.', {}],
    ['Durée : trois ans, renouvelable une fois.', { duration: 'P3Y' }],
    ["Durée d'occupation de l'emploi : 4 ans.", { duration: 'P4Y' }],
    ['Durée du stage : trois mois.', {}],
  ])('%s', (sentence, said) => {
    const { contract, categories, duration } = recordOfNotice(`${OPENING}\n${sentence}`);
    expect({ open: contract.open, categories, duration }).toEqual({
      open: null,
      categories: [],
      duration: null,
      ...said,
    });
  });
});

describe('how long one may apply', () => {
  it.each<readonly [string, string]>([
    [
      'les candidatures doivent être transmises, dans un délai de trente jours à compter de la publication du présent avis au Journal officiel de la République française, au préfet.',
      'P30D',
    ],
    [
      'les candidatures doivent être transmises, par la voie hiérarchique, dans un délai de trente jours à compter de la date de publication du présent avis au Journal officiel.',
      'P30D',
    ],
    [
      'Les candidatures sont adressées sous un délai de quinze jours à compter de la date de publication du présent avis.',
      'P15D',
    ],
    [
      'Elles sont envoyées dans un délai de quarante-cinq jours à compter de la publication de la présente déclaration de vacance au Journal officiel, aux adresses suivantes :',
      'P45D',
    ],
    ["Les dossiers devront être adressés dans un délai d'un mois après la date de publication du présent avis.", 'P1M'],
    ['Les candidatures doivent parvenir au bureau,\nau plus tard 15 jours après la présente publication.', 'P15D'],
    [
      "Dans un délai de trente jours à compter de la publication de la vacance au Journal officiel, les candidatures à l'emploi considéré sont transmises au ministre.",
      'P30D',
    ],
    [
      "Dans un délai de trois semaines à compter de la publication de l'offre d'emploi, les candidatures sont transmises au directeur général.",
      'P3W',
    ],
    [
      "Un délai de quinze jours à compter de la publication de l'avis de vacance est imparti aux candidats pour faire parvenir leur demande.",
      'P15D',
    ],
    ['Les candidatures sont reçues dans le mois qui suit la publication du présent avis.', 'P1M'],
    ['Les candidatures sont reçues dans les vingt et un jours qui suivent la publication du présent avis.', 'P21D'],
    ['Les candidatures sont reçues dans les trente (30) jours suivant la parution du présent avis.', 'P30D'],
    ['Les candidatures doivent être transmises dans les 30 jours de la publication du présent avis.', 'P30D'],
    ['Les candidatures sont reçues dans un delai de trente jours a compter de la publication du present avis.', 'P30D'],
    ['Les candidatures sont reçues dans un délai de quarante cinq jours à compter de la publication.', 'P45D'],
    ['Les candidatures sont reçues dans un délai de vingt-cinq jours à compter de la publication.', 'P25D'],
  ])('%s → %s', (sentence, period) => {
    const record = recordOfNotice(`${OPENING}\nModalités de candidature\n${sentence}`);
    expect(record.application.period).toBe(period);
    expect(record.application_deadline).toBeNull();
  });

  it.each<readonly [string, string]>([
    ['Les dossiers sont à transmettre au plus tard le 15 mars 2024 à minuit.', '2024-03-15'],
    ['Les envois des dossiers sont à faire avant le 15 mars 2024.', '2024-03-15'],
    [
      "Les agents intéressés adresseront leur dossier de candidature pour le 1er février 2002 au plus tard à monsieur l'inspecteur.",
      '2002-02-01',
    ],
    [
      'Tous ces documents doivent être envoyés sur support papier au plus tard le 7 novembre 2006, à minuit.',
      '2006-11-07',
    ],
    ['Le dossier complet doit être transmis à la cour au plus tard le vendredi 10 novembre 2023.', '2023-11-10'],
    ['Les candidatures doivent parvenir avant le 15 mai 2024, délai de rigueur.', '2024-05-15'],
    ["Les candidatures sont reçues jusqu'au 15 mai 2024.", '2024-05-15'],
    ['La date limite de dépôt des candidatures est fixée au 15 mai 2024.', '2024-05-15'],
    ['Date limite de réception des candidatures : 15 mai 2024.', '2024-05-15'],
    ['Les candidatures sont ouvertes du 15 avril 2024 au 15 mai 2024.', '2024-05-15'],
    ['Les dossiers seront reçus du lundi 15 avril au mercredi 15 mai 2024 à midi.', '2024-05-15'],
    [
      'Les dossiers de candidature doivent être déposés sur la plateforme du 15 avril au mercredi 15 mai 2024.',
      '2024-05-15',
    ],
    ['Les candidatures sont transmises entre le 15 avril et le 15 mai 2024 inclus.', '2024-05-15'],
    ['Le registre des inscriptions sera clos le 15 mai 2024.', '2024-05-15'],
  ])('%s → %s', (sentence, date) => {
    const record = recordOfNotice(`${OPENING}\nModalités de candidature\n${sentence}`);
    expect(record.application_deadline).toBe(date);
    expect(record.application.period).toBeNull();
  });

  it.each([
    "Les demandes de participation doivent parvenir un mois au moins avant l'examen.",
    "Les candidatures doivent être transmises avant le 30 avril de l'année considérée.",
    'La nomination intervient dans un délai de trois mois à compter de la publication du présent avis.',
    'Les candidats doivent être inscrits sur la liste avant le 1er janvier 2024.',
    'Les candidats doivent avoir suivi un stage du 15 avril 2024 au 15 mai 2024.',
    'Les auditions des candidats se tiendront du 15 avril 2024 au 15 mai 2024.',
    'Les candidats dont le dossier est retenu après envoi seront reçus du 15 avril 2024 au 15 mai 2024.',
    'Les candidatures sont reçues trois mois de travaux avant la publication.',
    'Les candidats doivent justifier de dix ans de services au plus tard le 1er janvier 2024.',
    'Les candidatures sont examinées conformément au décret n° 2009-1 du 25 mai 2009.',
  ])('is not said by: %s', (sentence) => {
    const record = recordOfNotice(`${OPENING}\nModalités de candidature\n${sentence}`);
    expect([record.application.period, record.application_deadline]).toEqual([null, null]);
  });
});

describe('a list of one post', () => {
  const SEVERAL =
    "Sont vacants ou susceptibles de le devenir en vue d'être pourvus en application du décret n° 2020-1 du 3 juillet 2020, les emplois de direction ci-après :";
  const ONE =
    "Est vacant ou susceptible de le devenir en vue d'être pourvu en application du décret n° 2020-1 du 3 juillet 2020, l'emploi de direction ci-après :";
  const NEXT = 'I. - Description du refuge\nLe refuge se situe dans le nord du département.';
  const NAME = 'Emploi de directeur ou directrice';

  it.each([
    ['announced in the plural', `${SEVERAL}\n${NAME} :\n- Refuge de Montagnac (Hérault).\n${NEXT}`],
    ['without a bullet', `${ONE}\n\n${NAME}\n\nRefuge de Montagnac (Hérault)\n\n${NEXT}`],
    ['without either', `${SEVERAL}\n\n${NAME}\nRefuge de Montagnac (Hérault)\n\n${NEXT}`],
    ['with a full stop', `${SEVERAL}\n\nGroupe II\n\nI. - ${NAME}\n\nRefuge de Montagnac (Hérault).\n\n${NEXT}`],
    ['with its annex', `${SEVERAL}\nI. - ${NAME}\nRefuge de Montagnac (Hérault) (cf. : annexe I).\n\n${NEXT}`],
    ['before a known heading', `${SEVERAL}\n${NAME} :\n- Refuge de Montagnac (Hérault).\nProfil recherché\nUn guide.`],
  ])('is read %s', (_, notice) => {
    const { title, employer, workplace, warnings } = recordOfNotice(notice);
    expect([title, employer.name, workplace.text, workplace.department_code]).toEqual([
      'directeur ou directrice',
      'Refuge de Montagnac',
      'Refuge de Montagnac (Hérault)',
      '34',
    ]);
    expect(warnings).toEqual([]);
  });

  it.each([
    ['a second body', `${NAME} :\n- Refuge de Montagnac (Hérault) ;\n- Refuge de Rodez (Aveyron).`],
    ['a second body without a bullet', `${NAME}\nRefuge de Montagnac (Hérault)\nRefuge de Rodez (Aveyron)`],
    ['a second body whose département is not told', `${NAME} :\n- Refuge de Montagnac (Hérault) ;\n- Refuge de Rodez.`],
    [
      'a second name',
      `${NAME} :\n- Refuge de Montagnac (Hérault).\n\nEmploi de directeur adjoint :\n- Refuge de Rodez.`,
    ],
    ['a name in the plural', 'Emplois de directeurs :\n- Refuge de Montagnac (Hérault).'],
  ])('is none with %s', (_, list) => {
    const { title, employer, workplace, warnings } = recordOfNotice(`${SEVERAL}\n${list}\n\n${NEXT}`);
    expect([title, employer.name, workplace.text]).toEqual([null, null, null]);
    expect(warnings.map(({ code }) => code)).toEqual(['several_posts']);
  });

  it('is none where the text is cut off', () => {
    expect(recordOfNotice(`${SEVERAL}\n${NAME}\nRefuge de Montagnac (Hérault)`).employer.name).toBeNull();
  });
});

describe('a notice for posts of several names', () => {
  it.each<readonly [string, string, number | null]>([
    [
      "Deux emplois d'expert de haut niveau (groupe II) et un emploi de directeur de projet (groupe III) sont vacants au ministère des canaux.",
      'expert de haut niveau (groupe II) et un emploi de directeur de projet',
      3,
    ],
    [
      'Sont vacants au ministère des canaux un emploi de chef de service et deux emplois de sous-directeur.',
      'chef de service et deux emplois de sous-directeur',
      3,
    ],
    [
      "Un emploi de chef de service, trois emplois de sous-directeur ainsi qu'un emploi de directeur de projet sont vacants.",
      "chef de service, trois emplois de sous-directeur ainsi qu'un emploi de directeur de projet",
      5,
    ],
    [
      'Un emploi de chef de service et plusieurs emplois de sous-directeur sont vacants.',
      'chef de service et plusieurs emplois de sous-directeur',
      null,
    ],
  ])('counts them all, and has them in its title as they are written: %s', (sentence, title, positions) => {
    const record = recordOfNotice(sentence);
    expect([record.title, record.positions]).toEqual([title, positions]);
    expect(record.warnings.map(({ code }) => code)).toContain('several_posts');
  });

  const SEVERAL =
    "Deux emplois de sous-directeur sont susceptibles d'être vacants au ministère des canaux, des écluses et des ports intérieurs.";
  it.each<readonly [string, string | null]>([
    ['1° Le poste de Lyon.\nLe poste est situé à Lyon.\n2° Le poste de Nantes.\nLe poste est situé à Nantes.', null],
    ['1° Un poste.\nLe poste est situé à Lyon.\n2° Un poste dont le siège reste à choisir.', null],
    ['1° Un poste.\nLe poste est situé à Lyon.\n2° Un poste.\nLe poste est situé à Lyon.', 'Lyon'],
    ['Les fonctions sont situées à Lyon.\n1° Un poste.\n2° Un poste.', 'Lyon'],
  ])('has a place when all posts have it: %j', (text, city) => {
    expect(recordOfNotice(`${SEVERAL}\n${text}`).workplace.city).toBe(city);
  });
});

describe('the day a bulletin officiel is published', () => {
  const NOTICE = `VACANCE D'EMPLOI\nSous-directeur\nNOR : MEND0400001V\nAVIS DU 13-9-2004\n`;

  it.each([
    ['accueilbulletin officiel [B.O.] n°34 du 23 septembre 2004 - sommaireMEND0400001V', '2004-09-23'],
    ["BULLETIN OFFICIEL DU MINISTÈRE DE L'ÉDUCATION NATIONALE N°34 du 23 septembre 2004", '2004-09-23'],
    ['B.O. n° 34 du 23-9-2004', '2004-09-23'],
    ['Bulletin Officiel n°2004-25\n\n(Journal officiel du 17 juin 2004)', '2004-06-17'],
    ['Bulletin officiel, avis du 13 septembre 2004', null],
  ])('of %s', (line, date) => {
    expect(recordsOfText(`${line}\n\nInformations générales\n\n${NOTICE}\n${OPENING}`)[0]?.publication_date).toBe(date);
  });

  it('goes behind that of the journal on the line of the notice', () => {
    const text = `Bulletin officiel n° 12 du 25 mars 2010\n\nVacance de fonctions\nSous-directeur\nNOR : MEND1000001V\navis du 5-3-2010 - J.O. du 6-3-2010\nESR - DGESIP\n\n${OPENING}`;
    const [record] = recordsOfText(text);
    expect([record?.publication_date, record?.introduction]).toEqual(['2010-03-06', OPENING]);
  });

  it('may stand at the foot', () => {
    const [record] = recordsOfText(`Informations générales\n\n${NOTICE}\n${OPENING}\n\nB.O. n°34 du 23 septembre 2004`);
    expect([record?.publication_date, record?.introduction]).toEqual(['2004-09-23', OPENING]);
  });

  it('goes behind the day of the Journal officiel', () => {
    const text = `B.O. n° 34 du 23-9-2004\n\n${NOTICE}JO DU 15-9-2004\n\n${OPENING}`;
    expect(recordsOfText(text)[0]?.publication_date).toBe('2004-09-15');
  });
});

describe('a notice whose lines are broken', () => {
  const BROKEN = [
    'VACANCE',
    'DE POSTE',
    'Directeur de la maison des canaux',
    'NOR :',
    'ABCD0412345V',
    'AVIS DU 13-9-2004',
    'MEN',
    'Le poste de directeur de la maison des',
    'canaux de Reims est vacant à compter du',
    '1er mai 2005.',
    'Le directeur est nommé pour une',
    'durée de trois ans.',
    'Les candidatures doivent parvenir à la maison des canaux, accompagnées',
    "d'un curriculum vitae, avant le",
    '20 mai 2004.',
  ];

  it('is read as if they were whole', () => {
    const [record] = recordsOfText(BROKEN.join('\n'));
    expect([record?.title, record?.start_date, record?.duration, record?.application_deadline]).toEqual([
      'directeur de la maison des canaux de Reims',
      '2005-05-01',
      'P3Y',
      '2004-05-20',
    ]);
    expect([record?.nor, record?.introduction, record?.other_sections]).toEqual([
      'ABCD0412345V',
      BROKEN.slice(7).join('\n'),
      [],
    ]);
  });

  it('leaves items as they are', () => {
    const text = `${OPENING}\nLe dossier comprend :\n- un curriculum vitae\nà la date du 1er mai 2024\n- une lettre\nIl est nommé pour\ntrois ans.`;
    expect(recordOfNotice(text).duration).toBe('P3Y');
  });
});

describe('what a notice says under labels and headings of its own', () => {
  it('reads the number of the offer, and how long the post is held', () => {
    const { reference, duration } = recordOfNotice(
      `${OPENING}\nRéférence de l'offre : 2024-1456\nDurée d'affectation : trois ans, renouvelable.`,
    );
    expect([reference, duration]).toEqual(['2024-1456', 'P3Y']);
  });

  it.each([
    ["Durée d'affectation\n\nLe conseiller est nommé pour une durée de trois ans.", 'P3Y'],
    ["Durée d'affectation : selon les textes en vigueur.", null],
  ])('keeps a length that is told in a paragraph, or not at all: %j', (text, duration) => {
    const record = recordOfNotice(`${OPENING}\n\n${text}`);
    expect(record.duration).toBe(duration);
    expect(JSON.stringify(record)).toContain(duration === null ? 'selon les textes' : 'Le conseiller est nommé');
  });

  it('knows headings with an article, and those that ask', () => {
    const { description, profile, application_terms, application_deadline } = recordOfNotice(
      `${OPENING}\n\nLe poste\nLe titulaire seconde le préfet.\n\nLe profil\nUne expérience est attendue.\n\nComment postuler ?\nCV et lettre de motivation à rh@etat.example.org avant le 20 mai 2024.`,
    );
    expect([description, profile, application_terms, application_deadline]).toEqual([
      'Le titulaire seconde le préfet.',
      'Une expérience est attendue.',
      'CV et lettre de motivation à rh@etat.example.org avant le 20 mai 2024.',
      '2024-05-20',
    ]);
  });
});

describe('a heading right over another one', () => {
  it.each<readonly [string, readonly (readonly [string, string])[]]>([
    [
      'GROUPE I\n\nI. - Emploi de directeur\n\n- Refuge de Rodez (Aveyron).\n\nGROUPE II\n\nI. - Emploi de chef\n\n- Refuge de Gap.',
      [
        ['GROUPE I', ''],
        ['I. - Emploi de directeur', '- Refuge de Rodez (Aveyron).'],
        ['GROUPE II', ''],
        ['I. - Emploi de chef', '- Refuge de Gap.'],
      ],
    ],
    [
      'Description du projet et de son environnement\n\nLe contexte local\nLa ville compte deux ports.',
      [
        ['Description du projet et de son environnement', ''],
        ['Le contexte local', 'La ville compte deux ports.'],
      ],
    ],
    ['Renseignements\n\nLe profil\nUne expérience est attendue.\n\nContacts', []],
  ])('is kept: %j', (text, sections) => {
    expect(recordOfNotice(`${OPENING}\n\n${text}`).other_sections.map(({ heading, text }) => [heading, text])).toEqual(
      sections,
    );
  });
});

describe('a notice written as labels', () => {
  const notice = (category: string): OfferRecord =>
    recordOfNotice(
      `Emploi proposé : directeur ou directrice de l'office des canaux.\nCatégorie : ${category}\nDurée de l'engagement : trois ans, renouvelable.\nLocalisation du poste : 3, quai Neuf, 35000 Rennes.\n\nNature de l'activité\nL'office entretient les canaux.`,
    );

  it('is read as one', () => {
    const { title, duration, contract, workplace, other_fields, warnings } = notice(
      'ouvert aux fonctionnaires et aux personnels non titulaires.',
    );
    expect([title, duration, contract.open, contract.condition, workplace.city]).toEqual([
      "directeur ou directrice de l'office des canaux",
      'P3Y',
      true,
      'ouvert aux fonctionnaires et aux personnels non titulaires',
      'Rennes',
    ]);
    expect([other_fields, warnings]).toEqual([[], []]);
  });

  it('names the post more closely than the title above it', () => {
    const label = "1. Intitulé de l'emploi : chef de service des canaux de Rennes.";
    const { title } = recordOfNotice(`Avis de vacance d'un emploi de chef de service\n\n${label}\n2. Lieu : Rennes.`);
    expect(title).toBe('chef de service des canaux de Rennes');
  });

  it.each<readonly [string, boolean | null]>([
    ['emploi exclusivement ouvert aux fonctionnaires.', false],
    ['exclusivement ouvert aux fonctionnaires.', false],
    ['ouvert aux agents de catégorie A.', null],
    ['A', null],
  ])('says who may have the post: %s', (category, open) => {
    expect(notice(category).contract.open).toBe(open);
  });

  it.each([
    ['Durée du mandat : cinq ans, renouvelable une fois.', 'P5Y'],
    ["Durée d'engagement : 3 ans.", 'P3Y'],
    ["Durée prévisionnelle de l'affectation : quatre ans", 'P4Y'],
  ])('gives a length: %s', (line, duration) => {
    expect(recordOfNotice(`${OPENING}\n${line}`).duration).toBe(duration);
  });
});

describe('a day by which others send something', () => {
  const PERIOD =
    'Les candidatures sont à adresser dans un délai de trente jours à compter de la publication du présent avis.';

  it.each([
    `Le titulaire veillera à ce que le rapport soit remis au Parlement au plus tard le 30 juin 2023.\n${PERIOD}`,
    `${PERIOD}\nLe décret doit être transmis au Conseil d'Etat avant le 1er octobre 2023.`,
    `${PERIOD}\nLes comptes sont à déposer avant le 1er octobre 2023.`,
    `Missions\nLe sous-directeur dépose le dossier de candidature de la ville au label avant le 1er octobre 2023.\n${PERIOD}`,
  ])('is no last day to apply: %s', (text) => {
    const record = recordOfNotice(`${OPENING}\n${text}`);
    expect([record.application.period, record.application_deadline]).toEqual(['P30D', null]);
  });

  it.each([
    "Les candidatures sont adressées au préfet. Elles doivent parvenir avant le 15 mai 2024 à l'adresse ci-dessous.",
    'Les agents intéressés transmettent leur demande avant le 15 mai 2024.',
    'Les fonctionnaires désireux d’occuper cet emploi écrivent au préfet ; les plis sont à adresser avant le 15 mai 2024.',
    'Les demandes doivent parvenir au plus tard le 15 mai 2024.',
    "La date limite de dépôt des dossiers est fixée au 15 mai 2024, date de réception à l'adresse ci-dessous.",
  ])('is the last day to apply without a heading: %s', (text) => {
    expect(recordOfNotice(`${OPENING}\n${text}`).application_deadline).toBe('2024-05-15');
  });

  it.each([
    'Les dossiers de candidature doivent être adressés\nau ministère des canaux avant le 15 mai 2024.',
    'Les dossiers de candidature doivent être adressés au ministère\ndes canaux, bureau des cadres,\n3, quai Neuf, à Rennes,\navant le 15 mai 2024.',
    'Les dossiers de candidature, qui comportent :\n- un curriculum vitae ;\n- une lettre,\ndevront être adressés au ministère avant le 15 mai 2024.',
    'Les dossiers de candidature, exposant de manière précise :\n  1. Les études poursuivies ;\n  2. Les travaux sur les canaux,\n    devront être adressés au ministère avant le 15 mai 2024 (le cachet de la poste faisant foi).',
  ])('is the last day to apply where the sentence is broken: %j', (text) => {
    expect(recordOfNotice(`${OPENING}\n${text}`).application_deadline).toBe('2024-05-15');
  });

  it.each([
    // An item of what is asked for, a sentence of its own, and one about the work.
    'Le dossier de candidature comporte :\n- le dernier rapport, remis avant le 15 mai 2024 ;\n- une lettre.',
    'Le dossier de candidature comporte :\n- un curriculum vitae.\ndans ce cadre, les comptes sont à transmettre au plus tard le 15 mai 2024.',
    'Le titulaire instruit les candidatures des villes et doit\ntransmettre son rapport avant le 15 mai 2024.',
    'Les candidatures sont adressées au préfet.\nles comptes sont à transmettre avant le 15 mai 2024.',
    'Missions\nTrois travaux, dont un de longue haleine\nPréparer le dossier de candidature de la fonction au prix\net le transmettre avant le 15 mai 2024.',
    'Le dossier de candidature est à adresser au préfet avec :\n- une lettre ;\n- un état des services,\net fait état de dix ans de services au plus tard le 15 mai 2024.',
  ])('is none where it is that of something else: %j', (text) => {
    expect(recordOfNotice(`${OPENING}\n${text}`).application_deadline).toBeNull();
  });
});

describe('pay', () => {
  it.each<readonly [string, Partial<OfferRecord['salary']>]>([
    [
      'La part fixe est comprise entre 50 000 € et 100 000 € brut par an (hors majoration), avec un complément possible.',
      { min: 50000, max: 100000, period: 'year' },
    ],
    ['Rémunération : de 5 945,32 € à 9 183,68 € net par mois.', { min: 5945.32, max: 9183.68, period: 'month' }],
    [
      'La rémunération brute annuelle est comprise entre 62 000 et 93 000 euros.',
      { min: 62000, max: 93000, period: 'year' },
    ],
    [
      'La rémunération brute annuelle est, pour un groupe I, de 44 000 € à 72 000 €, pour un groupe II, de 41 000 € à 66 000 €.',
      { min: null, max: null },
    ],
    ['La rémunération brute annuelle est fixée à 92 000 €.', { min: 92000, max: 92000, period: 'year' }],
    ["Le traitement brut s'élève à 5 200 euros par mois.", { min: 5200, max: 5200, period: 'month' }],
    ["La rémunération s'élève, pour les débutants, à 41 000 € ou plus, selon l'expérience.", { text: null, min: null }],
    ['La rémunération variable est de 4 000 € par an.', { text: null, min: null }],
    ["Rémunération brute annuelle\nDe 92 k€ à 118 k€ selon l'expérience.", { min: 92000, max: 118000, period: 'year' }],
    ['Rémunération\nUn logement est proposé pour un loyer de 300 € à 500 € par mois.', { text: null, min: null }],
    ['Le service gère un budget compris entre 50 000 € et 100 000 €.', { text: null, min: null }],
    ['La rémunération des agents du service est de 4 000 000 € par an.', { text: null, min: null }],
    ["L'emploi est doté de l'échelonnement indiciaire IB 841, groupe HEB.", { text: null, min: null }],
  ])('%s', (sentence, salary) => {
    expect(recordOfNotice(`${OPENING}\n${sentence}`).salary).toMatchObject(salary);
  });
});

describe('a correction', () => {
  it('is half of a notice, and nothing is read from it', () => {
    const record = recordOfNotice(
      [
        "L'avis de vacance d'un emploi de sous-directeur, publié au Journal officiel du 2 février 2018 (NOR : ABCN1899999V) texte n° 12, est modifié comme suit :",
        'Au lieu de :',
        'Un emploi de sous-directeur est vacant à compter du 1er mars 2018 au ministère des canaux.',
        'Les candidatures doivent parvenir au plus tard le 15 mars 2018.',
      ].join('\n'),
    );
    expect(record.warnings.map(({ code }) => code)).toEqual(['correction_notice']);
    expect([record.title, record.start_date, record.application_deadline, record.nor, record.employer.name]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(record.publication_date).toBe('2024-05-02'); // its own issue
  });

  it('that replaces another notice and declares the vacancy anew is read', () => {
    const record = recordOfNotice(
      "Le présent avis annule et remplace l'avis publié au Journal officiel du 3 mars 2024 (NOR : ABCN2499999V). Un emploi de sous-directeur sera vacant à compter du 6 mai 2024 au ministère des canaux.",
    );
    expect(record.warnings.map(({ code }) => code)).toEqual(['correction_notice']);
    expect([record.title, record.start_date, record.nor]).toEqual(['sous-directeur', '2024-05-06', null]);
  });
});

describe('hostile text', () => {
  it.each([
    ['a sentence that never declares anything', `Un emploi de ${'chef est '.repeat(40_000)}`],
    ['a list that never ends', `Sont vacants ${', les emplois de chef'.repeat(20_000)}`],
    ['an endless name', `Un emploi de chef est vacant au ministère ${'de la mer, '.repeat(40_000)}`],
    ['an endless place', `${OPENING} Le poste est situé à ${'Aix '.repeat(60_000)}`],
    ['endless figures', `${OPENING} La rémunération est de ${'1 000 '.repeat(40_000)}€`],
    [
      'endless delays',
      `${OPENING} Les candidatures sont transmises ${'dans un délai de trente jours après '.repeat(9_000)}`,
    ],
    ['many short sentences', 'Un emploi de. Le poste est. '.repeat(10_000)],
  ])('takes no time to read: %s', (_, text) => {
    const begin = performance.now();
    recordOfNotice(text);
    expect(performance.now() - begin).toBeLessThan(3000);
  });
});

it('reads a page of the printed journal that was flattened to one line', () => {
  const [record] = recordsOfText(
    `2 février 2023 JOURNAL OFFICIEL DE LA RÉPUBLIQUE FRANÇAISE Texte 3 sur 128 AVIS DE CONCOURS ET DE VACANCE D'EMPLOIS Avis de vacance NOR : ABCD2312345V ${OPENING}`,
  );
  expect([record?.nor, record?.publication_date, record?.title, record?.employer.name]).toEqual([
    'ABCD2312345V',
    '2023-02-02',
    'sous-directeur',
    'ministère des canaux',
  ]);
});

describe('the issue', () => {
  it.each([
    'J.O n° 112 du 14 mai 2005 page 8391 texte n° 71',
    'J.O. n° 112 du 14 mai 2005 page 8391',
    'J.O. 112 du 14 mai 2005       J.O. disponibles',
    'JO n° 112 du 14 mai 2005',
    'JORF n°0112 du 14 mai 2005',
    'JORF du 14 mai 2005',
    'JORF n°0112 du 14 mai 2005 Avis Un emploi de sous-directeur est vacant au ministère des phares. Le poste est varié, et le ministère a de nombreux services dans tous les départements de la côte.',
    'J.O. Numéro 112 du 14 Mai 2005       page 08391',
    'Publié au JORF n°0112 du 14 mai 2005',
    'JO du 14/05/2005',
    'Journal officiel de la République française du 14 mai 2005',
    'Journal officiel « Lois et Décrets » - JORF n°0112 du 14 mai 2005',
    'Accueil > Journal officiel > JORF n°0112 du 14 mai 2005',
    '14 mai 2005 JOURNAL OFFICIEL DE LA RÉPUBLIQUE FRANÇAISE Texte 81 sur 120',
    '14 mai 2005\nJOURNAL OFFICIEL DE LA RÉPUBLIQUE FRANÇAISE\nTexte 81 sur 120',
    'JOURNAL OFFICIEL DE LA RÉPUBLIQUE FRANÇAISE\n14 mai 2005\nTexte 81 sur 120',
  ])('gives its day: %s', (issue) => {
    const [record] = recordsOfText(`${issue}\n\nAvis\n\n${OPENING}\n`);
    expect(record?.publication_date).toBe('2005-05-14');
  });
});

describe('a title above the notice', () => {
  const BODY = 'Intérêt du poste\nLe poste est varié.';

  it('names the post where no sentence does', () => {
    const [record] = recordsOfText(
      `Avis de vacance d'un emploi de sous-directeur (groupe III)\nNOR : ABCD2412345V\n${BODY}`,
    );
    expect([record?.title, record?.nor]).toEqual(['sous-directeur', 'ABCD2412345V']);
  });

  it.each([
    ['VACANCES DE POSTES\nMembres de la maison des canaux', 'Membres de la maison des canaux'],
    ["VACANCE\nD'EMPLOI\nDirecteur des canaux et\ndes écluses (groupe II)", 'Directeur des canaux et des écluses'],
    ["VACANCES\nD'EMPLOIS\nEmplois de directeur de port", 'directeur de port'],
    ['VACANCE DE POSTE', null],
  ])('names the post in a bulletin officiel: %j', (above, title) => {
    const page = `Informations générales\n\n${above}\nNOR : ABCD0412345V\nAVIS DU 13-9-2004\nMEN\nDPE D1\n\no La maison des canaux est un établissement public.`;
    const [record] = recordsOfText(page);
    expect([record?.title, record?.nor, record?.introduction, record?.other_sections]).toEqual([
      title,
      'ABCD0412345V',
      'o La maison des canaux est un établissement public.',
      [],
    ]);
  });

  const FLAT =
    "2 février 2023 JOURNAL OFFICIEL DE LA RÉPUBLIQUE FRANÇAISE Texte 3 sur 128 AVIS DE CONCOURS ET DE VACANCE D'EMPLOIS MINISTÈRE DES CANAUX ";
  it.each([
    [
      `${FLAT}Avis de vacance d’emplois de directeurs de refuges NOR : ABCD2312345V Sont vacants, en application du décret n° 2001-3 du 28 décembre 2001, les postes suivants : I. – Emplois de directeurs : – Refuge de Rodez (Aveyron) ; – Refuge de Gap (Hautes-Alpes).`,
      'directeurs de refuges',
    ],
    [`${FLAT}Avis de vacance d'un emploi de direction NOR : ABCD2312345V Le poste est varié.`, null],
    [`${FLAT}Avis de vacance d'un emploi de gardien NOR : ABCD2312345V ${OPENING}`, 'sous-directeur'],
    [`${FLAT}NOR : ABCD2312345V Le poste est varié. Avis de vacance d'un emploi de gardien NOR : `, null],
  ])('is read on a page that was flattened to one line: %j', (page, title) => {
    expect(recordsOfText(page)[0]?.title).toBe(title);
  });

  it('is not the one a machine wrote', () => {
    const record = recordOfNotice(
      `Ce texte est une simplification générée par une IA.\nIl n'a pas de valeur légale et peut contenir des erreurs.\nAvis de vacance d'un emploi de gardien\nRésumé Un poste est vacant.\n${BODY}`,
    );
    expect(record.title).toBeNull();
  });
});

it.each([
  'en raison du départ de son titulaire',
  'à la suite du départ de son titulaire',
  'suite à une création de poste',
  "pendant une durée d'au moins trois ans",
  'en remplacement de son titulaire',
  'compte tenu de la réorganisation du service',
  'depuis le départ de son titulaire',
  'dès la publication du présent avis',
  'et est ouvert aux agents contractuels',
])('the name of a body ends before: %s', (reason) => {
  const notice = `Un emploi de sous-directeur des marées est à pourvoir au sein du secrétariat général des ministères des ports et des canaux ${reason}.`;
  expect(recordOfNotice(notice).employer.name).toBe('secrétariat général des ministères des ports et des canaux');
});
