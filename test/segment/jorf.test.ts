import { describe, expect, it } from 'vitest';
import { toLines } from '../../src/input/decode.js';
import { recogniseLayout } from '../../src/segment/index.js';
import { postingRanges } from '../../src/segment/split.js';
import { segmented } from './page.js';

const noiseOf = (text: string): readonly string[] => segmented(text).noise.map((line) => line.text.trim());
const sectionsOf = (text: string): readonly string[] =>
  segmented(text).sections.map(({ id, title }) => `${id ?? '-'}: ${title ?? ''}`);

const OPENING = "Un emploi de sous-directeur est vacant à l'administration centrale du ministère des canaux.";
const DISCLAIMER =
  "Ce texte est une simplification générée par une IA.\nIl n'a pas de valeur légale et peut contenir des erreurs.";

describe('recognition', () => {
  it.each([
    ['an opening', OPENING],
    ['an opening under a bullet', `  • ${OPENING}`],
    ['an issue', 'JORF n°0073 du 27 mars 2024\nIntérêt du poste\nLe poste est varié.'],
    [
      'an old issue and its menu',
      'J.O. 56 du 7 mars 2006       J.O. disponibles       Alerte par mail\nLe poste est varié.',
    ],
    [
      'a flattened page of the journal',
      `2 février 2023 JOURNAL OFFICIEL DE LA RÉPUBLIQUE FRANÇAISE Texte 3 sur 128 NOR : ABCD2312345V ${OPENING}`,
    ],
    ['a number', 'NOR : ABCD2412345V\nLe poste est varié.'],
    [
      'a correction',
      "L'avis de vacance d'un emploi de sous-directeur, publié au Journal officiel du 2 mai 2024, est modifié comme suit :",
    ],
    ['posts that are counted', 'Seront vacants les trois postes de chef de département du Conservatoire de la mer.'],
    ['posts that are counted first', 'Les deux emplois de sous-directeur du littoral seront vacants.'],
    [
      'posts that are offered',
      'Des emplois de conseiller des juges de paix sont offerts, par la voie du détachement, aux fonctionnaires.',
    ],
    ['posts that might be vacant', "Des emplois de sous-directeur sont susceptibles d'être vacants."],
    [
      'a way that only the State hires in',
      "En application de l'article L. 1 du code des eaux, un recrutement au tour extérieur est organisé à raison de 5 postes de conseiller.",
    ],
    ['a quality of its posts', "Un emploi budgétaire de chef de service est susceptible d'être vacant."],
    ['a bulletin officiel', "VACANCE D'EMPLOI\nVice-recteur\nMEN\nLe poste de vice-recteur est vacant au ministère."],
  ])('by %s', (_, text) => {
    expect(recogniseLayout(toLines(text))).toBe('jorf');
  });

  it.each([
    [
      'a page with labels that quotes the Journal officiel',
      'Employeur : Mairie de Testville\nLieu de travail : Testville\nUn poste de jardinier est à pourvoir à la mairie.\nSelon le décret n° 2009-1 du 25 mai 2009 publié au Journal officiel de la République française.',
    ],
    ['a sentence of a town', 'Un poste de jardinier est vacant à la mairie de Testville.'],
    ['posts of a town', 'Des emplois de jardinier sont créés chaque printemps à Testville.'],
    ['a season', 'Un emploi saisonnier de jardinier est vacant à Testville.'],
    ['a law that is quoted', 'Décret n° 2009-1 du 25 mai 2009, publié au Journal officiel du 26 mai 2009.'],
  ])('not by %s', (_, text) => {
    expect(recogniseLayout(toLines(text))).not.toBe('jorf');
  });
});

