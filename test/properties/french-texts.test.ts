/** Texts without copies stay as they are, whatever they repeat: alone, and in every place of a posting where an author writes. */
import { describe, expect, it } from 'vitest';
import { collapse } from '../../src/index.js';
import { FRENCH_TEXTS } from '../postings/french-texts.js';
import { random } from '../random.js';

const texts = Object.entries(FRENCH_TEXTS);

/** Pages of every layout, as what stands before, between and behind the texts of their authors. */
const PAGES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'emploi-territorial': [
    [
      'Secrétaire de mairie',
      'Offre n° O044260309000412',
      'Publiée le 09/03/2026',
      "Synthèse de l'offre",
      'Employeur',
      'Lieu de travail',
      'Rue du Port, Calais (Pas-de-Calais (62))',
      'Poste à pourvoir le',
      '10/04/2026',
      'Date limite de candidature',
      '10/04/2026',
      'Localisation du lieu de travail',
      "Détails de l'offre",
      'Télétravail',
      'Oui',
      'Management',
      'Oui',
      "Descriptif de l'emploi",
    ],
    ["Missions / conditions d'exercice"],
    ['Profils recherchés'],
    ['Contact et modalités de candidature', 'Informations complémentaires'],
  ],
  'choisir-le-service-public': [
    [
      'Secrétaire',
      'Référence :',
      'ECO_26-00012345',
      'Fonction publique :',
      "Fonction publique de l'État",
      'Vos missions en quelques mots',
    ],
    ['Profil recherché'],
    ['Descriptif du service'],
  ],
  'job-board': [
    ['Secrétaire (F/H)', 'Référence : 2026-00318', 'Catégorie : C', 'Type de contrat : CDD', 'Présentation du service'],
    ['Missions'],
    ['Profil recherché'],
  ],
  jorf: [
    [
      'JORF n°0018 du 22 janvier 2026',
      "Un emploi de directeur de projet est vacant à l'administration centrale du ministère chargé de la ville.",
      'Intérêt du poste',
    ],
    ['Missions'],
    ['Profil recherché'],
  ],
};

const OTHER = ['Le service compte dix agents.', 'Il tient le guichet unique du canton.'];
const shows = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

describe('a French text', () => {
  it.each(texts)('%s, stays as it is', (_, lines) => {
    const ways = [shows(lines), lines.join('\n'), lines.join('\r\n'), shows(lines.flatMap((line) => [line, '']))];
    for (const way of ways) expect(collapse(way).text).toBe(way);
  });

  it('stays as it is among others', () => {
    const all = shows(texts.flatMap(([, lines]) => [...lines, '']));
    expect(collapse(all).text).toBe(all);
  });
});

describe.each(Object.entries(PAGES))('a French text on a page of %s', (layout, headings) => {
  const pageWith = (bodies: readonly (readonly string[])[]): string =>
    shows(headings.flatMap((heading, i) => [...heading, ...(bodies[i] ?? OTHER)]));

  it('is on a page of that layout', () => {
    expect(collapse(pageWith([]), { mode: 'runs' }).repeats).toEqual([]);
  });

  it.each(texts)('%s, stays as it is in every section', (_, lines) => {
    for (const [at] of headings.entries()) {
      for (const before of [[], ['Voici :'], OTHER]) {
        const page = pageWith(headings.map((_, i) => (i === at ? [...before, ...lines] : OTHER)));
        const { text, repeats } = collapse(page, { layout: layout as 'jorf' });
        // Behind one line or two, a text that is twice the same reads as a block and its copy.
        if (isTwice(lines) && before.length > 0) continue;
        expect(repeats, `section ${at}, after ${before.length}`).toEqual([]);
        expect(text).toBe(page);
      }
    }
  });

  it('stays as it is beside others, and cut anywhere', () => {
    for (let seed = 0; seed < 60; seed++) {
      const { pick, below } = random(seed);
      const page = pageWith(headings.map(() => pick(texts)[1]));
      const cut = page.slice(0, below(page.length));
      expect(collapse(page, { layout: layout as 'jorf' }).text, `seed ${seed}`).toBe(page);
      expect(collapse(cut, { layout: layout as 'jorf' }).text, `seed ${seed}, cut`).toBe(cut);
    }
  });
});

const isTwice = (lines: readonly string[]): boolean =>
  lines.slice(0, lines.length / 2).join() === lines.slice(lines.length / 2).join();
