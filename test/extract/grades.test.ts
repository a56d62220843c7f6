import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { onlyGrades } from '../../src/extract/grade-table.js';
import { CADRES, FORMER_GRADES, NO_GRADES } from '../../src/extract/reference/grades.js';
import { recordOfPage, recordOfText } from './page.js';

const gradesOf = (value: string): string[] => recordOfPage({ 'Grade(s) recherché(s)': value }).grades;

describe('names of grades', () => {
  it.each(['constructor', 'toString', '__proto__', 'Attaché constructor'])('%s is a word like any other', (word) => {
    expect(gradesOf(word)).toEqual([word]);
  });

  it.each([
    ['Psychologue hors-classe', 'Psychologue hors classe'],
    ['ATTACHE PRINCIPAL', 'Attaché principal'],
    ['Attaché.e', 'Attaché'],
    ['Attaché·e·s', 'Attaché'],
    ['Attachée principale', 'Attaché principal'],
    ['Attaché HC', 'Attaché hors classe'],
    ['Attaché(e) territorial(e) principal(e)', 'Attaché principal'],
    ['Rédacteur/Rédactrice', 'Rédacteur'],
    ['Rédacteur(trice)', 'Rédacteur'],
    ['Rédacteur ou rédactrice principal(e) de 1re classe', 'Rédacteur principal de 1ère classe'],
    ['Rédacteur ppal 2è cl.', 'Rédacteur principal de 2ème classe'],
    ['Rédactrice principale de seconde classe', 'Rédacteur principal de 2ème classe'],
    ['Adjoint administratif ppal 1e cl', 'Adjoint adm. principal de 1ère classe'],
    ['Adjoint administratif territorial principal de 2e classe', 'Adjoint adm. principal de 2ème classe'],
    ['Assistante socio-éducative', 'Assistant socio-éducatif'],
    ['assistant socio-éducatif classe exceptionnelle', 'Assistant socio-éducatif de classe exceptionnelle'],
    ['Infirmière en soins généraux', 'Infirmier en soins généraux'],
    ['Puériculteur·trice', 'Puéricultrice'],
    ['Éducatrice de jeunes enfants', 'Educateur de jeunes enfants'],
    ['Gardien-brigadier', 'Gardien brigadier'],
    ['ETAPS principal de 1ère classe', 'Educateur des APS principal de 1ère classe'],
    ['Educateur des activités physiques et sportives', 'Educateur des APS'],
    ['Agent de maitrise', 'Agent de maîtrise'],
    ['Conservatrice des bibliothèques', 'Conservateur de bibliothèques'],
    ['Professeur d’enseignement artistique hors classe', "Prof. d'enseign. artist. hors classe"],
    ['Directeur gal. adj. des services [A]', 'Directeur général adjoint des services'],
    ['Biologiste, vétérinaire et pharmacien hors classe', 'Biologiste, vétérinaire et pharmacien hors classe'],
    ['Sage femme de classe normale', 'Sage-femme de classe normale'],
    ['Agent spécialisé principal de 2ème classe des écoles maternelles', 'ATSEM principal de 2ème classe'],
    ['Technicien (catégorie B)', 'Technicien'],
    ['Catégorie B - Technicien', 'Technicien'],
    ['Ingénieur (H/F)', 'Ingénieur'],
    ['Assist. conserv. patrim. et biblio. princ. de 1ère cl.', 'Assistant de conservation principal de 1ère classe'],
    ['Assist. d’enseign. artist. princ. de 2ème cl.', "Assistant d'enseignement artistique principal de 2ème classe"],
    [
      'Chef de serv. de police mun. princ. de 1ère cl.',
      'Chef de service de police municipale principal de 1ère classe',
    ],
    ['Educ. de jeunes enfants de classe except.', 'Educateur de jeunes enfants de classe exceptionnelle'],
  ])('%s → %s', (written, grade) => {
    const record = recordOfPage({ 'Grade(s) recherché(s)': written });
    expect(record.grades).toEqual([grade]);
    expect(record.warnings).toEqual([]);
  });

  it.each([
    ['Directeur', 'is more than "Directeur territorial" without its second word'],
    ['Secrétaire administratif de classe normale', 'is of the State'],
    ['Rédacteur des débats', 'is no Rédacteur'],
  ])('%s stays as written: it %s', (written) => {
    const record = recordOfPage({ 'Grade(s) recherché(s)': written });
    expect(record.grades).toEqual([written]);
    expect(record.cadres_emplois).toEqual([]);
    expect(record.warnings.map(({ code, field }) => [code, field])).toEqual([['unknown_grade', 'grades']]);
  });

  it.each([
    ['Attaché, Rédacteur principal de 1ère classe et Rédacteur', 3],
    ['Attaché ; Attaché principal ; Ingénieur', 3],
    ['Attaché Rédacteur principal de 2ème classe Rédacteur principal de 1ère classe', 3],
    ['Ingénieur ou Ingénieur principal', 2],
    ['Attaché / Ingénieur', 2],
  ])('a line of several: %s', (written, count) => {
    expect(gradesOf(written)).toHaveLength(count);
  });

  it.each<readonly [string, ...string[]]>([
    ['Attaché (selon profil)', 'Attaché'],
    ['Adjoint technique (tous grades)', 'Adjoint technique'],
    ['Ingénieur (ou contractuel de niveau équivalent)', 'Ingénieur'],
    ['Attaché (titulaire ou contractuel), Rédacteur (titulaire)', 'Attaché', 'Rédacteur'],
    [
      'Adjoint administratif principal 2ème et 1ère classe',
      'Adjoint adm. principal de 2ème classe',
      'Adjoint adm. principal de 1ère classe',
    ],
    [
      'Technicien principal de 1ère ou 2ème classe',
      'Technicien principal de 1ère classe',
      'Technicien principal de 2ème classe',
    ],
    [
      'Rédacteur principal de 2ème classe ou 1ère classe, Attaché',
      'Rédacteur principal de 2ème classe',
      'Rédacteur principal de 1ère classe',
      'Attaché',
    ],
    ['Grade 1 : Attaché', 'Attaché'],
    ["PROF. D'ENSEIGN. ARTIST. HORS CLASSE", "Prof. d'enseign. artist. hors classe"],
    ["DIRECTEUR D'ÉTAB. D'ENSEIGN. ARTIST. DE 2ÈME CAT.", "Directeur d'étab. d'enseign. artist. de 2ème cat."],
    ['Rédacteur FPT, Attaché (FPT)', 'Rédacteur', 'Attaché'],
    ['Rédacteur ou contractuel', 'Rédacteur'],
    ['Agents contractuels, Attaché titulaire', 'Attaché'],
  ])('%s', (written, ...grades) => {
    const record = recordOfPage({ 'Grade(s) recherché(s)': written });
    expect(record.grades).toEqual(grades);
    expect(record.warnings).toEqual([]);
  });

  it('is a list of names of another fonction publique too, each as written', () => {
    expect(gradesOf('Infirmier FPH, Infirmier de classe supérieure (FPH), Technicien FPT')).toEqual([
      'Infirmier FPH',
      'Infirmier de classe supérieure (FPH)',
      'Technicien',
    ]);
    expect(gradesOf('Rédacteur (FPT, FPH)')).toEqual(['Rédacteur (FPT, FPH)']);
    expect(gradesOf('Bûcheron FPE, FPH')).toEqual(['Bûcheron FPE, FPH']);
    expect(gradesOf('Bûcheron, équipier FPH')).toEqual(['Bûcheron, équipier FPH']);
  });

  it.each([
    'Rédacteur (principal sans classe)',
    'Assistant socio-éducatif (catégorie A - FPH)',
    'Bûcheron (tous grades)',
    'Bûcheron de 1ère et 2ème classe',
  ])('takes nothing from a name that the table does not know: %s', (written) => {
    expect(recordOfPage({ 'Grade(s) recherché(s)': written }).cadres_emplois).toEqual([]);
  });

  it.each([
    "Cadre d'emplois des attachés",
    "Cadre d'emplois : Attachés territoriaux (catégorie A)",
    "Cadre d'emplois 1 : attaché (tous grades)",
  ])('takes a cadre d’emplois by its own word for no grade: %s', (written) => {
    const { grades, cadres_emplois } = recordOfPage({ 'Grade(s) recherché(s)': written });
    expect([grades, cadres_emplois]).toEqual([[], ['Attachés territoriaux']]);
  });

  it.each([
    ['Catégorie A ou équivalent (attaché, ingénieur)', ['Attaché', 'Ingénieur'], ['A']],
    ['Tous grades de catégorie B', [], ['B']],
    ['Poste de catégorie A ou équivalent', [], ['A']],
    ['Catégorie A de la fonction publique ou équivalent (attaché, ingénieur)', ['Attaché', 'Ingénieur'], ['A']],
    ['Attaché, ingénieur (catégorie A) ou équivalent', ['Attaché', 'Ingénieur'], ['A']],
    ['Catégorie A : bûcheron ou équivalent', ['Catégorie A : bûcheron ou équivalent'], ['A']],
  ])('takes words that are said of any for no grade: %s', (written, grades, categories) => {
    const text = `Chargé de mission (H/F)\nGrade : ${written}\nLieu de travail : Nérac\nType de contrat : CDD\n`;
    const record = recordOfText(text);
    expect([record.categories, record.other_fields]).toEqual([categories, []]);
    expect(record.grades).toEqual(grades);
  });

  it('are none of a level of studies, which is kept', () => {
    const { grades, other_fields } = recordOfPage({ 'Grade(s) recherché(s)': 'Niveau bac + 2 ou bac + 3' });
    expect([grades, other_fields]).toEqual([
      [],
      [{ label: 'Grade(s) recherché(s)', value: 'Niveau bac + 2 ou bac + 3' }],
    ]);
  });

  it('reads labels that a page counts', () => {
    const { grades, cadres_emplois } = recordOfText(
      "Chargé de mission\n\nEmployeur : Ville de Nérac\nLieu de travail : Nérac\nCadre d'emploi 1 : Attachés territoriaux\nGrade 1 : Attaché\nCadre d'emploi 2 : Ingénieurs territoriaux\nGrade 2 : Ingénieur\n",
    );
    expect(grades).toEqual(['Attaché', 'Ingénieur']);
    expect(cadres_emplois).toEqual(['Attachés territoriaux', 'Ingénieurs territoriaux']);
  });

  it('are each given once, in the order of the page', () => {
    expect(gradesOf('Rédacteur\nAttaché\nRédacteur territorial\nTechnicien')).toEqual([
      'Rédacteur',
      'Attaché',
      'Technicien',
    ]);
  });

  it('keeps what is unknown among what is known', () => {
    expect(gradesOf('Attaché ; Chargé des affaires\nTechnicien')).toEqual([
      'Attaché',
      'Chargé des affaires',
      'Technicien',
    ]);
  });

  it('takes a cadre d’emplois under the label of grades for what it is', () => {
    const { grades, cadres_emplois } = recordOfPage({ 'Grade(s) recherché(s)': 'Rédacteurs territoriaux' });
    expect({ grades, cadres_emplois }).toEqual({ grades: [], cadres_emplois: ['Rédacteurs territoriaux'] });
  });

  it('has one key for every row of the table', () => {
    const rows = [...CADRES.flatMap(({ grades }) => grades), ...FORMER_GRADES.map(([grade]) => grade)];
    expect(
      rows.filter((grade) => !onlyGrades(grade)?.every((row) => row.kind === 'grade' && row.name === grade)),
    ).toEqual([]);
    expect(new Set(rows).size).toBe(rows.length);
    expect(NO_GRADES.filter(([name]) => onlyGrades(name)?.[0]?.kind !== 'no-grade')).toEqual([]);
  });

  const csv = new URL('../../../shared/reference/grades.csv', import.meta.url);
  it.skipIf(!existsSync(csv))('knows every name of the reference list (which is not here everywhere)', () => {
    const rows = readFileSync(csv, 'utf8').trim().split('\n').slice(1).map(cells);
    const wrong = rows.flatMap(([grade = '', kind, cadre, filiere, category, variants = '']) =>
      [grade, ...variants.split('|').filter(Boolean)].filter((name) => {
        const [row] = onlyGrades(name.replace(/ \[A\]$/, '')) ?? [];
        if (kind === 'hors_grade') return row?.kind !== 'no-grade' || (row.category ?? '') !== category;
        return (
          row?.kind !== 'grade' ||
          row.name !== grade ||
          row.category !== category ||
          row.cadre.name !== cadre ||
          row.cadre.filiere !== filiere
        );
      }),
    );
    expect(rows.length).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  });
});