describe('the summary that a machine wrote', () => {
  const invented = [
    'Gardien de phare à Sète',
    'Résumé Un poste à pourvoir le 3 mars 2031 à Sète, en catégorie B.',
    'Mots-clés : Phare Mer',
  ];

  it.each([
    ['with blank lines', `${DISCLAIMER}\n\n${invented.join('\n\n')}\n\n${OPENING}`],
    ['without', `${DISCLAIMER}\n${invented.join('\n')}\n${OPENING}`],
    [
      'as a list',
      `${DISCLAIMER}\n\nGardien de phare\n\nRésumé\n- Poste : gardien\n- Lieu : Sète\n\nMots-clés :\nPhare\n\n${OPENING}`,
    ],
    ['before a heading', `${DISCLAIMER}\n${invented.join('\n')}\nIntérêt du poste\n${OPENING}`],
    [
      'whose title declares a vacancy',
      `${DISCLAIMER}\nUn emploi de gardien est vacant\n${invented.join('\n')}\n${OPENING}`,
    ],
    [
      'over two lines',
      `${DISCLAIMER}\n${invented[0]}\nRésumé\nUn emploi de gardien est vacant à Sète.\n${invented[2]}\n\n${OPENING}`,
    ],
    [
      'with a line of facts',
      `${DISCLAIMER}\n${invented[0]}\n${invented[1]}\nSalaire : 5 945,32 € par mois\n${OPENING}`,
    ],
    [
      'that lost its first line',
      `Il n'a pas de valeur légale et peut contenir des erreurs.\n${invented[0]}\n${OPENING}`,
    ],
  ])('is noise %s', (_, text) => {
    const { sections } = segmented(text);
    const kept = JSON.stringify(sections);
    expect(kept).toContain('sous-directeur');
    expect(kept).not.toMatch(/gardien|Sète|Salaire|Phare/i);
  });

  it('ends before the notice when nothing follows the disclaimer', () => {
    expect(noiseOf(`${DISCLAIMER}\n${OPENING}\nIntérêt du poste\nLe poste est varié.`)).toEqual(DISCLAIMER.split('\n'));
  });

  it('ends before a notice that opens with prose', () => {
    const text = `${DISCLAIMER}\n\n${invented.join('\n')}\n\nLa direction des canaux veille sur les écluses et les ponts du pays.\n\nMissions\n\nVeiller.`;
    expect(sectionsOf(`JORF n°0073 du 27 mars 2024\n${text}`)).toEqual(['introduction: ', 'missions: Missions']);
  });
});

