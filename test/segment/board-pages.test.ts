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

  it('reads where to apply between who recruits and the first heading', () => {
    const hires =
      'Chargé·e de tri à Joigny (89)\n\nLa Ville de Joigny recrute un·e chargé·e de tri à compter du 1er avril 2026.';
    const text = `${hires}\n\nEnvoyer vos candidatures (CV et lettre) à rh@joigny.example.org\n\n1. Contexte\n\nLa ville trie ses déchets depuis vingt ans.\nProfil recherché\nBac + 3.\n`;
    expect(recordOfText(text)).toMatchObject({
      introduction: expect.stringContaining('Envoyer vos candidatures'),
      other_sections: [],
      application: { email: 'rh@joigny.example.org' },
    });
  });

  it.each([
    'Hydrologue (H/F) - Ministère des rivières - Des lacs, des étangs et des mers\n- Tours - 37\n- Fonctionnaire\nLes missions du poste\nMesurer les débits.',
    'Partager\nApprentie (suivi des oiseaux)\nPoste basé à Vitré, Rennes\nPOSTE A POURVOIR : à compter du 01/09/2026\nLe parc forme.',
    'Chargée de mission\nPositionnement hiérarchique : Sous l’autorité de la cheffe\nConditions d’emploi : Contrat à durée déterminée à pourvoir par un contractuel.\nMesurer les débits.',
    'Un⋅e chargé⋅e de projet « nature »\n\nL’Unité Nature recherche un⋅e chargé⋅e de projet.\n\nContexte\nMesurer les débits.',
    'Descriptif de poste\nRéférence: 75\nSpécialité médicale: pédiatrie\nSoigner les enfants du département.',
  ])('may say little of what it is: %j', (text) => {
    expect(recordOfText(`${text}\n`).source.layout).toBe('job-board');
  });

  it.each(['. ', ') ', ' - ', '° '])('may number its labels: 1%s', (mark) => {
    const labels = [
      'Intitulé du poste : Jardinier (H/F)',
      'Localisation : Blois (41)',
      'Type de contrat : CDD',
      'Missions',
    ];
    const text = labels.map((label, i) => `${i + 1}${mark}${label}`).join('\n');
    expect(recordOfText(`Avis\n${text}\nTondre et tailler.\n`)).toMatchObject({
      source: { layout: 'job-board' },
      title: 'Jardinier (H/F)',
      workplace: { city: 'Blois' },
      missions: 'Tondre et tailler.',
    });
  });

  it.each([
    ['Catégorie / Grade : C / Adjoint technique', ['C'], ['Adjoint technique']],
    ['Catégorie/Grade : C/Adjoint technique', ['C'], ['Adjoint technique']],
    ['Grade et catégorie : Adjoint technique et C', ['C'], ['Adjoint technique']],
    ['Grade, Catégorie : Adjoint technique, C', ['C'], ['Adjoint technique']],
  ])('may have two labels before one colon: %s', (line, categories, grades) => {
    const record = recordOfText(`Jardinier (H/F)\n${line}\nType de contrat : CDD\nLieu de travail : Blois\n`);
    expect(record).toMatchObject({ categories, grades, other_sections: [], other_fields: [] });
  });

  it('keeps two labels before one colon as one where their values are not told apart', () => {
    const line = 'Catégorie / Grade : Adjoint technique';
    const record = recordOfText(`Jardinier (H/F)\n${line}\nType de contrat : CDD\nLieu de travail : Blois\n`);
    expect(record.other_sections).toEqual([]);
    expect(record.other_fields).toEqual([{ label: 'Catégorie / Grade', value: 'Adjoint technique' }]);
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

describe('facts of a board', () => {
  const page = (...lines: string[]): string => `Juriste (H/F)\n${lines.join('\n')}\nMissions\nConseiller.\n`;

  it('may stand on one line between dashes, a kind of contract first', () => {
    expect(recordOfText(page('CDD de 3 ans – Catégorie A – Temps complet', 'Lieu : Vitré'))).toMatchObject({
      employment_type: 'CDD de 3 ans',
      duration: 'P3Y',
      categories: ['A'],
      working_time: { full_time: true },
    });
  });

  it('are read in a text too, where the page has no labels for them', () => {
    const text =
      'Le SIVU des Collines recherche\nUn(e) auxiliaire de puériculture\nCDD de 8 mois à compter du 5 janvier 2026\nMissions :\nPrendre soin des enfants.\nDate limite de candidature : 12/12/2025\n';
    expect(recordOfText(text)).toMatchObject({ duration: 'P8M', application_deadline: '2025-12-12' });
  });

  it('tell where the employer is under its name and street, and not where the post is', () => {
    const address = ['Employeur : Mairie de Flers', '1 rue Haute', '61100 FLERS'];
    const other = recordOfText(page(...address, 'Lieu de travail : Médiathèque centrale'));
    expect(other.workplace).toMatchObject({ text: 'Médiathèque centrale', postcode: null, city: null });
    expect(JSON.stringify(other)).toContain('61100 FLERS');
    expect(recordOfText(page(...address, 'Type de contrat : CDD')).workplace.city).toBe('FLERS');
    expect(recordOfText(page(...address, 'Lieu de travail : Flers')).workplace.postcode).toBe('61100');
    expect(
      recordOfText(page('Employeur : Mairie de Flers', 'Lieu de travail : Médiathèque', '61100 FLERS')).workplace.city,
    ).toBe('FLERS');
  });

  it('may begin with the office the post is in, which is no title', () => {
    const text =
      'Direction générale adjointe Solidarités\nAssistant social de secteur (H/F)\nCatégorie : A\nVotre mission\nAccueillir.\n';
    expect(recordOfText(text)).toMatchObject({ title: 'Assistant social de secteur (H/F)', missions: 'Accueillir.' });
  });

  it('name an office by its initials, which is no town', () => {
    const { workplace } = recordOfText(page('Type de contrat : CDD', 'Lieu de travail : CMS de Barentin'));
    expect(workplace).toMatchObject({ text: 'CMS de Barentin', city: null });
  });

  it.each([1, 2])('name an employer on several lines, of which the first is its name: %i', (gap) => {
    const blocks = [
      'Organisme de rattachement',
      'Direction des rivières',
      'Employeur',
      "Ministère de l'écologie\nDirection des rivières\nService de la Loire",
      'Nature du contrat',
      'CDD de 3 ans',
      'Intitulé du poste',
      'Hydrologue (H/F)',
      'Description du poste',
      'Mesurer les débits.',
    ];
    expect(recordOfText(`${blocks.join('\n'.repeat(gap))}\n`)).toMatchObject({
      title: 'Hydrologue (H/F)',
      employment_type: 'CDD de 3 ans',
      employer: {
        name: "Ministère de l'écologie",
        presentation: 'Direction des rivières\nService de la Loire',
      },
      introduction: null,
      other_sections: [],
    });
  });

  it('have what is too long for a name under "Employeur", even where it begins with the word of a label', () => {
    const long =
      "Service régional de l'archéologie, site de Blois, Direction régionale des affaires culturelles du Centre-Val de Loire (DRAC), maison des archives et des musées, 39 rue Haute 41000 BLOIS";
    const text = `Organisme de rattachement\nDRAC du Centre\nEmployeur\n${long}\nDescription du poste\nNature de l'emploi\nEmploi ouvert aux titulaires\nIntitulé du poste\nArchéologue (H/F)\n`;
    expect(recordOfText(text)).toMatchObject({
      employer: { name: 'DRAC du Centre', presentation: long },
      introduction: null,
    });
  });

  it('may have a blank line between all lines, grades too', () => {
    const spaced = ['Grades autorisés de recrutement', 'Attaché', 'Attaché principal', ' ', 'Ingénieur', 'Demandeur'];
    const text = `Chargée de mission (H/F)\n\nRéférence\n\n2026-18\n\n${spaced.join('\n\n')}\n\nType de recrutement\n\nTemporaire\n`;
    expect(recordOfText(text)).toMatchObject({
      grades: ['Attaché', 'Attaché principal', 'Ingénieur'],
      employment_type: 'Temporaire',
      introduction: null,
    });
  });

  it('end a list of grades at a blank line where the list stands right under its label', () => {
    const text =
      'Chargée de mission (H/F)\nRéférence\n2026-18\nGrades\nAttaché\nAttaché principal\n\nIngénieur de formation\nType de recrutement\nTemporaire\n';
    expect(recordOfText(text).grades).toEqual(['Attaché', 'Attaché principal']);
  });

  it('have a label that no layout knows in a block of facts, second to its title', () => {
    const text =
      'Pédiatre (H/F)\nDescriptif de poste\nRéférence : 75\nSpécialité médicale : pédiatrie\nLieu : Blois (41)\nLe centre accueille les enfants du département.\n';
    expect(recordOfText(text)).toMatchObject({
      reference: '75',
      description: 'Le centre accueille les enfants du département.',
      other_fields: [{ label: 'Spécialité médicale', value: 'pédiatrie' }],
    });
  });

  it('say how letters get to a town, and where its postcode stands', () => {
    const { workplace } = recordOfText(page('Type de contrat : CDD', 'Code postal + ville : 84000 Avignon'));
    expect(workplace).toMatchObject({ postcode: '84000', city: 'Avignon' });
  });

  it.each(['CDD 6 mois, renouvelable', 'CDD 6 mois renouvelable'])('print a contract without a label: %s', (line) => {
    expect(recordOfText(page('Lieu de travail : Blois', line))).toMatchObject({
      employment_type: line,
      duration: 'P6M',
    });
  });

  it.each([
    ['Centre hospitalier spécialisé Jean Moulin (Blois)', 'Centre hospitalier spécialisé Jean Moulin (Blois)'],
    ['Centre hospitalier Les Tilleuls', 'Centre hospitalier Les Tilleuls'],
  ])('name a hospital over all: %s', (line, name) => {
    const text = `${line}\nPublié le 22 mai 2026\nPoste proposé\nPédiatre\nContrat\nCDI\nDescriptif\nSoigner.\n`;
    expect(recordOfText(text)).toMatchObject({ title: 'Pédiatre', employment_type: 'CDI', employer: { name } });
  });

  it('have a short sentence under "Employeur" for what the employer says of itself', () => {
    const { employer } = recordOfText(
      page('Type de contrat : CDD', 'Employeur', 'La communauté de communes regroupe 36 communes.'),
    );
    expect(employer).toMatchObject({ name: null, presentation: 'La communauté de communes regroupe 36 communes.' });
  });

  it('may be part of one line that begins with the title of its block', () => {
    const flat =
      "Description du poste Versant Fonction Publique de l'Etat Nature de l'emploi Emploi ouvert aux titulaires et aux contractuels Statut du poste Vacant Intitulé du poste Chargé de mission F/H";
    expect(recordOfText(`${flat}\nDescription du poste\nInstruire les plans.\n`)).toMatchObject({
      title: 'Chargé de mission F/H',
      description: 'Instruire les plans.',
    });
  });

  it('may be a salary without a label, and a number with the name of its board', () => {
    const text =
      'Juriste F/H\nRef. Apec : 176543210W\nCDI · Besançon - 25 · 35 - 42 k€ brut annuel\nPubliée le 14/10/2025\nProfil recherché\nBac +5.\n';
    expect(recordOfText(text)).toMatchObject({
      reference: '176543210W',
      workplace: { city: 'Besançon' },
      salary: { min: 35000, max: 42000, period: 'year' },
    });
  });

  it.each([
    ['Campus de Tarbes (65)', null],
    ['Mairie de Lodève (Hérault)', null],
    ['La Ville-aux-Dames (37)', 'La Ville-aux-Dames'],
    ['Rue (Somme)', 'Rue'],
  ])('%s lies in %s', (place, city) => {
    expect(recordOfText(page('Type de contrat : CDD', `Lieu de travail : ${place}`)).workplace.city).toBe(city);
  });

  it.each([
    ['Encadrement : aucun', false],
    ['Encadrement : 3 agents', true],
    ['Encadrement : 0 agent', false],
    ['Encadrement : selon les projets', null],
  ])('%s', (fact, management) => {
    expect(recordOfText(page('Type de contrat : CDD', 'Lieu : Vitré', fact)).management).toBe(management);
  });

  it('give the civil service its label, also where the value begins with its words', () => {
    for (const of of ['Territoriale', 'Hospitalière', "de l'État"]) {
      const { other_fields, warnings } = recordOfText(
        `Juriste\nFonction publique :\nFonction publique ${of}\nNature de l'emploi\nEmploi ouvert aux titulaires et aux contractuels\nVos missions en quelques mots\nConseiller.\n`,
      );
      expect(other_fields).toEqual([{ label: 'Fonction publique', value: `Fonction publique ${of}` }]);
      expect(warnings).toEqual([]);
    }
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
    [
      'a decree',
      "Décret n° 2019-1594 du 31 décembre 2019 relatif aux emplois de direction de l'Etat\nNOR : CPAF1935018D\nArticle 1\nLes emplois de chef de service sont vacants lorsque leur titulaire cesse ses fonctions.\n",
    ],
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

  it('gives days, grounds and kinds of contracts labels of many wordings', () => {
    const text =
      'Offre n° 41-12\nIntitulé du poste : Jardinier\nMotif : Remplacement\nNature du recrutement : CDD 6 mois\nDate de nomination : 01/09/2026\nContact : Mme la Présidente\nAdresse : 2 place du Puits 41000 Blois\nTéléphone : 02 54 00 00 11\nCandidatures à adresser avant le : 20/06/2026\n';
    expect(recordOfText(text)).toMatchObject({
      vacancy_reason: 'Remplacement',
      employment_type: 'CDD 6 mois',
      start_date: '2026-09-01',
      application_deadline: '2026-06-20',
      other_sections: [],
    });
    expect(recordOfText('Jardinier (H/F)\nCatégorie : C\nClôture le : 31/08/2026\n').application_deadline).toBe(
      '2026-08-31',
    );
  });

  it.each([
    ['Contrat à durée déterminée de 3 mois (remplacement)', 'P3M'],
    ['Contrat de projet de 3 ans', 'P3Y'],
    ["Contrat d'apprentissage", null],
  ])('says of a contract what kind it is, without a label: %s', (employment_type, duration) => {
    const text = `Jardinier (H/F)\nCatégorie : C\n${employment_type}\nProfil :\nSoigneux.\n`;
    expect(recordOfText(text)).toMatchObject({ employment_type, duration });
  });

  it('may ask of the time whether it is whole, in one label', () => {
    const text =
      'Jardinier (H/F)\nDescription du poste\nFilière / Métier\nTechnique - Espaces verts\nContrat\nPermanent\nTemps plein / temps partiel\nTemps plein\nMissions\nSoigner les massifs.\n';
    expect(recordOfText(text)).toMatchObject({
      working_time: { text: 'Temps plein', full_time: true },
      job_family: { domain: 'Technique - Espaces verts' },
      missions: 'Soigner les massifs.',
    });
  });

  it.each([
    ['Qui sommes nous ?', 'presentation'],
    ["Description de l'entreprise", 'presentation'],
    ['Présentation de la commune', 'presentation'],
    ['Présentation de la Ville de Blois', 'presentation'],
    ['Présentation du syndicat des eaux du Cher', 'presentation'],
    ['Définition de poste', 'description'],
    ["Raison d'être du poste", 'description'],
    ['Contexte du recrutement et définition de poste :', 'description'],
    ['Environnement de travail, missions et activités', 'missions'],
    ["À propos de l'offre d'emploi", 'description'],
    ["Descriptif de l'annonce", 'description'],
    ['Votre rôle', 'missions'],
    ['Vos compétences principales mises en oeuvre', 'profile'],
    ['Infos pratiques', 'additional_information'],
  ] as const)('has a text under "%s"', (heading, key) => {
    const { employer, ...record } = recordOfText(
      `Jardinier (H/F)\nType de contrat : CDD\nLieu de travail : Blois (41)\n${heading}\nLe parc compte douze massifs et deux serres.\n`,
    );
    expect(key === 'presentation' ? employer.presentation : record[key]).toBe(
      'Le parc compte douze massifs et deux serres.',
    );
  });

  it('says whom to write to beside the words that ask for it', () => {
    const text =
      'Jardinier (H/F)\nCatégorie : C\nADRESSER CANDIDATURE À : Monsieur le Maire, 3 rue du Puits, 41000 Blois\nRENSEIGNEMENTS : Mme Odile Roux, directrice - Tél. 02 54 00 00 12\n';
    expect(recordOfText(text)).toMatchObject({
      application_terms: 'Monsieur le Maire, 3 rue du Puits, 41000 Blois',
      contacts: [{ name: 'Odile Roux', role: 'directrice', phones: ['+33254000012'] }],
      other_fields: [],
    });
  });

  it.each([
    ['Temps plein ou temps partiel', { working_time: { text: 'Temps plein ou temps partiel', full_time: null } }],
    ['Publié le 04/02/2026. Réf : 2026-0412', { publication_date: '2026-02-04', reference: '2026-0412' }],
    ['Durée de la mission : du 15/09/2026 au 31/12/2026', { start_date: '2026-09-15' }],
    ['Durée de la mission : 6 mois, au plus tard du 15/09/2026', { start_date: null, duration: 'P6M' }],
    ['Le poste est-il télétravaillable : oui', { telework: true }],
    ['Clôture : 30/06/2026', { application_deadline: '2026-06-30' }],
    ['Temps plein, CDI', { employment_type: 'CDI', working_time: { text: 'Temps plein' } }],
    [
      '2 050 € à 2 300 € par mois - Temps plein, CDD',
      { employment_type: 'CDD', working_time: { text: 'Temps plein' }, salary: { min: 2050, max: 2300 } },
    ],
    ['CDD - 6 mois', { employment_type: 'CDD - 6 mois', duration: 'P6M' }],
    ['1 CDI', { employment_type: 'CDI', positions: null }],
    ['CDD / Temporaire', { employment_type: 'CDD / Temporaire' }],
    ['Fonctionnaire ou contractuel', { contract: { open: true } }],
    ['CDD 2 ans – temps plein – poste basé à Clamecy (58)', { workplace: { text: 'Clamecy (58)' } }],
    ['Télétravail occasionnel', { telework: true }],
    ['Télétravail non autorisé', { telework: false }],
    [
      'Référence : RH-12-078 | Catégorie A | Date limite : 28/05/2026',
      { reference: 'RH-12-078', categories: ['A'], application_deadline: '2026-05-28' },
    ],
    ['Temps plein, du lundi au vendredi', { working_time: { text: 'Temps plein, du lundi au vendredi' } }],
  ])('reads the facts of "%s"', (line, facts) => {
    const text = `Jardinier (H/F)\nVille de Flers\n${line}\n&nbsp;\nProfil recherché\nSoigneux.\n`;
    expect(recordOfText(text)).toMatchObject({ ...facts, introduction: null, other_sections: [] });
  });

  it('prefers the hours that a label of the text gives to a tag over it', () => {
    const text =
      'Jardinier (H/F)\nVille de Flers\nTemps plein, CDI\nMissions\nTondre.\nTemps de travail : 37h30 hebdomadaires\n';
    expect(recordOfText(text).working_time).toEqual({
      text: '37h30 hebdomadaires',
      full_time: true,
      weekly_minutes: 2250,
    });
  });

  it.each(['%d. ', '%d – ', '%d) ', '## %d. '])('may number its headings: %s', (mark) => {
    const headings = ['MISSIONS', 'PROFIL', 'CANDIDATURE'].map(
      (name, i) => `${mark.replace('%d', String(i + 1))}${name}`,
    );
    const text = `Jardinier (H/F)\nCatégorie : C\n${headings[0]}\nTondre.\n1. Profil des massifs\n${headings[1]}\nSoigneux.\n${headings[2]}\nÉcrire au maire.\n`;
    expect(recordOfText(text)).toMatchObject({
      missions: 'Tondre.\n1. Profil des massifs',
      profile: 'Soigneux.',
      application_terms: 'Écrire au maire.',
    });
  });
});
