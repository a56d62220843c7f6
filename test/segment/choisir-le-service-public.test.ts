import { describe, expect, it } from 'vitest';
import { recordOfText } from '../extract/page.js';

const FACTS = `- Fonction publique : Fonction publique de l'État
- Employeur : Office des rivières
- Localisation : Toulouse`;
const REST = `Partager la page
- Nature de l’emploi Emploi ouvert aux titulaires et aux contractuels
- Expérience souhaitée Confirmé
-
Rémunération Fourchette indicative pour les contractuels Non renseignée Fourchette indicative pour les fonctionnaires Non renseignée
- Catégorie Catégorie A (cadre)
- Management Non renseigné
- Télétravail possible Oui
Vos missions en quelques mots
Vous suivez les crues des rivières du bassin.`;
const read = (title: string, facts = FACTS, rest = REST) =>
  recordOfText(`${title}\nRéférence : 2026-2299001\n${facts}\n${rest}\n`);

describe('the title, which stands right over the reference', () => {
  it.each([
    'CDI - Ingénieur système H/F',
    'CDD 12 mois - Chargé de mission eau H/F',
    "CDD de 3 ans - Ingénieur d'études H/F",
    'CDD - Chargé de mission - Données des rivières H/F',
    "Contrat d'apprentissage : assistant RH",
    'Contrat de projet – suivi des crues',
    'Catégorie A - Gestionnaire de paie H/F',
    'Temps partiel 50% - psychologue H/F',
    'Service : chef de bureau',
    'Office des rivières - Service : chef de bureau - Profil : juriste',
    'Profil : juriste',
    "Management : responsable d'unité",
    'Recrutement contractuel - greffier H/F',
    'ODE (31) -Analyste des crues',
    'DDT (18) - Chargé de mission eau H/F',
    'Missions temporaires',
    'Jardinier',
  ])('is what it says, whatever words it begins with: %s', (title) => {
    const record = read(title);
    expect(record).toMatchObject({
      title,
      reference: '2026-2299001',
      employer: { name: 'Office des rivières' },
      workplace: { city: 'Toulouse', department_code: null },
      categories: ['A'],
      other_sections: [],
    });
    expect(record.employment_type ?? '').not.toMatch(/projet|apprentissage/);
  });

  it.each([
    ["CDD de 3 ans - Ingénieur d'études H/F", { employment_type: 'CDD de 3 ans', duration: 'P3Y' }],
    ['Temps partiel 50 % - Psychologue', { working_time: { full_time: false } }],
    ['Angers (49) - Psychologue', { workplace: { city: 'Toulouse', department_code: null } }],
  ])('states the kind of contract and the working time: %s', (title, facts) => {
    expect(read(title)).toMatchObject({ title, ...facts });
  });

  it.each([
    ['Recrutement - Jardinier (H/F)', 'Jardinier (H/F)'],
    ['L’Office des rivières recrute un jardinier', 'jardinier'],
  ])('is the post where it announces one, as on other pages: %s', (title, post) => {
    expect(read(title).title).toBe(post);
  });

  it('may end with a full stop where its first words are for both sexes', () => {
    const title = 'Chargé.e de mission pour la restauration des tourbières et des landes humides du massif';
    expect(read(`${title}.`)).toMatchObject({ title, introduction: null });
  });

  it('is one line with a bullet, too', () => {
    expect(read('- Service : chef de bureau - Profil : juriste')).toMatchObject({
      title: 'Service : chef de bureau - Profil : juriste',
      other_sections: [],
    });
  });

  it('stands over an abbreviation, too', () => {
    const text = `Aller au contenu\n\n# Profil : juriste\n\nRéf.\nRéférence :\n2026-1\n${FACTS}\n${REST}`;
    expect(recordOfText(text)).toMatchObject({ title: 'Profil : juriste', reference: '2026-1', profile: null });
  });

  it.each([
    ['the kind of contract', 'CDI\nJardinier (H/F)'],
    ['a banner', 'Jardinier (H/F)\nOffre urgente'],
    ['a menu', 'Offres à Toulouse\nJardinier (H/F)'],
    ['a fact', 'Jardinier (H/F)\nEn ligne depuis le 4 mai 2026'],
    ['a sentence', 'Jardinier (H/F)\nCette offre est archivée, et il est trop tard pour y répondre.'],
  ])('is looked for where more stands there: %s', (_, head) => {
    expect(read(head).title).toBe('Jardinier (H/F)');
  });
});