describe('the frame', () => {
  it('of a bulletin officiel is noise up to the opening', () => {
    const frame = [
      'Informations générales',
      'VACANCE',
      "D'EMPLOI",
      'Sous-directeur des canaux',
      'NOR : ABCD0412345V',
      'AVIS DU 13-9-2004',
      'MEN',
      'DE A2',
    ];
    expect(noiseOf([...frame, OPENING].join('\n'))).toEqual(frame);
  });

  it('of a bulletin officiel is noise up to its numbers and sigla where no vacancy is declared', () => {
    const frame = [
      "bo page d'accueil",
      'Bulletin Officiel des canaux',
      'VACANCES DE POSTES',
      'Membres de la maison des canaux',
      'NOR : ABCD0412345V',
      'AVIS DU 13-9-2004',
      'JO DU 15-9-2004',
      'MEN',
      'DPE D1',
    ];
    const page = [...frame, '', 'o La maison des canaux est un établissement public.', 'DPE', 'Elle a trois membres.'];
    expect(noiseOf(page.join('\n'))).toEqual(frame);
  });

  it('of a bulletin officiel of later years is noise too', () => {
    const frame = [
      'bo Le Bulletin officiel des canaux',
      "Le Bulletin officiel des canaux publie des actes administratifs : décrets, arrêtés, notes de service, etc. D'autres y sont aussi.",
      'Informations générales',
      'Vacances de postes',
      'Membres de la maison des canaux',
      'NOR : ABCD1012345V',
      'RLR : 420-4',
      'avis du 5-3-2010 - J.O. du 5-3-2010',
      'MEN - ESR - DREIC MIR',
      'DGRH E1-2',
    ];
    const page = [...frame, '', 'La maison des canaux recrute trois membres pour', 'ses écluses.'].join('\n');
    expect(noiseOf(page)).toEqual(frame);
    expect(sectionsOf(page)).toEqual(['introduction: ']);
  });

  it('of a bulletin officiel ends before an opening that is broken over lines', () => {
    const above = ['VACANCE', 'DE POSTE', 'Directeur de la', 'maison des canaux'];
    const below = ['AVIS DU 13-9-2004', 'MEN', 'DE A2'];
    const body = [
      'Le',
      'poste de directeur de la maison des canaux',
      'de Reims est vacant à compter du',
      '1er mai 2005.',
      'Il est logé.',
    ];
    const text = [...above, 'NOR :', 'ABCD0412345V', ...below, ...body].join('\n');
    expect(noiseOf(text)).toEqual([...above, ...below]);
    expect(segmented(text).sections.map(({ id, lines }) => [id, lines.map(({ key }) => key)])).toEqual([
      ['nor', ['ABCD0412345V']],
      ['introduction', body],
    ]);
  });

  it.each([
    ['prose stands above', ['VACANCE DE POSTE', 'Le canal est long.', 'Directeur', 'NOR : ABCD0412345V']],
    ['no bulletin is', ['Directeur des canaux', 'NOR : ABCD0412345V', 'Un siglum follows', 'MEN']],
  ])('is kept where %s', (_, lines) => {
    const { noise } = segmented([...lines, 'La maison des canaux est un établissement public.'].join('\n'));
    expect(noise.map(({ key }) => key)).not.toContain(lines.find((line) => line.startsWith('Directeur')));
  });

  it.each(['Avis', 'Avis du', 'AVIS du', 'AVIS'])('has the kind of the text without its day: %s', (line) => {
    const text = `JORF n°0073 du 27 mars 2024\n\n${line}\n\nLa maison des canaux est un établissement public.`;
    expect(sectionsOf(text)).toEqual(['introduction: ']);
    expect(noiseOf(text)).toContain(line);
  });

  it.each(['En savoir plus sur ce texte...', 'Télécharger le document en RTF (poids < 1Mo)'])(
    'has what a site says of the text: %s',
    (line) => {
      const text = `JORF n°0073 du 27 mars 2009\n\n${line}\n\n${OPENING}\n\n${line}`;
      expect(sectionsOf(text)).toEqual(['introduction: ']);
      expect(noiseOf(text).filter((noise) => noise === line)).toHaveLength(2);
    },
  );

  it('leaves an opening to the text where a label stands over it that waits for a value', () => {
    const text = `NOR : ABCD2412345V\nDate de vacance de l'emploi :\n${OPENING}\nLocalisation : Valence.`;
    expect(segmented(text).sections.map(({ id, lines }) => [id, lines.map(({ key }) => key)])).toEqual([
      ['nor', ['ABCD2412345V']],
      ['start_date', []],
      ['introduction', [OPENING]],
      ['workplace', ['Valence.']],
    ]);
  });

  it('reads no label in an opening whose bracket is not closed before the colon', () => {
    const text =
      "NOR : ABCD2412345V\n\nUn poste de professeur (discipline : sculpture) est susceptible d'être vacant à l'école des canaux.";
    expect(sectionsOf(text)).toEqual(['introduction: ']);
  });

  it('leaves labels before the opening where they are', () => {
    const text = `Avis de vacance d'un emploi de sous-directeur\n\nVersion initiale\n\n  • Date de vacance de l'emploi : 1er mai 2024.\n    ${OPENING}`;
    expect(sectionsOf(text)).toEqual(["start_date: Date de vacance de l'emploi", 'introduction: ']);
  });
});

