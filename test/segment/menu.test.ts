import { describe, expect, it } from 'vitest';
import { recordOfText } from '../extract/page.js';

const FACTS =
  'Employeur : Commune de Blois\nLieu de travail : Blois (41)\nGrade : Adjoint technique\nType de contrat : CDD\n';
const TEXT = 'Description du poste\nVous soignez les massifs de la commune.\n';
const read = (head: string) => recordOfText(`${head}\n${FACTS}${TEXT}`);

describe('a menu over a posting', () => {
  it.each([
    'Candidats\nEmployeurs\nActualités',
    'Employeurs',
    'Employeur',
    'Recruteurs\nContacts',
    'Contact',
    'Candidature',
    'Missions',
    'Présentation',
    'La collectivité',
    "Accueil\nOffres d'emploi\nContact\nSe connecter",
    '* [Accueil](/)\n* [Employeurs](/employeurs)\n* [Contact](/contact)\n* [Actualités](/actualites)',
  ])('has no labels and headings: %j', (menu) => {
    const { title, employer, description, other_sections } = read(`${menu}\nJardinier (H/F)`);
    expect([title, employer, description]).toEqual([
      'Jardinier (H/F)',
      expect.objectContaining({ name: 'Commune de Blois', presentation: null }),
      'Vous soignez les massifs de la commune.',
    ]);
    expect(other_sections).toHaveLength(1);
  });

  it.each(['Employeur', 'Contact', 'Présentation', 'Recruteurs'])(
    'stands over titles without a mark, too: %s',
    (word) => {
      expect(read(`${word}\nJardinier`)).toMatchObject({ title: 'Jardinier', employer: { name: 'Commune de Blois' } });
    },
  );

  it.each([
    [
      'a label and its value',
      'Employeur\nVille de Blois\nLieu de travail\nBlois',
      { employer: { name: 'Ville de Blois' } },
    ],
    [
      'a value with a colon',
      'Recruteurs :\nVille de Blois\nType de contrat : CDD',
      { employer: { name: 'Ville de Blois' } },
    ],
    [
      'a heading over prose',
      'La collectivité\nBlois compte quarante mille habitants.\nType de contrat : CDD',
      { employer: { presentation: expect.stringContaining('quarante mille') } },
    ],
    [
      'tasks',
      'Missions\nSoigner les massifs\nType de contrat : CDD',
      { missions: expect.stringContaining('Soigner les massifs') },
    ],
    [
      'what follows a title',
      'Jardinier (H/F)\nContact\nAnne Exemple, cheffe\nType de contrat : CDD',
      { other_sections: [{ heading: 'Contact' }] },
    ],
  ])('is not seen in %s', (_, page, expected) => {
    expect(recordOfText(`${page}\nPoste à pourvoir le : 01/09/2026\n${TEXT}`)).toMatchObject(expected);
  });
});