const cells = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

describe('lists in free text', () => {
  it.each([
    [
      'Autres grades possibles de recrutement : assistant socio-éducatif et assistant socio-éducatif classe exceptionnelle',
      ['Assistant socio-éducatif', 'Assistant socio-éducatif de classe exceptionnelle'],
    ],
    [
      'Poste ouvert(s) sur le(s) grade(s) suivant(s) de la Fonction Publique Territoriale : Rédacteur, Rédacteur principal de 1ère classe',
      ['Rédacteur', 'Rédacteur principal de 1ère classe'],
    ],
    ['Grade : attaché ; attaché principal', ['Attaché', 'Attaché principal']],
    ['Cadre d’emploi/Grade : Technicien principal de 2e classe', ['Technicien principal de 2ème classe']],
    ['Grade : attaché confirmé, technicien', ['Technicien']],
    ['Le dernier arrêté indiquant le grade et l’échelon : technicien', []],
    ['Avancements de grade : tenir les tableaux, préparer les commissions', []],
    ['Vous encadrez deux rédacteurs et un technicien', []],
  ])('%s', (line, grades) => {
    const text = ['Employeur : Commune de Nérac', 'Lieu : Nérac', '', 'Descriptif de l’emploi', 'Un texte.', line, ''];
    expect(recordOfText(text.join('\n')).grades).toEqual(grades);
  });

  it('never add to a labelled list', () => {
    const { grades } = recordOfPage({ 'Informations complémentaires': 'Grade : technicien' });
    expect(grades).toEqual(['Attaché']);
  });
});