describe('headings', () => {
  it('are short lines with a capital and no punctuation, before prose', () => {
    const text = [
      OPENING,
      'Organisation de la sous-direction des canaux',
      'La sous-direction compte trois bureaux.',
      'Enjeux',
      '- ouvrir les écluses ;',
      'Ses objectifs sont les suivants :',
      '- ouvrir ;',
      'Compétences et qualités attendues :',
      '- savoir nager ;',
      'Modalités de candidature',
      'Les candidatures sont adressées à :',
      'Ministère des canaux',
      'Bureau des cadres',
      '1, quai Neuf, 75001 Paris',
      'Personnes à contacter',
      'Mme Test.',
      'Le texte est coupé par la fin du',
    ].join('\n');
    expect(sectionsOf(text)).toEqual([
      'introduction: ',
      '-: Organisation de la sous-direction des canaux',
      '-: Enjeux',
      'profile: Compétences et qualités attendues',
      'application_terms: Modalités de candidature',
      '-: Personnes à contacter',
    ]);
  });

  it('are the groups that posts are ranked in, whatever follows', () => {
    const text = `${OPENING}\n\nGROUPE I\n\nI. - Emploi de directeur\n\n- Refuge de Montagnac (Hérault).\n\nGroupe II\n\nI. - Emploi de directeur adjoint\nRefuge de Rodez (Aveyron)`;
    expect(sectionsOf(text)).toEqual([
      'introduction: ',
      '-: GROUPE I',
      '-: I. - Emploi de directeur',
      '-: Groupe II',
      '-: I. - Emploi de directeur adjoint',
    ]);
  });

  it('stand indented with blank lines around them too', () => {
    const text = `  • ${OPENING}\n\n\n    Missions et enjeux\n\n\n    Les missions sont variées.\n\n    Réseau fluvial\n\n    Le réseau est long.`;
    expect(sectionsOf(text)).toEqual(['introduction: ', 'missions: Missions et enjeux', '-: Réseau fluvial']);
  });
});

it('keeps the text of a page that was flattened to one line', () => {
  const page = `JORF n°0073 du 27 mars 2024 Avis ${OPENING} Le sous-directeur dirige trois bureaux et cent vingt agents, qui ouvrent et ferment les écluses des canaux.`;
  expect(noiseOf(page)).toEqual([]);
  expect(sectionsOf(page)).toEqual(['introduction: ']);
});

it('takes what Légifrance prints around a text for its frame', () => {
  const page = [
    'Chemin :',
    'Accueil',
    'Fac-similé du JO du 28/03/2024, texte 78',
    'JORF n°0073 du 27 mars 2024',
    'Copier le texte',
    'Télécharger (RTF)',
    OPENING,
    'Fac-similé',
    'Liens relatifs à cet article',
    'PDF - 186.2 Ko',
    'À propos de cette version',
    'Plan du site',
    'Données personnelles et cookies',
    'gouvernement.fr',
    'Sauf mention contraire, tous les contenus de ce site sont sous licence etalab-2.0',
  ];
  expect(sectionsOf(page.join('\n'))).toEqual(['introduction: ']);
  expect(noiseOf(page.join('\n'))).toEqual(page.filter((line) => line !== OPENING));
});

describe('headings of several parts', () => {
  it.each([
    ['Missions principales, enjeux et responsabilités', 'missions'],
    ['Missions et enjeux du poste', 'missions'],
    ['Missions et activités principales', 'missions'],
    ['Principales missions et responsabilités', 'missions'],
    ["Missions confiées au titulaire de l'emploi", 'missions'],
    ["Compétences recherchées, nature et niveau d'expériences professionnelles attendues", 'profile'],
    ['Connaissances et compétences souhaitées', 'profile'],
    ['Expériences professionnelles attendues', 'profile'],
    ['Profil recherché et compétences attendues', 'profile'],
    ['Modalités de candidature et procédure de recrutement', 'application_terms'],
    ['Dépôt des candidatures et procédure de recrutement', 'application_terms'],
    ['Description des missions et enjeux du poste', 'missions'],
    ['Missions et rôle du titulaire', 'missions'],
    ['Enjeux et missions', 'missions'],
    ['Vos activités principales', 'missions'],
    ['Compétences attendues ou à acquérir', 'profile'],
    ["Compétences nécessaires pour occuper l'emploi", 'profile'],
    ['Qualités professionnelles et personnelles', 'profile'],
    ['Savoir-être', 'profile'],
    ['Profil du/de la candidat(e)', 'profile'],
    ['Profil du candidat ou de la candidate', 'profile'],
    ["Description de l'emploi et des missions", 'description'],
    ['Description du poste et de son environnement', 'description'],
    ['Présentation du poste', 'description'],
    ['Modalités pratiques de candidature', 'application_terms'],
    ['Modalités et délais de candidature', 'application_terms'],
    ['Modalités de dépôt et de transmission des candidatures', 'application_terms'],
    ["Dossier de candidature et modalités d'envoi", 'application_terms'],
    ['Candidatures et renseignements', 'application_terms'],
    ['Modalités de candidature et de sélection', 'application_terms'],
    // What the service is there for, and how those are chosen who apply.
    ['Missions principales de la direction des canaux', '-'],
    ['Missions et organisation de la sous-direction', '-'],
    ['Description des missions de la direction', '-'],
    ['Présentation de la mission', '-'],
    ['Enjeux et perspectives', '-'],
    ['Qualités', '-'],
    ['Procédure de recrutement', '-'],
    ['Modalités de sélection', '-'],
    ['Calendrier', '-'],
  ])('%s: %s', (heading, role) => {
    expect(sectionsOf(`${OPENING}\n${heading}\nLe canal est long.`)).toEqual(['introduction: ', `${role}: ${heading}`]);
  });
});

