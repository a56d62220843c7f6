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

  it('stands over an abbreviation, too', () => {
    const text = `Aller au contenu\n\n# Profil : juriste\n\nRéf.\nRéférence :\n2026-1\n${FACTS}\n${REST}`;
    expect(recordOfText(text)).toMatchObject({ title: 'Profil : juriste', reference: '2026-1', profile: null });
  });

  it.each([
    ['a banner', 'Jardinier (H/F)\nOffre urgente'],
    ['a menu', 'Offres à Toulouse\nJardinier (H/F)'],
    ['a fact', 'Jardinier (H/F)\nEn ligne depuis le 4 mai 2026'],
    ['a sentence', 'Jardinier (H/F)\nCette offre est archivée, et il est trop tard pour y répondre.'],
  ])('is looked for where more stands there: %s', (_, head) => {
    expect(read(head).title).toBe('Jardinier (H/F)');
  });
});
