import { describe, expect, it } from 'vitest';
import { parsePostings } from '../../src/index.js';
import { toLines } from '../../src/input/decode.js';
import { postingRanges } from '../../src/segment/split.js';

/** A whole page; each part can be replaced. */
const page = (
  parts: { header?: string; description?: string; missions?: string; contact?: string } = {},
): string => `Agent d'accueil (h/f)
Offre n° O035260311000404
Publiée le 11/03/2026
Synthèse de l'offre
Employeur
${
  parts.header ??
  `Lieu de travail
3 rue du Four, Vitré (Ille-et-Vilaine (35))`
}
Poste à pourvoir le
01/06/2026
Date limite de candidature
15/04/2026
Type d'emploi
Emploi permanent - vacance d'emploi
Localisation du lieu de travail
Détails de l'offre
Grade(s) recherché(s)
Adjoint administratif
Temps de travail
Temps complet
Télétravail
Oui
Management
Oui
Descriptif de l'emploi
${parts.description ?? 'Accueil du public.'}
Missions / conditions d'exercice
${parts.missions ?? 'Renseigner les usagers.'}
Profils recherchés
Sens du service public.
Contact et modalités de candidature
${
  parts.contact ??
  `Informations complémentaires
Écrire au service.`
}
Travailleurs handicapés
Cet emploi est ouvert à tous.
`;

const read = (text: string) => parsePostings(text)[0];

