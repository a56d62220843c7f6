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

  it.each([
    ['Téléphone collectivité', "Adresse de l'employeur", 'Informations complémentaires', 'Lien de candidature'],
    ["Adresse de l'employeur", 'Téléphone collectivité', 'Lien de candidature', 'Informations complémentaires'],
    ['Informations complémentaires', 'Lien de candidature', 'Téléphone collectivité', "Adresse de l'employeur"],
  ])('has %s, %s, %s and %s at its end', (...order) => {
    const values: Readonly<Record<string, string>> = {
      'Téléphone collectivité': '02 99 00 00 01',
      'Informations complémentaires': 'Écrire au service.\nDeux lettres suffisent.',
      'Lien de candidature': 'recrutement@vitre.example.org',
      "Adresse de l'employeur": 'VILLE DE VITRÉ\n5 place du Château\n35500 VITRÉ',
    };
    const contact = order.map((label) => `${label}\n${values[label]}`).join('\n');
    expect(read(page({ contact }))).toMatchObject({
      application: { email: 'recrutement@vitre.example.org' },
      additional_information: values['Informations complémentaires'],
      contacts: [{ phones: ['+33299000001'] }],
      employer: { name: 'VILLE DE VITRÉ', city: 'VITRÉ' },
      disability_statement: 'Cet emploi est ouvert à tous.',
      other_sections: [],
      other_fields: [],
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

  it.each(['Contacts :', 'Contact :', 'Contact : M. Luc HAMON, 02 99 00 00 02'])(
    'takes a heading with a colon, where its own have none, for one of the author: %s',
    (heading) => {
      const said = `${heading}\n- sur le poste : Mme Léa MOREL, directrice, 02 99 00 00 03`;
      expect(read(page({ contact: `Informations complémentaires\n${said}` }))).toMatchObject({
        additional_information: said,
        application_terms: null,
        other_sections: [],
        disability_statement: 'Cet emploi est ouvert à tous.',
      });
    },
  );

  it.each(['Management', 'Télétravail', 'Expérience souhaitée'])(
    'takes a line of a list for prose that is the label of a fact the page does not state: %s',
    (label) => {
      const missions = `À connaître :\nCommande publique\n${label}\nGestion de projet`;
      const older = page({ missions }).replace('Télétravail\nOui\nManagement\nOui\n', '');
      expect(read(older)).toMatchObject({
        working_time: { text: 'Temps complet' },
        description: 'Accueil du public.',
        missions,
        profile: 'Sens du service public.',
      });
    },
  );

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

/** The facts of a page, in its order. */
const FACTS: readonly (readonly [label: string, value: string])[] = [
  ['Employeur', 'Ville de Vitré'],
  ["Site web de l'employeur", 'https://vitre.example.org'],
  ['Lieu de travail', '3 rue du Four, Vitré (Ille-et-Vilaine (35))'],
  ['Poste à pourvoir le', '01/06/2026'],
  ['Date limite de candidature', '15/04/2026'],
  ["Type d'emploi", "Emploi permanent - vacance d'emploi"],
  ['Famille de métiers', 'Culture > Lecture publique'],
  ['Grade(s) recherché(s)', 'Adjoint administratif'],
  ['Métier(s)', 'Bibliothécaire'],
  ['Ouvert aux contractuels', 'Oui (Art. L332-14 du code général de la fonction publique)'],
  ['Temps de travail', 'Temps complet'],
  ['Télétravail', 'Oui'],
  ['Management', 'Non'],
];
const TEXTS: readonly (readonly [heading: string, text: string])[] = [
  ["Descriptif de l'emploi", 'Vous accueillez le public de la médiathèque.'],
  ["Missions / conditions d'exercice", 'Vous renseignez les usagers.'],
  ['Profils recherchés', 'Management de projet et sens du service public.'],
];
const END: readonly (readonly [label: string, value: string])[] = [
  ['Téléphone collectivité', '02 99 00 00 01'],
  ['Lien de candidature', 'https://vitre.example.org/offres'],
];

describe('a page that a scraper wrote otherwise', () => {
  const head = ["Agent d'accueil", 'Offre n° O035260311000404', 'Publiée le 11/03/2026'];
  const contact = 'Contact et modalités de candidature';
  const whole = (
    fact: (label: string, value: string) => string,
    text: (heading: string, text: string) => string,
    [title = '', ...others] = head,
  ): string =>
    [
      title,
      others.join('\n'),
      "Synthèse de l'offre",
      ...FACTS.map(([label, value]) => fact(label, value)),
      ...TEXTS.map(([heading, said]) => text(heading, said)),
      contact,
      ...END.map(([label, value]) => fact(label, value)),
      text('Travailleurs handicapés', 'Cet emploi est ouvert à tous.'),
      '',
    ].join('\n');
  const below = (label: string, value: string): string => `${label}\n${value}`;
  const said = (label: string, value: string): string => `${label} : ${value}`;
  const beside = (label: string, value: string): string => `${label} ${value}`;
  const [title = '', number = '', day = ''] = head;

  it.each([
    ['labels with colons', whole(said, below)],
    ['labels with colons, and headings too', whole(said, said)],
    ['values beside their labels', whole(beside, below)],
    ['texts beside their headings', whole(beside, beside)],
    ['values stuck to their labels', whole((label, value) => label + (/ /.test(label) ? '' : ' ') + value, below)],
    ['tabs', whole((label, value) => `${label}\t${value}`, below)],
    ['a table', whole((label, value) => `| ${label} | ${value} |`, below)],
    ['bullets', whole((label, value) => `• ${label} : ${value}`, below)],
    ['one line', `${title}\n${whole(beside, beside, [number, day]).replaceAll('\n', ' ')}`],
    [
      'Markdown',
      whole(
        (label, value) => `**${label}**  \n${/ier/.test(value) ? '  * ' : ''}${value}\n`,
        (heading, text) => `### ${heading}\n\n${text}\n`,
        [`# ${title}`, `**${number}**  `, day],
      ).replace(/^(Synthèse|Contact)/gm, '## $1'),
    ],
    [
      'Markdown with colons',
      whole(
        (label, value) => `- **${label} :** ${value}`,
        (heading, text) => `### ${heading}\n\n${text}\n`,
        [`# ${title}`, '**Offre n°** O035260311000404', day],
      ),
    ],
  ])('says what it says: %s', (_, text) => {
    expect(read(text)).toMatchObject({
      title,
      offer_number: 'O035260311000404',
      publication_date: '2026-03-11',
      start_date: '2026-06-01',
      application_deadline: '2026-04-15',
      employment_type: "Emploi permanent - vacance d'emploi",
      employer: { name: 'Ville de Vitré', website: 'https://vitre.example.org', presentation: null },
      workplace: { street: '3 rue du Four', city: 'Vitré', department_code: '35' },
      job_family: { domain: 'Culture', name: 'Lecture publique' },
      jobs: ['Bibliothécaire'],
      grades: ['Adjoint administratif'],
      contract: { open: true, condition: 'Oui', article: 'L332-14' },
      working_time: { text: 'Temps complet', full_time: true },
      telework: true,
      management: false,
      description: TEXTS[0]?.[1],
      missions: TEXTS[1]?.[1],
      profile: TEXTS[2]?.[1],
      application: { url: 'https://vitre.example.org/offres' },
      contacts: [{ phones: ['+33299000001'] }],
      disability_statement: 'Cet emploi est ouvert à tous.',
      other_sections: [],
      other_fields: [],
      source: { layout: 'emploi-territorial' },
    });
  });

  it('may have single values beside its labels, lists below theirs, and labels without any', () => {
    const fact = (label: string, value: string): string =>
      /^(?:Empl|Site|Métier)/.test(label) ? label : (/^(?:Fam|Gra|Ouv)/.test(label) ? below : beside)(label, value);
    const text = whole(fact, below).replace(/^(?:Télétravail|Management) .*\n/gm, '');
    const description = 'Vous accueillez le public.\nLieu de travail : bâtiment B';
    expect(read(text.replace(TEXTS[0]?.[1] ?? '', description))).toMatchObject({
      start_date: '2026-06-01',
      application_deadline: '2026-04-15',
      employment_type: "Emploi permanent - vacance d'emploi",
      employer: { name: null, website: null, presentation: null },
      workplace: { street: '3 rue du Four', city: 'Vitré' },
      grades: ['Adjoint administratif'],
      working_time: { text: 'Temps complet' },
      description,
      missions: TEXTS[1]?.[1],
      other_fields: [],
    });
  });

  it.each(['Collaborateur de cabinet', 'Service civique', 'Apprentissage', 'Contrat aidé', 'Stage', 'Vacation'])(
    'may say beside its label what kind of post it is: %s',
    (kind) => {
      const text = whole((label, value) => beside(label, label === "Type d'emploi" ? kind : value), below);
      expect(read(text)).toMatchObject({ employment_type: kind, application_deadline: '2026-04-15' });
    },
  );

  it('has its number and its day behind its title', () => {
    const text = whole(said, below, [`${title} ${number} ${day}`, '']);
    expect(read(text)).toMatchObject({ title, offer_number: 'O035260311000404', publication_date: '2026-03-11' });
  });

  it.each([
    ['over its number', `${title}\nPostuler à cette offre\n${number}`],
    ['below its day', `${title}\n${number}\n${day}\nPartager\nImprimer`],
  ])('has buttons %s', (_, top) => {
    const text = whole(below, below, [top.includes(day) ? top : `${top}\n${day}`]);
    expect(read(text)).toMatchObject({
      title,
      offer_number: 'O035260311000404',
      publication_date: '2026-03-11',
      other_fields: [],
      other_sections: [],
    });
  });

  it('has them on one line where all others are of their own', () => {
    const [title, number, day, synopsis] = page().split('\n', 4);
    const rest = page().split('\n').slice(4).join('\n');
    const expected = { title, offer_number: 'O035260311000404', publication_date: '2026-03-11' };
    for (const head of [
      `${title} ${number} ${day}\n${synopsis}`,
      `${title} ${number} ${day} ${synopsis}`,
      `${title} ${number}\n${day}\n${synopsis}`,
      `${title}\n${number} ${day}\n${synopsis}`,
    ])
      expect(parsePostings(`${head}\n${rest}`)[0], head).toMatchObject(expected);
    const quoting = page({ contact: `Rappelez l'Offre n° O035260311000404 Publiée le 11/03/2026 dans votre lettre.` });
    expect(parsePostings(quoting)[0]).toMatchObject(expected);
  });

  it('has its title below its number', () => {
    expect(read(whole(below, below, [number, day, title]))).toMatchObject({ title, other_fields: [] });
    expect(read(page().replace("Agent d'accueil (h/f)\n", '').replace('Employeur', 'Une ville.'))).toMatchObject({
      title: null,
      employer: { presentation: 'Une ville.' },
    });
  });

  it('has items for labels and for values', () => {
    expect(read(whole((label, value) => `- ${label}\n- ${value}`, below))).toMatchObject({
      employment_type: "Emploi permanent - vacance d'emploi",
      working_time: { text: 'Temps complet' },
      telework: true,
    });
  });

  it('ends over what a browser prints below it', () => {
    const { source: _, ...alone } = read(page()) ?? {};
    expect(read(`${page()}https://www.emploi-territorial.fr/offre/o035260311000404-agent-accueil 1/2\n`)).toMatchObject(
      alone,
    );
  });

  it('ends over its buttons and other postings', () => {
    const foot = 'Partager cette offre\nAjouter aux favoris\nPostuler\nOffres similaires\nJardinier\nVille de Dole\n';
    const { source: _, ...alone } = read(page()) ?? {};
    expect(read(page() + foot)).toMatchObject(alone);
    expect(read(`${page()}Postuler\n`)).toMatchObject(alone);
    const missions = 'Tenir la page de la ville :\nPartager\ndes photographies.';
    expect(read(page({ missions }))).toMatchObject({ missions });
  });

  it('has prose that begins with headings, though labels have colons', () => {
    const description = 'Profils recherchés : tous les curieux.';
    const text = whole(said, below).replace(TEXTS[0]?.[1] ?? '', description);
    expect(read(text)).toMatchObject({ description, profile: TEXTS[2]?.[1] });
  });

  it('has prose that begins with words of labels', () => {
    const description = "Management d'une équipe de six agents.\nTemps de travail : annualisé.\nTélétravail Oui";
    expect(read(page({ description }))).toMatchObject({ description, management: true });
  });
});

describe('a page that a board took over, with labels stuck to their values', () => {
  const text = [
    'Maître-nageur sauveteur',
    "Détails de l'offre",
    'Famille de métiersSport > Pratiques sportives',
    'Grade(s) recherché(s)',
    'Educateur des APS',
    'Ouvert aux contractuels',
    'Oui',
    'Temps de travail',
    'Temps complet',
    "Descriptif de l'emploiLe syndicat ouvre deux bassins.",
    '- Surveiller les bassins',
    "Missions / conditions d'exerciceTenir le planning.",
    'Profils recherchésTitulaire du BEESAN.',
    '',
  ].join('\n');

  it('is read by the words of boards', () => {
    const [record] = parsePostings(text);
    expect(record).toMatchObject({
      source: { layout: 'job-board' },
      title: 'Maître-nageur sauveteur',
      job_family: { domain: 'Sport', name: 'Pratiques sportives' },
      description: 'Le syndicat ouvre deux bassins.\n- Surveiller les bassins',
      missions: 'Tenir le planning.',
      profile: 'Titulaire du BEESAN.',
    });
  });
});

describe('a page of years ago', () => {
  const older = (fact: (label: string, value: string) => string): string =>
    [
      'Bibliothécaire',
      'Offre n° O035190311000404',
      "Synthèse de l'offre",
      fact('Employeur', 'Ville de Vitré'),
      fact('Grade 1', 'Assistant de conservation'),
      fact('Grade 2', 'Adjoint administratif'),
      fact("Type de l'emploi", 'Emploi permanent'),
      fact('Temps de travail', 'Temps non complet'),
      fact('Durée', '17h30 hebdomadaire'),
      fact('Poste à pourvoir le', '01/06/2019'),
      fact('Lieu de travail', 'Vitré (Ille-et-Vilaine)'),
      "Détails de l'offre",
      fact('Famille de métier', 'Culture > Lecture publique'),
      fact('Métier', 'Bibliothécaire'),
      "Descriptif de l'emploi :",
      'Vous accueillez le public de la médiathèque.',
      'Profil demandé :',
      'Vous connaissez les livres.',
      'Mission :',
      'Vous renseignez les usagers.',
      'Contact et informations complémentaires :',
      'Adressez vos candidatures à Monsieur le Maire.',
      fact('Téléphone collectivité', '02 99 00 00 01'),
      fact('Lien externe', 'https://vitre.example.org/offres'),
      '',
    ].join('\n');

  it.each([
    ['beside', (label: string, value: string) => `${label} : ${value}`],
    ['below', (label: string, value: string) => `${label}\n${value}`],
  ])('is read by the words of boards, with values %s its labels', (_, fact) => {
    expect(read(older(fact))).toMatchObject({
      title: 'Bibliothécaire',
      offer_number: 'O035190311000404',
      start_date: '2019-06-01',
      employment_type: 'Emploi permanent',
      employer: { name: 'Ville de Vitré' },
      workplace: { city: 'Vitré', department_code: '35' },
      job_family: { domain: 'Culture', name: 'Lecture publique' },
      jobs: ['Bibliothécaire'],
      grades: ['Assistant de conservation', 'Adjoint administratif'],
      working_time: { text: 'Temps non complet', full_time: false, weekly_minutes: 1050 },
      duration: null,
      description: 'Vous accueillez le public de la médiathèque.',
      profile: 'Vous connaissez les livres.',
      missions: 'Vous renseignez les usagers.',
      application: { url: 'https://vitre.example.org/offres' },
      contacts: [{ phones: ['+33299000001'] }],
      other_fields: [],
      other_sections: [],
    });
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

  it.each([
    ['with a button between title and number', (one: string) => one.replace('\n', '\nPostuler à cette offre\n')],
    ['with number and day on one line', (one: string) => one.replace('\nPubliée', ' Publiée')],
    ['on two lines', (one: string) => `${one.replace('\n', '\t').replaceAll('\n', ' ').replace('\t', '\n')}\n`],
    ['as Markdown', (one: string) => `# ${one.replace(/^Offre.*$/m, '**$&**')}`],
  ])('are told apart %s', (_, written) => {
    const one = written(page());
    const title = "Agent d'accueil (h/f)";
    expect(parsePostings(one + one).map((record) => record.title)).toEqual([title, title]);
  });

  it('are not begun by a number that a text quotes', () => {
    expect(ranges(page({ missions: "Voir aussi l'offre\nOffre n° O035260311000405\ndu même service." }))).toHaveLength(
      1,
    );
  });
});
