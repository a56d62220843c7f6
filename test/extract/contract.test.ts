import { describe, expect, it } from 'vitest';
import { recordOfPage, recordOfText } from './page.js';

const contractOf = (value: string) => recordOfPage({ 'Ouvert aux contractuels': value }).contract;

const CODE = 'code général de la fonction publique';
const DEROGATION = 'Oui, à titre dérogatoire par rapport aux candidatures de fonctionnaires';
const PROJECT = 'Oui, sans exclure les candidatures de fonctionnaires par voie de détachement';
const NEEDS =
  "Un contractuel peut être recruté sur ce poste pour les besoins des services ou de par la nature des fonctions lorsqu'aucune candidature d'un fonctionnaire n'a abouti.";
const ENTRY =
  "Il est possible de recruter sur ce poste une personne qui n'est pas lauréate d'un concours de la fonction publique, car un des grades indiqué est un grade d'entrée de catégorie C qui permet un recrutement direct sans concours.";

it('knows no disposition 0', () => {
  expect(contractOf(`Oui\n(Art. L332-8 disposition 0 du ${CODE})`).dispositions).toEqual([]);
  expect(contractOf(`Oui\n(Art. L332-8 disposition 3 ou 0 du ${CODE})`).dispositions).toEqual([3]);
});

describe('answers of emploi-territorial.fr', () => {
  it.each([
    [DEROGATION, `Art. L332-8 disposition 2 du ${CODE}`, 'L332-8', [2], CODE],
    [DEROGATION, `Art. L332-8 disposition 3 ou 4 du ${CODE}`, 'L332-8', [3, 4], CODE],
    [DEROGATION, `Art. L332-8 disposition 5 du ${CODE}`, 'L332-8', [5], CODE],
    [DEROGATION, `Art. L332-8 disposition 6 du ${CODE}`, 'L332-8', [6], CODE],
    [DEROGATION, `Art. L332-8 disposition 7 du ${CODE}`, 'L332-8', [7], CODE],
    [DEROGATION, `Art. L332-14 du ${CODE}`, 'L332-14', [], CODE],
    [DEROGATION, `Art. L343-1 du ${CODE}`, 'L343-1', [], CODE],
    ['Oui', `Art. L332-8 disposition 1 du ${CODE}`, 'L332-8', [1], CODE],
    ['Oui', `Art. L332-13 du ${CODE}`, 'L332-13', [], CODE],
    ['Oui', `Art. L332-23 disposition 1 du ${CODE}`, 'L332-23', [1], CODE],
    ['Oui', `Art. L332-23 disposition 2 du ${CODE}`, 'L332-23', [2], CODE],
    [PROJECT, `Art. L332-24 du ${CODE}`, 'L332-24', [], CODE],
    [PROJECT, `Art. L332-25 du ${CODE}`, 'L332-25', [], CODE],
    [DEROGATION, 'Art. 3-3 disposition 2 loi 84-53', '3-3', [2], 'loi 84-53'],
    ['Oui', 'Art. 3 I 1° de la loi n° 84-53 du 26 janvier 1984', '3 I', [1], 'loi n° 84-53 du 26 janvier 1984'],
    ['Oui', 'article L. 332-8-2° du CGFP', 'L332-8', [2], CODE],
    ['Oui', `Art. L332-8 dispositions 2 et 5 du ${CODE}`, 'L332-8', [2, 5], CODE],
    ['Oui', `Art. L332-8 disposition 2 du ${CODE} (ancien article 3-3)`, 'L332-8', [2], CODE],
  ])('%s (%s)', (condition, article, number, dispositions, code) => {
    const expected = { open: true, condition, article: number, dispositions, code, explanation: NEEDS };
    const written = [
      `${condition}\n(${article})\n${NEEDS}`,
      `${condition} (${article})\n${NEEDS}`,
      `${condition} ( ${article} ) ${NEEDS}`,
      `${condition} (${article}) ${NEEDS}`,
    ];
    for (const value of written) expect(contractOf(value)).toEqual(expected);
    expect(recordOfPage({ 'Ouvert aux contractuels': written[0] ?? '' }).warnings).toEqual([]);
  });

  it.each(['(Vacation)', '( Vacation )', '()', '( )'])('has no article in %s', (bracket) => {
    const sentence = 'Un vacataire effectue une tâche précise et ponctuelle.';
    const expected = {
      open: true,
      condition: 'Oui',
      article: null,
      dispositions: [],
      code: null,
      explanation: sentence,
    };
    expect(contractOf(`Oui ${bracket} ${sentence}`)).toEqual(expected);
    expect(contractOf(`Oui\n${bracket}\n${sentence}`)).toEqual(expected);
  });

  it('has an article also where the name of the code lost its accents', () => {
    const value = 'Oui (Art. L332-8 disposition 3 ou 4 du code general de la fonction publique)';
    expect(contractOf(value)).toMatchObject({ article: 'L332-8', dispositions: [3, 4] });
  });

  it('reads the article inside the answer', () => {
    const value = `Oui (Art. L332-8 disposition 2 du ${CODE}), à titre dérogatoire par rapport aux candidatures de fonctionnaires`;
    expect(contractOf(`${value}\n${NEEDS}`)).toMatchObject({
      condition: DEROGATION,
      article: 'L332-8',
      explanation: NEEDS,
    });
  });

  it.each(['.', ' -', ' :'])('begins the explanation behind what ends the answer: "%s"', (mark) => {
    const answer = `Oui, à titre dérogatoire (Art. L332-14 du ${CODE})${mark}`;
    expect(contractOf(`${answer} ${NEEDS}`)).toMatchObject({
      condition: 'Oui, à titre dérogatoire',
      article: 'L332-14',
      explanation: NEEDS,
    });
    expect(contractOf(answer).explanation).toBeNull();
  });

  it('keeps every sentence of the explanation on a line of its own', () => {
    expect(contractOf(`${DEROGATION}\n(Art. L332-14 du ${CODE})\n${NEEDS}\n${ENTRY}`).explanation).toBe(
      `${NEEDS}\n${ENTRY}`,
    );
  });

  it.each(['Poste à pourvoir prioritairement par voie statutaire', 'Non'])(
    '%s is closed, with the sentence after it or beside it',
    (condition) => {
      const closed = { open: false, condition, article: null, dispositions: [], code: null };
      expect(contractOf(condition)).toEqual({ ...closed, explanation: null });
      expect(contractOf(`${condition}\n${ENTRY}`)).toEqual({ ...closed, explanation: ENTRY });
      expect(contractOf(`${condition} ${ENTRY}`)).toEqual({ ...closed, explanation: ENTRY });
    },
  );

  it('keeps an answer that it does not know', () => {
    expect(contractOf('Selon les candidatures reçues')).toMatchObject({
      open: null,
      condition: 'Selon les candidatures reçues',
    });
  });

  it('warns of an article under which nobody is hired by contract', () => {
    const { contract, warnings } = recordOfPage({ 'Ouvert aux contractuels': `Oui (Art. L331-8 du ${CODE})` });
    expect(contract.article).toBe('L331-8');
    expect(warnings.map(({ code, lines }) => [code, lines])).toEqual([['unknown_article', [18, 19]]]);
  });
});