describe('a page of emploi-territorial.fr', () => {
  it.each([
    ['Offre n°O035260311000404', 'Publiée le 11/03/2026'],
    ['Offre N° O035260311000404', 'Publiée Le 11/03/2026'],
    ['OFFRE N° O035260311000404', 'PUBLIÉE LE 11/03/2026'],
    ['OFFRE N°O035260311000404', 'PUBLIEE LE 11/03/2026'],
    ['Offre nº O035260311000404', 'Publiée le : 11/03/2026'],
    ['Offre n° : O035260311000404', 'Publié le 11/03/2026'],
    ['Offre n°: O035260311000404', 'Publiee le 11/03/2026'],
    ['Offre no O035260311000404', 'Publiée le11/03/2026'],
    ['Offre n° O035260311000404 - Publiée le 11/03/2026', ''],
    ['Offre n° O035260311000404 | Publié le 11 mars 2026', ''],
    ["Numéro de l'offre : O035260311000404", 'Publiée le 11/03/2026'],
  ])('has its number and its day beside their labels, however these are spelled: %s, %s', (number, day) => {
    const text = page().replace('Offre n° O035260311000404', number).replace('Publiée le 11/03/2026', day);
    expect(read(text)).toMatchObject({
      title: "Agent d'accueil (h/f)",
      offer_number: 'O035260311000404',
      publication_date: '2026-03-11',
      other_fields: [],
      source: { layout: 'emploi-territorial' },
    });
  });

  it.each([
    ['Lien de candidature', "Adresse de l'employeur"],
    ["Adresse de l'employeur", 'Lien de candidature'],
  ])('has %s before %s at its end', (first, second) => {
    const values: Readonly<Record<string, string>> = {
      'Lien de candidature': 'https://vitre.example.org/offres',
      "Adresse de l'employeur": 'VILLE DE VITRÉ\n5 place du Château\n35500 VITRÉ',
    };
    const contact = [
      ...['Informations complémentaires', 'Écrire au service.', 'Deux lettres suffisent.', 'Deux lettres suffisent.'],
      ...[first, values[first], second, values[second]],
    ].join('\n');
    expect(read(page({ contact }))).toMatchObject({
      application: { url: 'https://vitre.example.org/offres' },
      employer: { name: 'VILLE DE VITRÉ', city: 'VITRÉ' },
      disability_statement: 'Cet emploi est ouvert à tous.',
      other_sections: [],
    });
  });

  it('may have one heading over contact and terms, as older pages do', () => {
    const text = page({ contact: 'Écrire au service.\nTéléphone collectivité : 02 99 00 00 01' });
    const older = text.replace('Contact et modalités de candidature', 'Contact et informations complémentaires');
    expect(read(older)).toMatchObject({
      profile: 'Sens du service public.',
      application_terms: 'Écrire au service.\nTéléphone collectivité : 02 99 00 00 01',
      disability_statement: 'Cet emploi est ouvert à tous.',
    });
  });

  it('is not called by its number or its day', () => {
    const text = page().replace("Agent d'accueil (h/f)\n", '');
    expect(read(text)).toMatchObject({ title: null, offer_number: 'O035260311000404' });
    expect(read(text.replace('Offre n°', 'Annonce n°'))).toMatchObject({
      title: null,
      offer_number: 'O035260311000404',
    });
  });

  it.each([
    'Adjoint au responsable : agent de crèche (h/f)',
    'Le service recrute. Rejoignez-nous dès maintenant pour accompagner les habitants au quotidien.',
    'Contact : chargé de relations (h/f)',
  ])('has its title first, whatever that looks like: %s', (title) => {
    expect(read(page().replace("Agent d'accueil (h/f)", title))).toMatchObject({ title, other_fields: [] });
  });

  it.each(['Candidats\nEmployeurs\nActualités', 'Contact\nTélétravail', 'Missions / conditions d’exercice'])(
    'has its title right over its number, whatever stands above: %j',
    (menu) => {
      const { source, ...alone } = read(page()) ?? {};
      const other_sections = [{ heading: null, text: menu }];
      expect(read(`${menu}\n${page()}`)).toMatchObject({ ...alone, other_sections });
    },
  );

  it('says nothing where it leads past its menu', () => {
    const [record] = parsePostings(
      `Ce site utilise des cookies.\nTout accepter\nAller au contenu principal\n${page()}`,
    );
    expect(record).toMatchObject({ title: "Agent d'accueil (h/f)", other_sections: [] });
  });

  it('gives null for a label without a value, not the label after it', () => {
    expect(read(page({ header: "Site web de l'employeur\nLieu de travail\nVitré (Ille-et-Vilaine)" }))).toMatchObject({
      employer: { name: null, website: null, presentation: null },
      workplace: { city: 'Vitré' },
    });
  });

  it('takes a second header inside a description for prose', () => {
    const description =
      'Le service.\nDate limite de candidature\n01/01/2030\nManagement\nNon\nTemps de travail : 35 heures';
    expect(read(page({ description }))).toMatchObject({
      application_deadline: '2026-04-15',
      management: true,
      working_time: { text: 'Temps complet' },
      description,
      missions: 'Renseigner les usagers.',
    });
  });

  it('takes a word that would skip a later part of the page for prose', () => {
    const missions = 'Avant :\nContact\navec les familles.\nTravailleurs handicapés\nsuivi des dossiers.';
    expect(read(page({ missions }))).toMatchObject({
      missions,
      profile: 'Sens du service public.',
      disability_statement: 'Cet emploi est ouvert à tous.',
    });
  });

  it('keeps equal answers under two labels', () => {
    expect(read(page())).toMatchObject({ telework: true, management: true, duplicates: { lines: 0 } });
  });

  it('keeps a label it does not know', () => {
    const header =
      "Lieu de travail\nVitré (Ille-et-Vilaine)\nDurée de la mission\n6 mois\nVersant de l'emploi\nTerritorial";
    const record = read(page({ header }));
    expect(record).toMatchObject({
      duration: 'P6M',
      other_fields: [{ label: "Versant de l'emploi", value: 'Territorial' }],
    });
    expect(record?.warnings.map(({ code }) => code)).toEqual(['unknown_label']);
  });
});

describe('postings one after the other', () => {
  const ranges = (text: string) => postingRanges(toLines(text));

  it('are told apart where a title stands before a number', () => {
    const one = page();
    const length = one.split('\n').length - 1;
    expect(ranges(one + one)).toEqual([
      [1, length],
      [length + 1, 2 * length],
    ]);
    expect(parsePostings(`${one}\n\n${one}`).map(({ id, title, source }) => [id, title, source.ordinal])).toEqual([
      ['-#1', "Agent d'accueil (h/f)", 1],
      ['-#2', "Agent d'accueil (h/f)", 2],
    ]);
  });

  it('keep the banner between title and number with their posting', () => {
    const banner = 'Le délai de candidature pour cette offre a expiré, merci de ne plus postuler.';
    const expired = page().replace('\n', `\n${banner}\n`);
    expect(parsePostings(page() + expired).map(({ title, expired }) => [title, expired])).toEqual([
      ["Agent d'accueil (h/f)", false],
      ["Agent d'accueil (h/f)", true],
    ]);
  });

  it('are not begun by a number that a text quotes', () => {
    expect(ranges(page({ missions: "Voir aussi l'offre\nOffre n° O035260311000405\ndu même service." }))).toHaveLength(
      1,
    );
  });
});