describe('what stands among grades and is none', () => {
  it.each([
    ['Emploi contractuel de cat. A\nEmploi contractuel de cat. B', ['A', 'B']],
    ['Emploi contractuel de cat. C', ['C']],
    ['Vacataire', []],
    ['Apprenti', []],
    ['Collaborateur de cabinet', []],
  ])('%s', (written, categories) => {
    const record = recordOfPage({ 'Grade(s) recherché(s)': written });
    expect(record).toMatchObject({ grades: [], cadres_emplois: [], filieres: [], categories, warnings: [] });
  });
});

describe('what follows from grades', () => {
  it('gives cadre d’emplois, filière and catégorie, each once', () => {
    const record = recordOfPage({ 'Grade(s) recherché(s)': 'Rédacteur\nAttaché\nAttaché principal\nIngénieur' });
    expect(record.cadres_emplois).toEqual([
      'Rédacteurs territoriaux',
      'Attachés territoriaux',
      'Ingénieurs territoriaux',
    ]);
    expect(record.filieres).toEqual(['administrative', 'technique']);
    expect(record.categories).toEqual(['B', 'A']);
  });

  it('calls the highest grades A: A+ is for texts that say so', () => {
    expect(recordOfPage({ 'Grade(s) recherché(s)': 'Administrateur hors classe' }).categories).toEqual(['A']);
  });
});