describe('other texts', () => {
  const board = (...lines: string[]) =>
    recordOfText(['Employeur : Ville de Nérac', 'Lieu : Nérac', '', 'Profil recherché', ...lines, ''].join('\n'))
      .contract;

  it.each([
    ['Poste de catégorie B, ouvert aux titulaires de la fonction publique ou aux contractuels de niveau équivalent.'],
    ['Recrutement par voie statutaire ou, à défaut, par voie contractuelle.'],
    ['Recrutement : par voie statutaire ou contractuelle'],
    ['Poste ouvert aux contractuels'],
    [
      'Poste de catégorie C ouvert pour une durée de deux ans renouvelables aux agents titulaires de la fonction publique d’État, de la fonction publique territoriale ou hospitalière ou aux agents contractuels.',
    ],
    ['Emploi ouvert, pour une durée d’un an, aux personnels titulaires ou aux personnels contractuels'],
    [
      'Emploi permanent à pourvoir soit par un fonctionnaire (détachement) ; soit en CDD de 3 ans (à partir de 2 300 €)',
    ],
    ['Emploi à pourvoir soit par un fonctionnaire (détachement ou PNA), soit par un contractuel de même niveau.'],
    ['Contrat à durée déterminée de 6 mois à pourvoir par un contractuel.'],
    ['Fonctionnaire ou à défaut contractuel de droit public (CDD 3 ans)'],
    ['Poste à pourvoir par un fonctionnaire ou, à défaut, par un agent contractuel'],
  ])('%s', (line) => {
    expect(board(line)).toMatchObject({ open: true, article: null });
  });

  it.each([
    [
      'Conformément à l’article 332-8 2° du code général de la fonction publique, un contrat est possible.',
      'L332-8',
      [2],
    ],
    ['Contrat de projet (article L332-24 du CGFP) de douze mois', 'L332-24', []],
    ['Recrutement par contrat possible (L332-8 2°).', 'L332-8', [2]],
    ['Contrat de projet de trois ans (L.\u00a0332-24 du CGFP)', 'L332-24', []],
    ['Le contrat est conclu sur le fondement de l’article L332-8-2 du CGFP.', 'L332-8', [2]],
    ['Contrat sur le fondement de l’article L. 332-2, al. 2 du CGFP.', 'L332-2', [2]],
    ['Contrat au titre de l’article 3-3-2 de la loi n°84-53.', '3-3', [2]],
    ['Contrat au titre de l’article 3-3 2° de la loi n°84-53 modifiée', '3-3', [2]],
    ['Contrat au titre de l’article 3-3-2° de la loi statutaire n° 84-53', '3-3', [2]],
    ['Contrat au titre de l’article 3-2 de la loi modifiée n° 84-53 du 26 janvier 1984', '3-2', []],
    ['Contrat (article L332-8 3 ans renouvelables)', 'L332-8', []],
    [
      'Vu les articles L311-1 et suivants, et l’article L. 332-14 du code général de la fonction publique',
      'L332-14',
      [],
    ],
  ])('%s', (line, article, dispositions) => {
    expect(board(line)).toMatchObject({ open: true, article, dispositions });
  });

  it.each([
    ['Emploi ouvert uniquement aux personnels titulaires de la Fonction publique.'],
    ['Poste ouvert exclusivement aux titulaires des trois fonctions publiques'],
    ['Candidatures réservées aux titulaires de la FP'],
    ['Mobilité interne : candidatures réservées aux titulaires de la fonction publique'],
    ["Vous travaillez à Nérac. Ce poste est réservé aux fonctionnaires de l'État."],
    ['Recrutement réservé aux seuls agents titulaires.'],
  ])('is for civil servants alone: %s', (line) => {
    expect(board(line)).toMatchObject({ open: false, article: null });
    expect(labelled(line)).toMatchObject({ open: false, article: null });
  });

  it.each([
    ['Poste non ouvert aux contractuels'],
    ["Ce poste n'est pas ouvert aux contractuels."],
    ["Catégorie B. L'emploi n’est pas ouvert aux agents contractuels ; les lauréats de concours peuvent postuler."],
  ])('is not for contract staff: %s', (line) => {
    expect(board(line)).toMatchObject({ open: false, article: null });
  });

  it.each([
    ["Ce poste n'est pas ouvert aux contractuels de moins de trois ans."],
    ["Les postes d'encadrement ne sont pas ouverts aux contractuels, sauf exception."],
  ])('says nothing of all contract staff: %s', (line) => {
    expect(board(line).open).toBeNull();
  });

  it.each([['Un emploi permanent est occupé par un fonctionnaire titulaire ou à défaut par un contractuel.']])(
    'says nothing of this post: %s',
    (line) => {
      expect(board(line).open).toBeNull();
    },
  );

  it.each([
    ['Poste réservé aux titulaires du permis B.'],
    ["Candidatures réservées aux titulaires d'un concours"],
    ['Poste ouvert uniquement aux fonctionnaires ou, à défaut, aux contractuels en poste'],
    ['Vous gérez les emplois réservés aux fonctionnaires.'],
    ['Des logements sont réservés aux fonctionnaires de la ville.'],
  ])('is not for civil servants alone: %s', (line) => {
    expect(board(line).open).not.toBe(false);
    expect(labelled(line).open).not.toBe(false);
  });

  it.each([
    ['Vous encadrez une équipe de titulaires et de contractuels.'],
    ['Poste non ouvert pour une durée de deux ans aux contractuels'],
    ['Les candidats handicapés peuvent accéder à cet emploi par voie contractuelle (article L352-4 du CGFP).'],
    ['En application de l’article 6 du décret n° 2009-587 du 25 mai 2009'],
    ['Vous connaissez l’article 3-3 du règlement intérieur.'],
    ['Vous suivez l’article 3 de la loi n° 83-634 et l’article 25 de la loi n° 84-53.'],
    ['Les travailleurs handicapés sont recrutés au titre de l’article 38 de la loi n° 84-53.'],
    ['Vous instruisez les dossiers des articles L. 332-11 du code de l’urbanisme.'],
  ])('says nothing of contract staff: %s', (line) => {
    expect(board(line)).toMatchObject({ open: null, article: null });
  });

  const labelled = (line: string) =>
    recordOfText(`# Chargé de projet\nEmployeur : Ville de Nérac\n${line}\nLieu : Nérac\n`).contract;
  it('may be the note of a sentence that says who may apply', () => {
    const note = '*Article L332-1 du code général de la fonction publique';
    expect(
      labelled(`Profil\nEmploi à pourvoir soit par un fonctionnaire, soit en CDD de 3 ans*.\n${note}`),
    ).toMatchObject({
      open: true,
      article: 'L332-1',
    });
  });

  const nothing = { open: null, condition: null, article: null, dispositions: [], code: null, explanation: null };

  it.each([
    ['Type de contrat : CDD de 3 ans (article L332-8-2° du CGFP)', null, 'L332-8', [2], CODE],
    ['Type de contrat : CDD de 3 ans (article L332-8-2° du CGFP) ou titulaire', null, 'L332-8', [2], CODE],
    [
      'Type de recrutement : Titulaire ou contractuel (Art. L332-8 2° CGFP)',
      'Titulaire ou contractuel',
      'L332-8',
      [2],
      CODE,
    ],
    ['Contrat : CDD art. L332-13', null, 'L332-13', [], null],
    ['Nature du contrat : CDD (art. L332-24 du code général de la fonction publique)', null, 'L332-24', [], CODE],
    ['Statut : Contractuel (L332-14), CDD', 'Contractuel, CDD', 'L332-14', [], null],
    ['Mode de recrutement : CDD (art. L332-14)', 'CDD', 'L332-14', [], null],
    ['Fondement juridique : L. 332-2, 2°', null, 'L332-2', [2], null],
    ['Type de contrat : CDD art. 3-3 2° de la loi n°84-53', null, '3-3', [2], 'loi n°84-53'],
  ])('under a label: %s', (line, condition, article, dispositions, code) => {
    const open = line.startsWith('Fondement') ? null : true;
    expect(labelled(line)).toEqual({ ...nothing, open, condition, article, dispositions, code });
  });

  it.each([
    ['Type de contrat : CDD de 3 ans'],
    ['Type de contrat : CDD (article L. 332-1 du code de l’éducation)'],
    ['Type de contrat : CDD au titre de l’article L352-4'],
  ])('no article of the post: %s', (line) => {
    expect(labelled(line)).toEqual(nothing);
  });

  it('has no article where contract staff are turned away', () => {
    expect(labelled('Statut : Uniquement aux titulaires (sans recours à l’article L332-14)')).toMatchObject({
      open: false,
      article: null,
    });
  });

  it('leaves the labelled answer alone', () => {
    const { contract } = recordOfPage({
      'Informations complémentaires': 'Poste ouvert aux contractuels (article L332-14 du CGFP)',
    });
    expect(contract).toMatchObject({ open: false, article: null });
  });
});

