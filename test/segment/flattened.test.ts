import { describe, expect, it } from 'vitest';
import { toLines } from '../../src/input/decode.js';
import { unflatten } from '../../src/segment/flattened.js';
import { LAYOUTS } from '../../src/segment/layouts/index.js';
import { lexiconOf } from '../../src/segment/lexicon.js';

const LEXICON = lexiconOf(LAYOUTS['job-board']);
const partsOf = (text: string): readonly string[] => unflatten(toLines(text), LEXICON).map((line) => line.text);

describe('a line of several labels', () => {
  it.each([
    [
      'stuck together',
      'Cadre d’emplois : TechniciensType d’emploi : CDD de 2 ansTemps de travail : Temps completDate limite de candidature : 12 février 2026 Le service compte douze agents.',
      [
        'Cadre d’emplois : Techniciens',
        'Type d’emploi : CDD de 2 ans',
        'Temps de travail : Temps complet',
        'Date limite de candidature : 12 février 2026',
        ' Le service compte douze agents.',
      ],
    ],
    [
      'without colons',
      "Informations générales Organisme de rattachement Direction des routes (DR) Référence 2026-12 Date de parution 02/12/2026 Localisation LIMOGES Versant Fonction Publique de l'Etat Catégorie Catégorie A (cadre) Intitulé du poste Chargé d'études Vous suivez les études.",
      [
        'Informations générales ',
        'Organisme de rattachement Direction des routes (DR) ',
        'Référence 2026-12 ',
        'Date de parution 02/12/2026 ',
        'Localisation LIMOGES ',
        "Versant Fonction Publique de l'Etat ",
        'Catégorie ',
        'Catégorie A (cadre) ',
        "Intitulé du poste Chargé d'études",
        ' Vous suivez les études.',
      ],
    ],
    [
      'between bars',
      'Référence : 2026-12 | Date limite : 30/04/2026',
      ['Référence : 2026-12 | ', 'Date limite : 30/04/2026'],
    ],
    [
      'behind a dash',
      'Établissement public du Parc - Localisation : 6 place du Palais',
      ['Établissement public du Parc - ', 'Localisation : 6 place du Palais'],
    ],
  ])('is cut where they begin: %s', (_, text, parts) => {
    expect(partsOf(text)).toEqual(parts);
    expect(parts.join('')).toBe(text);
  });

  it.each([
    ['Vous rejoignez la Direction des routes. Le Profil recherché et le Lieu de travail sont précisés plus bas.'],
    ['La Date limite de candidature est fixée par le Directeur : elle sera publiée.'],
    ['Employeur : Direction départementale des territoires, Service Habitat'],
    ['Missions : accueillir le public ; Contact : 01 99 00 12 34'],
  ])('is not seen in: %s', (text) => {
    expect(partsOf(text)).toEqual([text]);
  });

  it('keeps its number', () => {
    expect(
      unflatten(toLines('Titre\nRéférence : 2026-12 | Date limite : 30/04/2026'), LEXICON).map(({ number }) => number),
    ).toEqual([1, 2, 2]);
  });
});
