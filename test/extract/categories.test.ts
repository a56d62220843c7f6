import { describe, expect, it } from 'vitest';
import { recordOfPage, recordOfText } from './page.js';

const board = (...lines: string[]) =>
  recordOfText(['Employeur : Ville de Nérac', 'Lieu : Nérac', ...lines, ''].join('\n'));

describe('catégories', () => {
  it.each([
    ['Catégorie A (cadre)', ['A']],
    ['Catégorie C (employé)', ['C']],
    ['Catégorie A (Encadrement supérieur - Emplois de direction)', ['A']],
    ['Catégorie A+ (Encadrement supérieur - Autres emplois fonctionnels)', ['A+']],
    ['A', ['A']],
    ['A / B', ['A', 'B']],
    ['B ou C', ['B', 'C']],
    ['I – A', ['A']],
    ['Non renseignée', []],
  ])('under their label: %s', (value, categories) => {
    expect(board(`Catégorie : ${value}`).categories).toEqual(categories);
    expect(board('Catégorie', value).categories).toEqual(categories);
  });

  it.each([
    ["Il s'agit d'un poste de catégorie A, ouvert aux titulaires.", ['A']],
    ['Un emploi de chargé de mission (catégorie A ou A+) à temps complet est à pourvoir.', ['A', 'A+']],
    ['Poste de catégorie A/A+', ['A', 'A+']],
    ['Cet emploi de catégorie B est à pourvoir.', ['B']],
    ['Emploi permanent, catégories A, B ou C', ['A', 'B', 'C']],
    ['Catégorie B - Rédacteur', ['B']],
    ['Catégorie C, cadre d’emplois des adjoints techniques', ['C']],
    ['Catégorie A de la filière administrative', ['A']],
    ['CATÉGORIE B', ['B']],
    ["Un poste d'agent d'accueil de catégorie C", ['C']],
    ["Emploi de cadre de santé, chef d'équipe (catégorie A)", ['A']],
    ['Contrat statutaire en catégorie A ou B', ['A', 'B']],
    ['La ville lance le recrutement de 3 postes de catégorie B.', ['B']],
    ['Deux emplois de chargé de mission de catégorie A sont vacants.', ['A']],
    ['Vitré recrute pour la piscine deux postes de catégorie C.', ['C']],
    ['Réf. 2025-12 Poste de catégorie B', ['B']],
    ['Vous occuperez un poste de catégorie A.', ['A']],
  ])('of the post, in prose: %s', (line, categories) => {
    expect(board('Profil recherché', 'Un texte.', line).categories).toEqual(categories);
  });

  it.each([
    [
      'Les fonctionnaires appartenant à un corps ou cadre d’emplois de catégorie A ou de même niveau peuvent candidater.',
    ],
    ['Ce poste est ouvert aux fonctionnaires de catégorie A.'],
    ['Appartenir à un corps, un cadre d’emplois ou un emploi de catégorie A dont l’indice terminal est élevé'],
    ['Agents détachés dans un corps ou sur un emploi de catégorie A'],
    ['Justifier de dix ans de services effectifs sur un emploi de catégorie A'],
    ['Une personne ayant occupé des postes de catégorie B'],
    ['Dans leur corps d’origine relevant de la catégorie A dont l’indice brut terminal est élevé'],
    ['Ces emplois, classés dans la catégorie II, sont régis par décret.'],
    ['Vous encadrez une équipe de trois agents de catégorie C.'],
    ['Le poste comporte l’encadrement d’un emploi de catégorie C.'],
    ['Le titulaire du poste est assisté d’un agent de catégorie B.'],
    ['Catégorie A : trois agents ; catégorie B : deux agents'],
    ['Poste accessible aux lauréats d’un concours de catégorie B.'],
    ['Ce poste est accessible aux agents publics de catégorie A.'],
    ['Un emploi accessible à un agent de la catégorie B'],
    ['Instruire les dossiers de la catégorie C des marchés'],
    ['La direction compte 45 postes de catégorie A et 12 postes de catégorie B.'],
    ['Elle réunit douze emplois de catégorie B.'],
    ['Le service dispose d’une quinzaine de postes de catégorie C.'],
    ['L’équipe est composée d’un poste de catégorie A et d’emplois de catégorie C.'],
    ['Les effectifs sont de 45 emplois, dont 12 de catégorie A.'],
  ])('of others: %s', (line) => {
    expect(board('Profil recherché', 'Un texte.', line).categories).toEqual([]);
  });

  it('is read in the title', () => {
    expect(board('Profil recherché', 'Un texte.').categories).toEqual([]);
    const { categories } = recordOfText(
      'Infirmier - catégorie A - filière médico-sociale\n\nEmployeur : Nérac\nLieu : Nérac\n',
    );
    expect(categories).toEqual(['A']);
  });

  it.each([
    ['Contractuel(le) de catégorie B – Contrat de projet (H/F)', ['B']],
    ['Agent contractuel de catégorie A (H/F)', ['A']],
    ['Encadrant de contractuels de catégorie B (H/F)', []],
  ])('is that of the contract which a title names: %s', (title, categories) => {
    expect(recordOfText(`${title}\n\nEmployeur : Nérac\nLieu : Nérac\nType de contrat : CDD\n`).categories).toEqual(
      categories,
    );
  });

  it('takes the A+ of the sentence under the contract answer, beside the A of the grade', () => {
    const record = recordOfPage({
      'Grade(s) recherché(s)': 'Directeur gal. adj. des services [A]',
      'Ouvert aux contractuels':
        "Oui, à titre dérogatoire par rapport aux candidatures de fonctionnaires\n(Art. L343-1 du code général de la fonction publique)\nUn contractuel peut être recruté sur ce poste car il s'agit d'un emploi fonctionnel de catégorie A+. Le contrat proposé est nécessairement à durée déterminée.",
    });
    expect(record.categories).toEqual(['A', 'A+']);
  });

  it('does not take the C of the sentence on direct entry', () => {
    const sentence =
      "Il est possible de recruter sur ce poste une personne qui n'est pas lauréate d'un concours de la fonction publique, car un des grades indiqué est un grade d'entrée de catégorie C qui permet un recrutement direct sans concours.";
    const record = recordOfPage({
      'Grade(s) recherché(s)': 'Vacataire',
      'Ouvert aux contractuels': `Poste à pourvoir prioritairement par voie statutaire\n${sentence}`,
    });
    expect(record.categories).toEqual([]);
  });
});

