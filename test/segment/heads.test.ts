import { describe, expect, it } from 'vitest';
import { recordOfText } from '../extract/page.js';

const board = (head: string, text = 'Vous soignez les massifs de la commune.') =>
  recordOfText(`${head}\nType de contrat : CDD\nCatégorie : C\nDescription du poste\n${text}\n`);

describe('the title at the head of a page', () => {
  it.each([
    ['H/F - Garde des jardins', 'Garde des jardins'],
    ['Local recruitment: Chargé(e) de mission « jardins » H/F', 'Chargé(e) de mission « jardins » H/F'],
    [
      'Jardinier (F/H) « adaptation des parcs et des massifs au changement du climat dans la vallée de la Loire » (CDD de 3 ans) au sein de la direction des espaces verts à Blois (41)',
      'Jardinier (F/H) « adaptation des parcs et des massifs au changement du climat dans la vallée de la Loire » (CDD de 3 ans) au sein de la direction des espaces verts à Blois (41)',
    ],
    [
      'La Ville de Blois recrute un(e) chargé(e) des\njardins\nChargé(e) des jardins et des serres (H/F)',
      'Chargé(e) des jardins et des serres (H/F)',
    ],
    ['Les jardiniers\nChef des serres (H/F)', 'Chef des serres (H/F)'],
    ['LE JARDIN AUX CENT BASSINS\nRECRUTE :\n- Jardinier des serres\n- Voir la fiche jointe', 'Jardinier des serres'],
  ])('is the name of the post: %j', (head, title) => {
    expect(board(head).title).toBe(title);
  });

  it('is none of a page of no known layout that lists several', () => {
    const list =
      'Appels à candidatures\n- Jardinier.ère – Avant le 3 mars\n- Chef.fe des serres – Avant le 5 mars\n- Garde H/F – Avant le 9 mars\n';
    expect(recordOfText(`${list}La mairie est ouverte de 9 h à 17 h.`).title).toBeNull();
  });

  it('stands behind a word that says that somebody is looked for', () => {
    const page =
      'Recrutement - Chef de projet "Villes fleuries"\nMis à jour le 13/09/2026\nLe programme aide les communes à planter des arbres et des haies dans leurs rues.\n';
    expect(recordOfText(page).title).toBe('Chef de projet "Villes fleuries"');
  });

  it('is no account of what is done', () => {
    const text =
      'Fonctions : Auprès des élus, aide à définir la politique des parcs de la commune. Suit les projets et leurs budgets.';
    expect(recordOfText(`Direction des jardins\n${text}\n`)).toMatchObject({
      title: null,
      other_fields: [{ label: 'Fonctions' }],
    });
  });
});

describe('a value beside its label', () => {
  it('ends with its line, though the label heads texts elsewhere', () => {
    const page = `Positionnement hiérarchique : Sous l'autorité du chef des serres
Conditions d'emploi : Recrutement sur projet de 24 mois
Le jardin a été créé en 1902 et accueille trente mille personnes par an.
Il a trois serres.
Profil recherché
Une formation horticole.
`;
    expect(recordOfText(page)).toMatchObject({
      introduction: 'Le jardin a été créé en 1902 et accueille trente mille personnes par an.\nIl a trois serres.',
      other_sections: [
        { heading: 'Positionnement hiérarchique', text: "Sous l'autorité du chef des serres" },
        { heading: "Conditions d'emploi", text: 'Recrutement sur projet de 24 mois' },
      ],
    });
  });

  it('goes on where the page broke a sentence', () => {
    const { other_fields, introduction } = board(
      "Jardinier (H/F)\n- Rattachement hiérarchique : Sous l'autorité du chef de\nla section des serres, au sein du service « Parcs\net jardins »\n- Pôle : Cadre de vie",
    );
    expect(introduction).toBeNull();
    expect(other_fields[0]).toEqual({
      label: 'Rattachement hiérarchique',
      value: "Sous l'autorité du chef de la section des serres, au sein du service « Parcs et jardins »",
    });
  });
});

it.each(['Rejoignez la métropole : trente postes', 'IMPORTANT : le dossier est complet'])(
  'is no label of a page: %s',
  (line) => {
    expect(board(`Jardinier (H/F)\n${line}`).other_fields).toEqual([]);
  },
);

it.each([
  'Fermer le menu mobile',
  'Préférences de cookies',
  '-A +A',
  "Type d'annonce *",
  'En savoir plus ›',
  '* Informations obligatoires',
])('is of the page and not of the posting: %s', (line) => {
  expect(board(`${line}\nJardinier (H/F)`).other_sections).toEqual([]);
});