describe('headings with a number', () => {
  it.each([
    ['II. - Description du poste', 'description: II. - Description du poste'],
    ['II. – Description du poste', 'description: II. – Description du poste'],
    ['III. - Profil recherché', 'profile: III. - Profil recherché'],
    ['II - Profil recherché', 'profile: II - Profil recherché'],
    ['A. - Missions', 'missions: A. - Missions'],
    ['IV. - Modalités de candidature :', 'application_terms: IV. - Modalités de candidature'],
    ['1. Profil recherché', 'profile: 1. Profil recherché'],
    ['2° Missions', 'missions: 2° Missions'],
    ['3) Contexte', '-: 3) Contexte'],
    ['II. - Localisation géographique : Rennes.', 'workplace: II. - Localisation géographique'],
  ])('are those without it: %s', (heading, section) => {
    expect(sectionsOf(`${OPENING}\n${heading}\nLe canal est long.`)).toEqual(expect.arrayContaining([section]));
  });

  it.each([
    'a) Les missions de contrôle des écluses, du tunnel et des ponts du canal',
    '2. Profil en long du canal et de ses ouvrages',
    'Dans le cadre de missions',
    '1. Lettre de motivation ;',
    'II. - Profil (encadrement)',
  ])('are not lines that say more: %s', (line) => {
    expect(sectionsOf(`${OPENING}\nLe dossier comprend ce qui suit.\n${line}\nainsi que des plans.`)).toEqual([
      'introduction: ',
    ]);
  });
});

describe('several notices in one text', () => {
  it('begin with their issues', () => {
    const text = `JORF n°0073 du 27 mars 2024\n\n${OPENING}\n1 version\nJORF n°0074 du 28 mars 2024\n\n${OPENING}\n1 version`;
    expect(postingRanges(toLines(text))).toEqual([
      [1, 4],
      [5, 8],
    ]);
  });

  it('begin with their titles where only numbers are printed', () => {
    const text = `VACANCE D'EMPLOI\nSous-directeur\nNOR : ABCD0412345V\n${OPENING}\n\nVACANCE DE POSTE\nVice-recteur\nNOR : ABCD0412346V\n${OPENING}`;
    expect(postingRanges(toLines(text))).toEqual([
      [1, 5],
      [6, 9],
    ]);
  });

  const TITLE = "Avis de vacance d'un emploi de sous-directeur";
  it('begin with their titles where nothing else is printed', () => {
    const text = `${TITLE}\n\n${OPENING}\nMissions\nLes missions sont variées.\n\n${TITLE}\n\n${OPENING}`;
    expect(postingRanges(toLines(text))).toEqual([
      [1, 6],
      [7, 9],
    ]);
  });

  it.each([
    ['a title is printed twice', `${TITLE}\n${TITLE}\n\n${OPENING}`],
    ['another title is quoted at the end', `${TITLE}\n\n${OPENING}\n\n${TITLE}`],
    ['the page has its number', `${TITLE}\nNOR : ABCD0412345V\n${OPENING}\n${TITLE}\n${OPENING}`],
  ])('are one where %s', (_, text) => {
    expect(postingRanges(toLines(text))).toHaveLength(1);
  });

  it('are one where an issue is printed twice around one notice', () => {
    const text = `JORF n°0073 du 27 mars 2024\n\n${OPENING}\n\nJORF n°0073 du 27 mars 2024`;
    expect(postingRanges(toLines(text))).toEqual([[1, 5]]);
  });
});