describe('cadres d’emplois', () => {
  const named = (value: string) => {
    const { cadres_emplois, filieres, categories } = recordOfPage({
      'Grade(s) recherché(s)': null,
      'Informations complémentaires': `Cadre(s) d’emplois : ${value}`,
    });
    return { cadres_emplois, filieres, categories };
  };

  it.each([
    ['Techniciens', ['Techniciens territoriaux'], ['technique'], ['B']],
    ['Attaché territorial', ['Attachés territoriaux'], ['administrative'], ['A']],
    [
      'ATTACHES TERRITORIAUX, INGENIEURS TERRITORIAUX',
      ['Attachés territoriaux', 'Ingénieurs territoriaux'],
      ['administrative', 'technique'],
      ['A'],
    ],
    [
      'Assistants territoriaux socio-éducatifs (Catégorie A)',
      ['Assistants territoriaux socio-éducatifs'],
      ['sociale'],
      ['A'],
    ],
    ['Adjoints techniques (cat C)', ['Adjoints techniques territoriaux'], ['technique'], ['C']],
    [
      'Cadre d’emplois des éducateurs de jeunes enfants',
      ['Educateurs territoriaux de jeunes enfants'],
      ['sociale'],
      ['A'],
    ],
    [
      'ATSEM ou agents sociaux',
      ['Agents territoriaux spécialisés des écoles maternelles', 'Agents sociaux territoriaux'],
      ['sociale'],
      ['C'],
    ],
    ['Rédacteur principal de 1re classe', ['Rédacteurs territoriaux'], ['administrative'], ['B']],
    ['Secrétaires administratifs', [], [], []],
    [
      'Assistants territoriaux de conservation du patrimoine et des bibliothèques et Rédacteurs territoriaux',
      ['Assistants territoriaux de conservation du patrimoine et des bibliothèques', 'Rédacteurs territoriaux'],
      ['culturelle', 'administrative'],
      ['B'],
    ],
  ])('%s', (value, cadres_emplois, filieres, categories) => {
    expect(named(value)).toEqual({ cadres_emplois, filieres, categories });
  });

  const under = (label: string, value: string) => {
    const { cadres_emplois, filieres, categories, other_fields } = recordOfText(
      `Jardinier (H/F)\nRémunération indicative : selon grille\nLieu de travail : Blois\n${label} : ${value}`,
    );
    return { cadres_emplois, filieres, categories, other_fields };
  };

  it.each([
    ['poste de catégorie A.', [], ['A']],
    ['Catégorie A.', [], ['A']],
    ['emploi de catégorie B (filière technique)', ['technique'], ['B']],
    ['Catégorie C, filière médico-sociale', ['médico-sociale'], ['C']],
    ['agent titulaire de catégorie B', [], ['B']],
  ])('are none of %s', (value, filieres, categories) => {
    expect(under("Cadre d'emploi/Grade", value)).toEqual({
      cadres_emplois: [],
      filieres,
      categories,
      other_fields: [],
    });
  });

  it.each([
    ['technique - Catégorie A', ['technique'], ['A']],
    ['Administrative (catégorie B) ; technique (catégorie B)', ['administrative', 'technique'], ['B']],
    ['Animation', ['animation'], []],
  ])('may stand beside a filière: %s', (value, filieres, categories) => {
    expect(under('Filière', value)).toMatchObject({ filieres, categories });
  });

  it.each(['Tous grades', 'selon le profil', "Tous les grades du cadre d'emplois"])(
    'are none of %s, which is kept under its label',
    (value) => {
      expect(under("Cadre d'emplois", value)).toEqual({
        cadres_emplois: [],
        filieres: [],
        categories: [],
        other_fields: [{ label: "Cadre d'emplois", value }],
      });
    },
  );

  it.each([
    ['Secrétaires administratifs de catégorie B.', 'Secrétaires administratifs'],
    ['Secrétaires administratifs.', 'Secrétaires administratifs'],
    ['Agents des voies navigables (AVN)', 'Agents des voies navigables (AVN)'],
  ])('are as written where the table does not know them: %s', (value, name) => {
    expect(under("Cadre d'emplois", value).cadres_emplois).toEqual([name]);
  });
});