describe('two answers', () => {
  const conflictsOf = (labelled: string, said: string) =>
    recordOfText(
      [
        'Greffier (H/F)',
        'Référence : 2026-1234567',
        "- Fonction publique : Fonction publique de l'État",
        '- Employeur : Tribunal de Foix',
        '- Localisation : Foix',
        `- Nature de l’emploi ${labelled}`,
        '- Management Non',
        'Vos missions en quelques mots',
        said,
        'Vous tenez le greffe.',
        '',
      ].join('\n'),
    )
      .warnings.filter(({ code }) => code === 'contract_conflict')
      .map(({ message, lines }) => [message, lines]);
  const BOTH = 'Emploi ouvert aux titulaires et aux contractuels';
  const ONE = 'Emploi ouvert uniquement aux titulaires';

  it('are told where they cannot both be true', () => {
    expect(conflictsOf(BOTH, 'Ouvert aux contractuels : Non')).toEqual([
      ['contract staff may apply, the page also says "Non"', [9, 9]],
    ]);
    expect(conflictsOf(ONE, 'Ouvert aux contractuels : Oui, sous conditions')).toEqual([
      ['contract staff may not apply, the page also says "Oui, sous conditions"', [9, 9]],
    ]);
  });

  it.each([
    [BOTH, 'Ouvert aux contractuels : Oui'],
    [ONE, 'Ouvert aux contractuels : Non'],
    [BOTH, 'Ouvert aux contractuels : Non renseigné'],
    [BOTH, 'Ouvert aux contractuels : Poste à pourvoir prioritairement par voie statutaire'],
    [ONE, 'Statut : fonctionnaire, à défaut contractuel'],
    [BOTH, 'Télétravail : Non'],
  ])('are none: %s / %s', (labelled, said) => {
    expect(conflictsOf(labelled, said)).toEqual([]);
  });
});
