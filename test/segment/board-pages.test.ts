import { describe, expect, it } from 'vitest';
import { recordOfText } from '../extract/page.js';

describe('a board', () => {
  it('may print each label over its value, the name of the post first', () => {
    const text =
      'Poste\nJardinier\nCollectivité\nVille de Flers\nDépartement\nOrne\nDate de publication\n12/01/2026\nVotre profil\nSoigneux.\n';
    expect(recordOfText(text)).toMatchObject({
      title: 'Jardinier',
      employer: { name: 'Ville de Flers' },
      workplace: { department_code: '61' },
      publication_date: '2026-01-12',
      description: null,
      profile: 'Soigneux.',
    });
  });

  it('has "Poste" for a heading where a text stands under it', () => {
    const text =
      'Jardinier (H/F)\nCatégorie : C\nPoste\nJardinier municipal\nVous soignez les massifs.\nProfil\nSoigneux.\n';
    expect(recordOfText(text).description).toBe('Jardinier municipal\nVous soignez les massifs.');
  });

  it('may be an employer’s own page that only says who recruits', () => {
    const text =
      'La Ville de Flers recrute\n\nUn jardinier\n\nVos missions\n\nSoigner les massifs.\n\nVotre profil\n\nSoigneux.\n';
    expect(recordOfText(text)).toMatchObject({
      source: { layout: 'job-board' },
      title: 'Un jardinier',
      missions: 'Soigner les massifs.',
      profile: 'Soigneux.',
    });
  });

  it('may run its labels together', () => {
    const line =
      'Famille de métiers Communication > Stratégies de communication Grade(s) recherché(s) Rédacteur Attaché Métier(s)Chargé de communication Temps de travail Temps complet Télétravail Oui Management Non';
    expect(
      recordOfText(`Chargé de communication (H/F)\nDate limite de candidature : 02/05/2025\n${line}\n`),
    ).toMatchObject({
      grades: ['Rédacteur', 'Attaché'],
      jobs: ['Chargé de communication'],
      working_time: { text: 'Temps complet', full_time: true },
      telework: true,
      management: false,
    });
  });

  it('gives the legal basis on one line, and under its label', () => {
    const basis =
      'Art. L332-8 disposition 2 du code général de la fonction publique - Un contractuel peut être recruté.';
    const page = (label: string): string =>
      `Juriste\nFonction publique :\nFonction publique Territoriale\nNature de l'emploi\nEmploi ouvert aux titulaires et aux contractuels\nVos missions en quelques mots\nConseiller.\n${label}${basis}\n`;
    for (const label of ['Fondement juridique\n', 'Fondement juridique : '])
      expect(recordOfText(page(label)).contract).toMatchObject({
        article: 'L332-8',
        dispositions: [2],
        explanation: 'Un contractuel peut être recruté.',
      });
  });
});

describe('a text that is no posting', () => {
  it.each([
    [
      'a curriculum vitae',
      'Claire DUBOIS\n12 rue des Lilas\nExpérience\n2019 : attachée, ville de Vitré (catégorie A)\n',
    ],
    ['a recipe', 'Tarte\nMissions\nÉtaler la pâte.\nContact\nEnvoyez vos photos à tarte@example.org\n'],
    ['news', 'La ville recrute cinquante agents\nUn emploi sera vacant le 1er septembre 2024, dit le maire.\n'],
    ['a table', '| Commune | Poste | Date limite |\n|---|---|---|\n| Brest | Jardinier | 12/03/2026 |\n'],
  ])('keeps %s as it is', (_, text) => {
    expect(recordOfText(text)).toMatchObject({
      source: { layout: 'unknown' },
      title: null,
      categories: [],
      start_date: null,
      application_deadline: null,
      workplace: { text: null },
      application: { email: null },
      contacts: [],
    });
  });
});
