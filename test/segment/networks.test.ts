import { describe, expect, it } from 'vitest';
import { recordOfText } from '../extract/page.js';
import { segmented } from './page.js';

const TEXT = `La commune entretient ses jardins depuis plus de cent ans.

Missions
- Tailler les haies des écoles et des parcs de la ville ;
- Tondre les pelouses du stade.
`;
const CRITERIA = `Niveau hiérarchique
Confirmé
Type d'emploi
Temps plein
Fonction
Administration
Secteurs
Administration publique
Les recommandations doublent vos chances d'obtenir un entretien chez Ville de Blois
Offres d'emploi similaires
Paysagiste H/F
`;

describe('the page of a professional network', () => {
  it.each([
    [
      'Ville de Blois · Blois, Centre-Val de Loire, France · il y a 2 semaines · 34 candidats',
      'Blois, Centre-Val de Loire, France',
    ],
    ['Ville de Blois\nBlois, France\nil y a 1 mois\nPlus de 200 candidats', 'Blois, France'],
  ])('is told apart from what the posting says: %j', (head, place) => {
    const page = `Jardinier H/F\n${head}\nTemps plein\nCandidature simplifiée\nEnregistrer\nDécouvrez qui Ville de Blois a recruté pour ce poste\nÀ propos de l'offre d'emploi\n\n${TEXT}\nVoir plus\n${CRITERIA}`;
    expect(recordOfText(page)).toMatchObject({
      title: 'Jardinier H/F',
      employer: { name: 'Ville de Blois' },
      workplace: { text: place, city: 'Blois' },
      working_time: { full_time: true },
      description: 'La commune entretient ses jardins depuis plus de cent ans.',
      missions: '- Tailler les haies des écoles et des parcs de la ville ;\n- Tondre les pelouses du stade.',
      other_fields: [{ label: 'Niveau hiérarchique', value: 'Confirmé' }],
      other_sections: [{ heading: null, text: 'Fonction\nAdministration\nSecteurs\nAdministration publique' }],
    });
  });

  it('has no words of its own in a sentence', () => {
    const page = `Jardinier (H/F)\nEmployeur : Ville de Blois\nDescription du poste\nLa serre a ouvert\nil y a 2 mois et le jury verra 12 candidats.\n`;
    expect(segmented(page, 'job-board').noise).toEqual([]);
  });
});

describe('the page of the employment service', () => {
  it.each(['10 à 19 salariés', '6000 salariés', 'Plus de 10 000 salariés'])(
    'names any employer over its size: %s',
    (size) => {
      const page = `Offre n° 214QRST\n\nJardinier (H/F)\n\n41 - BLOIS\n\nVous entretenez les jardins de la ville et de ses écoles.\n\nType de contrat\nCDD - 6 Mois\nDurée du travail\n35H Horaires normaux\n\nProfil souhaité\n\nExpérience\nDébutant accepté\nPermis\nB - Véhicule léger\n\nEntreprise\nLES JARDINS DE LA LOIRE\n${size}\n`;
      expect(recordOfText(page)).toMatchObject({
        employer: { name: 'LES JARDINS DE LA LOIRE' },
        profile: 'Expérience\nDébutant accepté\nPermis\nB - Véhicule léger',
      });
    },
  );
});

it.each(["Signaler l'offre", 'Signaler cette offre'])('leaves out what a page offers to its readers: %s', (line) => {
  const page = `Jardinier (H/F)\nEmployeur : Ville de Blois\nDescription du poste\nVous entretenez les jardins de la ville.\n${line}\n`;
  expect(recordOfText(page).description).toBe('Vous entretenez les jardins de la ville.');
});
