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
    'Métiers\nActualités',
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

  it('hides no long title below a button', () => {
    const title =
      'Conseil départemental du Cher (Bourges-18000) – Jardinier (H/F) chargé du parc, des serres et des arbres du domaine';
    expect(read(`Contact\nSe connecter\n${title}`)).toMatchObject({ title: title.split(' – ')[1] });
  });

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

describe('a banner over a posting', () => {
  it.each([
    'Nous utilisons des cookies pour améliorer votre expérience.\nTout accepter\nTout refuser',
    'En poursuivant votre navigation sur ce site, vous acceptez l’utilisation de cookies par nos partenaires.',
    'JavaScript est désactivé dans votre navigateur, certaines pages ne s’affichent pas.',
    'Veuillez activer JavaScript dans votre navigateur pour voir cette page.',
    'Bienvenue sur le portail de l’emploi de la ville et de son agglomération !',
  ])('is the page’s: %j', (banner) => {
    const { introduction, title, other_sections } = read(`${banner}\nJardinier (H/F)`);
    expect([introduction, title, other_sections]).toEqual([null, 'Jardinier (H/F)', []]);
  });

  it.each(['Jardinier (H/F)', 'Jardinier'])('does not hide the title below it, whatever it says: %s', (title) => {
    const banner =
      'La ville de Blois recrute toute l’année des agents pour ses services.\nElle compte deux mille agents.';
    expect(read(`${banner}\n\n${title}`)).toMatchObject({ title, employer: { name: 'Commune de Blois' } });
  });

  it('is not seen where no title follows', () => {
    const text = 'La ville de Blois recrute toute l’année des agents pour ses services.';
    expect(read(text)).toMatchObject({ introduction: text, title: null });
  });

  it.each(['Gestion des cookies et du site internet', 'Vous utilisez les navigateurs et JavaScript'])(
    'is no task: %s',
    (task) => {
      expect(recordOfText(`Webmestre (H/F)\n${FACTS}Missions\n${task}\nRédiger.\n`).missions).toContain(task);
    },
  );
});