describe('a page that everybody writes in another way', () => {
  const board = (lines: string) => recordOfText(`Juriste (H/F)\nType de contrat : CDD\n${lines}\n`);

  it.each([
    ['Grades : rédacteur, attaché. À défaut, contractuel.'],
    ['Missions\nConseiller.\nGrades : rédacteur, attaché. À défaut, contractuel.'],
    ['Grade : rédacteur. Le grade d’attaché est possible : voir ci-dessous.\nGrade : attaché'],
  ])('may have a sentence behind its grades: %j', (lines) => {
    expect(board(lines).grades).toEqual(['Rédacteur', 'Attaché']);
  });

  it.each([
    ["Catégorie A - cadre d'emplois des attachés", ['Attachés territoriaux']],
    ["Le poste relève du cadre d'emplois des Rédacteurs Territoriaux (catégorie B).", ['Rédacteurs territoriaux']],
    [
      "Poste ouvert aux cadres d'emplois des attachés territoriaux, des rédacteurs et des assistants territoriaux de conservation du patrimoine et des bibliothèques, par mutation.",
      [
        'Attachés territoriaux',
        'Rédacteurs territoriaux',
        'Assistants territoriaux de conservation du patrimoine et des bibliothèques',
      ],
    ],
    [
      "Poste ouvert aux cadres d'emploi d'attaché territorial (titulaire du grade d'attaché hors classe) et de rédacteur territorial.",
      ['Attachés territoriaux', 'Rédacteurs territoriaux'],
    ],
    [
      "Bibliothécaire F/H (cadre d'emploi : assistant de conservation du patrimoine et des bibliothèques, catégorie B) au service du livre.",
      ['Assistants territoriaux de conservation du patrimoine et des bibliothèques'],
    ],
    ["Vous encadrez trois agents du cadre d'emplois des rédacteurs.", []],
    ["Fonctionnaire d'un cadre d'emplois de catégorie A.", []],
    ["Connaissance du statut et du cadre d'emplois des rédacteurs.", []],
  ])("may name its cadres d'emplois in a sentence: %s", (sentence, cadres) => {
    expect(board(`Profil\n${sentence}`).cadres_emplois).toEqual(cadres);
    expect(board(`Grade : Ingénieur\nProfil\n${sentence}`).cadres_emplois).toEqual(['Ingénieurs territoriaux']);
  });
});