describe('an employer of two lines, with the place glued to the second', () => {
  const UNDER =
    "- Fonction publique : Fonction publique de l'État\n-\nEmployeur :\nDirection des rivières - AGENCE DU CHER";
  const more = "Ministère des rivières Direction des rivières Agence de l'eau du Cher Service des crues";

  it.each([
    ['', ''],
    [' (SDC)', ''],
    ['...', ''],
    ['…', ''],
    [' « Loire »', ''],
    [' 100 %', ''],
    ['.', ' –RA Bourges'],
  ])('is a name, and what more is said of it: %j', (end, site) => {
    const record = read('Jardinier', `${UNDER}\n${more}${end} - Localisation : 10 rue Haute 18000 BOURGES${site}`);
    expect(record).toMatchObject({
      employer: { name: 'Direction des rivières - AGENCE DU CHER', presentation: `${more}${end}` },
      workplace: { street: '10 rue Haute', postcode: '18000' },
      contract: { open: true },
      introduction: null,
      description: null,
      other_sections: [],
    });
  });

  it.each([
    ['beside its label', `- Employeur : Direction des rivières\nAgence du Cher - Localisation : Bourges`],
    ['on lines of their own', 'Employeur :\nDirection des rivières\nAgence du Cher\nLocalisation :\nBourges'],
  ])('or stands %s', (_, facts) => {
    expect(read('Jardinier', facts)).toMatchObject({
      employer: { name: 'Direction des rivières', presentation: 'Agence du Cher' },
      workplace: { city: 'Bourges' },
      other_sections: [],
    });
  });

  it('has no dash left of a name that the place is glued to', () => {
    expect(read('Jardinier', 'Employeur :\nAgence du Cher - Localisation : Bourges').employer.name).toBe(
      'Agence du Cher',
    );
  });
});

describe('the pay of who has a contract, in the words of older pages', () => {
  const SALARY = /Rémunération .+/;
  it.each([
    ['Non renseigné', { text: null }],
    ['De 35 000 € à 42 000 € brut/an', { min: 35_000, max: 42_000 }],
    [': De 35 000 € à 42 000 € brut/an', { min: 35_000, max: 42_000 }],
    ['\n35 000 € brut/an', { min: 35_000 }],
  ])('%j', (value, salary) => {
    const rest = REST.replace(SALARY, `Rémunération (fourchette indicative pour les contractuels) ${value}`);
    expect(read('Jardinier', FACTS, rest)).toMatchObject({
      salary,
      management: null,
      telework: true,
      other_sections: [],
    });
  });
});

describe('what newer pages have below the profile', () => {
  const PROFILE = 'Vous connaissez les rivières du bassin et leurs crues.';
  const foot = (h: string) => `${h}Qui sommes-nous ?
L'office surveille les rivières du bassin.
En savoir plus sur l'employeur
[ En savoir plus sur l'employeur ](https://choisirleservicepublic.example.org/employeurs/office/)
${h}Statut du poste
Vacant à partir du 01/09/2026
${h}Découvrez d'autres offres
Chef de projet H/F
Localisation : 12 rue Haute 33000 Bordeaux
Employeur : Ministère de la mer
`;

  it.each([
    ['plain', ''],
    ['Markdown', '## '],
  ])('is no part of it: %s', (_, h) => {
    const below = `${h}Profil recherché
${PROFILE}
${h}Niveau d'études minimum requis
Niveau 6 Licence/diplômes équivalents
${h}Compétences attendues
Travailler en équipe`;
    expect(read('Jardinier', FACTS, `${REST}\n${below}\n${foot(h)}`)).toMatchObject({
      profile: `${PROFILE}\nTravailler en équipe`,
      employer: { name: 'Office des rivières', presentation: "L'office surveille les rivières du bassin." },
      workplace: { text: 'Toulouse' },
      start_date: '2026-09-01',
      other_sections: [{ heading: "Niveau d'études minimum requis", text: 'Niveau 6 Licence/diplômes équivalents' }],
    });
  });

  it('or goes on with it, where it is a heading of the same height', () => {
    const below = `## Profil recherché\n${PROFILE}\n## Compétences attendues\nTravailler en équipe\n### Profil\nRigueur`;
    expect(read('Jardinier', FACTS, `${REST.replace('Vos', '## Vos')}\n${below}\n`)).toMatchObject({
      profile: `${PROFILE}\nTravailler en équipe\n### Profil\nRigueur`,
      other_sections: [],
    });
  });
});

describe('an employer with a long name', () => {
  const NAME =
    "Ministère des rivières, des lacs et de la navigation intérieure – Ministère de la mer, des ports et de la pêche côtière et de l'innovation";
  it.each([`Employeur : ${NAME}`, `Employeur :\n${NAME}`])('has it beside its label or under it', (employer) => {
    const facts = FACTS.replace(/- Employeur.*/, employer);
    expect(read('Jardinier', facts)).toMatchObject({
      employer: { name: NAME },
      introduction: null,
      workplace: { text: 'Toulouse' },
    });
  });
});

describe('an employer that stands behind the post', () => {
  const at = (title: string, employer: string) =>
    read(title, FACTS.replace('Office des rivières', employer)).employer.name;
  it('is named there where its label has no more than a kind', () => {
    expect(at("Jardinier (H/F) - COMMUNE D'ESPELETTE", 'Communes')).toBe("COMMUNE D'ESPELETTE");
    expect(at('Chargé de mission (H/F) – CONSEIL DÉPARTEMENTAL DU CHER', 'Conseils départementaux')).toBe(
      'CONSEIL DÉPARTEMENTAL DU CHER',
    );
  });

  it.each([
    ["Jardinier (H/F) - COMMUNE D'ESPELETTE", 'Ville de Pau', 'Ville de Pau'],
    ['Jardinier (H/F) - ESPACES VERTS', 'Communes', null],
    ['Jardinier (H/F) - Commune', 'Communes', null],
  ])('is not: %s', (title, employer, name) => {
    expect(at(title, employer)).toBe(name);
  });
});
