import { describe, expect, it } from 'vitest';
import { recordOfText } from './page.js';

const recordOf = (...lines: readonly string[]) =>
  recordOfText(
    [
      'Jardinier (H/F)',
      'Rémunération indicative : selon grille',
      "Cadre d'emplois : Adjoints techniques",
      ...lines,
    ].join('\n'),
  );

describe('what boards print over a posting that is over', () => {
  it.each(['Cette offre a expiré', "Cette offre n'est plus disponible.", 'Offre expirée'])('%s', (banner) => {
    expect(recordOf(banner)).toMatchObject({ title: 'Jardinier (H/F)', expired: true, other_sections: [] });
  });

  it.each(['Cette offre expire le 12 mai 2026', 'Postulez avant que cette offre ait expiré'])('is no %s', (line) => {
    expect(recordOf(line).expired).toBe(false);
  });
});

describe('further labels of boards', () => {
  it.each([
    ['Fin de candidature 28/09/2026', { application_deadline: '2026-09-28' }],
    ['Délai de recevabilité : 28/09/2026', { application_deadline: '2026-09-28' }],
    ['Disponibilité : immédiate', { start_asap: true }],
    ['Vacance du poste : dès que possible', { start_asap: true }],
    ['Date de publication du présent avis : 2 mars 2026', { publication_date: '2026-03-02' }],
    ['Lieux du poste : Blois (41)', { workplace: { city: 'Blois', department_code: '41' } }],
    ['Statut / type de contrat : CDD', { employment_type: 'CDD' }],
    ['Ouvert aux fonctionnaires prioritairement et aux contractuels', { contract: { open: true } }],
    [
      "Type d'emploi : titulaire de la fonction publique, par voie de mutation, de détachement, ou à défaut contractuel",
      { contract: { open: true } },
    ],
  ])('%s', (line, fields) => {
    expect(recordOf(line)).toMatchObject(fields);
  });
});

describe('dates', () => {
  it.each([
    ['Date limite : 23-02-2026', { application_deadline: '2026-02-23' }],
    ['Date limite : vendredi 27 févr. 2026 à 12h', { application_deadline: '2026-02-27' }],
    ['Date de limite de candidatures 30 juin. 2026', { application_deadline: '2026-06-30' }],
    ['Date limite : 1 mar. 2026', { application_deadline: '2026-03-01' }],
    ['Date limite : 3 août. 2026', { application_deadline: '2026-08-03' }],
    ['Publié le 22 mai. 2026', { publication_date: '2026-05-22' }],
    ['Date de début de la thèse : 1 septembre 2026', { start_date: '2026-09-01' }],
    [
      'Candidatures : du 01/03/2026 au 31/03/2026\nDate limite : du 01/03/2026 au 31/03/2026',
      { application_deadline: '2026-03-31' },
    ],
    ['Date limite : 31/02/2026', { application_deadline: null }],
    [
      'Date limite de candidature : 12/03/2026 (publiée le 12/02/2026)',
      { application_deadline: '2026-03-12', publication_date: '2026-02-12' },
    ],
    ['Poste à pourvoir : 01/03/26', { start_date: '2026-03-01' }],
    ['Poste à pourvoir au 1er mars 2026', { start_date: '2026-03-01' }],
    ['Poste à pourvoir : immédiatement', { start_date: null, start_asap: true }],
    ["Poste à pourvoir : au plus tôt et jusqu'au 15 octobre 2026", { start_date: null, start_asap: true }],
    ['Prise de poste : septembre 2026', { start_date: null, start_asap: false }],
    ['Statut du poste : Vacant à partir du 01/10/2026', { start_date: '2026-10-01' }],
    ["Susceptible d'être vacant à partir du 01/10/2026", { start_date: '2026-10-01' }],
    ['Poste vacant : 1er octobre 2026', { start_date: '2026-10-01', title: 'Jardinier (H/F)' }],
    ['Emploi vacant au 1er octobre 2026', { start_date: '2026-10-01' }],
    ['Prise de poste prévue : 1er mars 2026', { start_date: '2026-03-01' }],
    ['Poste vacant à pourvoir : à partir du 1er mars 2026', { start_date: '2026-03-01' }],
    ['Statut du poste : Vacant', { start_date: null, start_asap: false }],
    ['Date de parution : , par la maison', { publication_date: null }],
    ['Publié le 14 août 2026', { publication_date: '2026-08-14' }],
    ['Date de début de diffusion : 01/03/2026\nDate de parution : 02/03/2026', { publication_date: '2026-03-02' }],
    ['Date de parution : 02/03/2026\nDate de publication : 03/03/2026', { publication_date: '2026-03-03' }],
    [
      "Date de fin de diffusion : 02/03/2026\nValable jusqu'au : 03/03/2026\nFin de publication 04/03/2026",
      { application_deadline: null },
    ],
  ])('%j', (line, expected) => {
    expect(recordOf(line)).toMatchObject(expected);
  });
});

describe('a place on lines of its own', () => {
  it('has the number of the département, the town and the département', () => {
    const { workplace, other_sections } = recordOf('CDD', '41', 'Le Mesnil', 'Loir-et-Cher', '', 'Missions', 'Tondre.');
    expect(workplace).toMatchObject({
      text: '41 Le Mesnil Loir-et-Cher',
      city: 'Le Mesnil',
      department_code: '41',
    });
    expect(other_sections).toEqual([]);
  });

  it.each([
    [['37', 'Le Mesnil', 'Loir-et-Cher']],
    [['41', 'Service technique', 'Loir-et-Cher']],
    [['41', 'Le Mesnil']],
    [['41', 'Le Mesnil', '', 'Loir-et-Cher']],
  ])('is none in %j', (lines) => {
    const { workplace, other_sections } = recordOf('CDD', ...lines, '', 'Missions', 'Tondre.');
    expect(workplace.city).toBeNull();
    expect(other_sections.map(({ text }) => text).join()).toContain(lines[0]);
  });

  it('never stands in for a label', () => {
    const { workplace } = recordOf(
      'Lieu de travail : Blois',
      '41',
      'Le Mesnil',
      'Loir-et-Cher',
      '',
      'Missions',
      'Tondre.',
    );
    expect(workplace.city).toBe('Blois');
  });
});

describe('who hires', () => {
  it.each([
    ['Société : Syndicat des eaux (SDE)', 'Syndicat des eaux (SDE)'],
    ['Proposé par : Ville de Blois', 'Ville de Blois'],
    ['Organisme de rattachement\n\nPréfecture de la Marne', 'Préfecture de la Marne'],
    ['- Employeur : Archives de la Creuse.', 'Archives de la Creuse'],
    ['Emploi CONSEIL DEPARTEMENTAL DE LA MANCHE', 'CONSEIL DEPARTEMENTAL DE LA MANCHE'],
    ['Communauté de communes du Pays Vert', 'Communauté de communes du Pays Vert'],
    ['Entreprise\nMAIRIE DE REIMS', 'MAIRIE DE REIMS'],
    ["Annonceur Conservatoire d'espaces naturels", "Conservatoire d'espaces naturels"],
  ])('%j', (line, name) => {
    expect(recordOf(line).employer.name).toBe(name);
  });

  it.each([
    'Communes',
    'Conseils départementaux',
    'Structures de coopération territoriale',
    'Services départementaux d’incendie et de secours',
  ])('is not told by a kind: %s', (kind) => {
    const { employer, other_fields } = recordOf(`Employeur : ${kind}`);
    expect(employer.name).toBeNull();
    expect(employer.presentation).toBeNull();
    expect(other_fields).toContainEqual({ label: 'Employeur', value: kind });
  });

  it('has its street and its town on the lines below its name', () => {
    const record = recordOf('Employeur :', 'Mairie de Flers', '1 place de la Mairie', '61100 FLERS', 'CDD');
    expect(record.employer).toMatchObject({
      name: 'Mairie de Flers',
      street: '1 place de la Mairie',
      postcode: '61100',
      city: 'FLERS',
    });
    expect(record.workplace.city).toBe('FLERS');
    expect(record.other_sections).toEqual([]);
    const square = recordOf('Employeur : Mairie de Flers', 'Place Haute', '61100 FLERS', 'CDD');
    expect(square.employer).toMatchObject({ name: 'Mairie de Flers', street: 'Place Haute' });
    const office = recordOf('Employeur : Mairie de Flers', 'Service des sports', '61100 FLERS', 'CDD');
    expect(office.employer).toMatchObject({ street: null, city: null });
    const apart = recordOf('Employeur : Mairie de Flers', '', '1 rue Haute', '61100 FLERS', 'CDD');
    expect(apart.employer.street).toBeNull();
  });

  it('has its town behind its name, and the post is there where nothing else is said', () => {
    const record = recordOf('Employeur : Centre de gestion de la Creuse – Guéret (23000).');
    expect(record.employer).toMatchObject({
      name: 'Centre de gestion de la Creuse',
      city: 'Guéret',
      postcode: '23000',
    });
    expect(record.workplace).toMatchObject({ text: null, city: 'Guéret', department_code: '23' });
    expect(recordOf('Employeur : Centre de gestion – Guéret (23000)', 'Lieu : Aubusson').workplace.city).toBe(
      'Aubusson',
    );
  });
});

describe('who hires, beside a long label and under a heading of its own', () => {
  const NAME =
    'Archives de la Creuse, direction des fonds anciens et modernes, service des publics et de la valorisation, pôle éducation et culture';
  const ABOUT = 'Les archives conservent les papiers du département. Elles emploient trente agents.';

  it('is a body and its parts, however long they are', () => {
    expect(recordOf(`Employeur : ${NAME}.`, 'Qui sommes-nous ?', ABOUT).employer).toMatchObject({
      name: NAME,
      presentation: ABOUT,
    });
  });

  it.each([
    `${NAME}, recrute pour ses magasins une personne`,
    `${NAME} ; elles emploient trente agents`,
    'Les archives de la Creuse, direction du département, conservent ses papiers, service des publics compris, et sont ouvertes à tous',
  ])('is no name where more is said: %s', (prose) => {
    const { employer, other_sections } = recordOf(`Employeur : ${prose}`, 'Qui sommes-nous ?', ABOUT);
    expect(employer).toMatchObject({ name: null, presentation: prose });
    expect(other_sections).toContainEqual({ heading: 'Qui sommes-nous ?', text: ABOUT });
  });

  it('presents the employer in all its texts, and in no other field', () => {
    const more = 'La salle de lecture est ouverte toute la semaine.';
    const record = recordOf('Qui sommes-nous ?', ABOUT, 'Missions', 'Classer.', 'Présentation de la structure', more);
    expect(record.employer.presentation).toBe(`${ABOUT}\n${more}`);
    expect(record.other_sections).toEqual([]);
  });
});

describe('where the post is', () => {
  it('may be said in an address of two lines', () => {
    expect(recordOf('Lieu de travail', '12 bis rue Haute', '41000 Blois').workplace).toMatchObject({
      text: '12 bis rue Haute 41000 Blois',
      street: '12 bis rue Haute',
      postcode: '41000',
      city: 'Blois',
    });
  });

  it('is completed by other lines of the same place, never by those of another', () => {
    expect(recordOf('Ville CERGY', "Département : Val-d'Oise").workplace).toMatchObject({
      text: 'CERGY',
      city: 'CERGY',
      department_code: '95',
    });
    expect(recordOf('Lieu : Angers (49)', '37000 Tours').workplace).toMatchObject({
      city: 'Angers',
      postcode: null,
      department_code: '49',
    });
  });

  it('may be several', () => {
    const { workplace, workplaces } = recordOf('Lieux de travail :\n- Angers (49)\n- 49300 Cholet');
    expect(workplace).toMatchObject({ text: 'Angers (49)', city: 'Angers' });
    expect(workplaces).toEqual(['Angers (49)', '49300 Cholet']);
  });

  it.each([
    ['Poste basé à Blois', { text: 'Blois', city: 'Blois', department_code: null }],
    ['Le poste est basé à Changé (53).', { text: 'Changé (53)', city: 'Changé', department_code: '53' }],
    ['Vous animez le réseau. Le poste est situé à Aix en Provence, au siège.', { text: 'Aix en Provence' }],
    ['Le poste sera localisé à La Flèche avec des déplacements.', { text: 'La Flèche', city: 'La Flèche' }],
    ['Le poste est basé à Blois. Le poste est situé à BLOIS (41).', { text: 'Blois', city: 'Blois' }],
    ['Le poste est basé à Blois. Le poste est situé à Tours.', { text: null }],
    ['Le poste est situé à Blois sur le site du château.', { text: null }],
    ['Le poste est basé à la direction des routes.', { text: null }],
    ['Un autre poste, situé à Blois, est supprimé.', { text: null }],
  ])('may be said in a sentence: %s', (sentence, workplace) => {
    const text = `Type de contrat : CDD\nMissions\nVous suivez les projets.\n${sentence}`;
    expect(recordOf(text).workplace).toMatchObject(workplace);
    expect(recordOf(`Lieu de travail : Tours\n${text}`).workplace).toMatchObject({ text: 'Tours', city: 'Tours' });
  });

  it('is no department of a firm', () => {
    const record = recordOf("Département : Systèmes d'information");
    expect(record.workplace.text).toBeNull();
    expect(record.other_fields).toContainEqual({ label: 'Département', value: "Systèmes d'information" });
  });

  it('is what the title says only where the town is the same', () => {
    const record = (place: string) =>
      recordOfText(`Ville (Angers-49000) – Jardinier\nEmployeur : Ville\nLieu : ${place}\nType de contrat : CDI\n`);
    expect(record('Angers').workplace).toMatchObject({ text: 'Angers', postcode: '49000', department_code: '49' });
    expect(record('Nantes').workplace).toMatchObject({ text: 'Nantes', postcode: null, department_code: null });
  });

  it.each(['18', '2A', '18000'])(
    'is told by a number alone in the title only where nothing else tells it: (%s)',
    (number) => {
      const title = `DDT (${number}) - Chargé de mission eau H/F`;
      const record = (place: string) => recordOfText(`${title}\n${place}\nType de contrat : CDI\n`);
      const none = { postcode: null, department_code: null };
      expect(record('Lieu : TOULOUSE').workplace).toMatchObject({ ...none, city: 'TOULOUSE' });
      expect(record('Lieu : 2e étage').workplace).toMatchObject({ ...none, text: '2e étage' });
      expect(record('Employeur : DDT').workplace.department_code).toBe(number.slice(0, 2));
    },
  );
});

describe('the engagement', () => {
  it.each([
    [
      'Contrat : CDD Temps Plein',
      { employment_type: 'CDD Temps Plein', duration: null, working_time: { full_time: true } },
    ],
    ["Type d'offre : CDD (3 ans)", { employment_type: 'CDD (3 ans)', duration: 'P3Y' }],
    ["Type d'offre : Apprentissage (24 mois)", { duration: 'P24M' }],
    ["Type de contrat : Contrat d'apprentissage de 2 ans", { duration: 'P2Y' }],
    ['Type de contrat : Stage de 6 mois', { duration: 'P6M' }],
    ["Type de contrat : Titulaire après un stage d'un an", { duration: null }],
    ["Type d'offre : Emploi", { employment_type: null }],
    ['Durée du contrat / Période : 18 mois', { duration: 'P18M' }],
    ['Durée minimale attendue sur le poste : 3 ans', { duration: null }],
    [
      'Temps complet : 35h hebdomadaires',
      { working_time: { text: 'Temps complet : 35h hebdomadaires', full_time: true, weekly_minutes: 2100 } },
    ],
    ['Temps de travail : Complet', { working_time: { text: 'Complet', full_time: true } }],
    ['Quotité : 80 %', { working_time: { text: '80 %', full_time: false } }],
    ['Contrat\nTitulaire - Contractuel', { contract: { open: true } }],
    ['- Fonctionnaire', { employment_type: 'Fonctionnaire' }],
    ['Poste ouvert aux titulaires et contractuels : Oui', { contract: { open: true, condition: 'Oui' } }],
    ['Poste ouvert aux titulaires et aux contractuels : Non', { contract: { open: false } }],
    ['Poste ouvert aux titulaires et aux contractuels', { contract: { open: true } }],
    ['Temps Plein\nNon', { working_time: { text: 'Temps Plein : Non', full_time: false } }],
    ['Modalité de recrutement\nContractuel / Titulaire', { contract: { open: true } }],
    ['Nature de l’emploi Emploi ouvert uniquement aux contractuels', { contract: { open: true } }],
    ['Nature de l’emploi Emploi ouvert uniquement aux titulaires', { contract: { open: false } }],
    ['Poste ouvert aux contractuels Oui', { contract: { open: true } }],
    ['Nombre de postes à pourvoir : 2', { positions: 2 }],
    ['Expérience souhaitée Non renseigné', { experience: null }],
    ['Télétravail possible\nNon renseigné', { telework: null }],
    ['Rémunération\nFourchette indicative pour les contractuels\nNon renseignée', { salary: { text: 'selon grille' } }],
  ])('%j', (line, expected) => {
    expect(recordOf(line)).toMatchObject(expected);
  });
});

describe('the work', () => {
  it('is no label that stands under its own', () => {
    const { job_family, other_fields } = recordOf("Secteur d'activité\n\nDate de validité\n\n16/08/2026");
    expect(job_family).toEqual({ domain: null, name: null });
    expect(other_fields).toContainEqual({ label: 'Date de validité', value: '16/08/2026' });
  });

  it.each([
    ["Cadre d'emploi du poste\nB/Rédacteurs", { cadres_emplois: expect.arrayContaining(['Rédacteurs territoriaux']) }],
    ['Intitulé du métier\nSoutien aux territoires', { jobs: ['Soutien aux territoires'] }],
    [
      'Niveau de responsabilité / fonction\nResponsabilité 3',
      { other_fields: [{ label: 'Niveau de responsabilité / fonction', value: 'Responsabilité 3' }] },
    ],
  ])('%j', (line, expected) => {
    expect(recordOf(line)).toMatchObject(expected);
  });
});

describe('what no field takes', () => {
  it('is kept: labels without a field, values that cannot be read, second wordings, lines without a label', () => {
    const record = recordOf(
      'Télétravail : selon la charte',
      'Versant : Etat',
      'Référence : 12-A',
      'Réf. interne : 34-B',
      'Culture, patrimoine',
    );
    expect(record).toMatchObject({ telework: null, reference: '12-A' });
    expect(record.other_fields).toEqual([
      { label: 'Télétravail', value: 'selon la charte' },
      { label: 'Versant', value: 'Etat' },
      { label: 'Réf. interne', value: '34-B' },
    ]);
    expect(record.other_sections).toEqual([{ heading: null, text: 'Culture, patrimoine' }]);
  });

  it('is none of the labels under one whose value is too long', () => {
    const record = recordOf(
      'Affectation :',
      'Archives de la Loire, direction des fonds, département de l’éducation et des affaires sociales, pôle de la recherche, secteur des sports.',
      'Emploi type : Archiviste',
      'Code RMCC : ERDOC015',
    );
    expect(record).toMatchObject({ jobs: ['Archiviste'], other_fields: [{ label: 'Code RMCC', value: 'ERDOC015' }] });
    expect(JSON.stringify(record)).toContain('secteur des sports');
  });

  it('is not what says nothing, nor what the page says twice', () => {
    const record = recordOf('Management : Non renseigné', 'Intitulé du poste : Jardinier (H/F)');
    expect(record.other_fields).toEqual([]);
    expect(record.other_sections).toEqual([]);
  });
});

describe('what pages of other places print', () => {
  it.each([
    // The employment service, behind the day of its last change.
    ['- offre n° 214QRST', { reference: '214QRST' }],
    ["Fiche de l'annonce n° 104587", { reference: '104587' }],
    ["ID de l'offre : 2026-4471", { reference: '2026-4471' }],
    ['Réf : 3134-26-0187/SR du 13 février 2026', { reference: '3134-26-0187/SR' }],
    ['Réf : B12 du bassin de la Loire', { reference: 'B12 du bassin de la Loire' }],
    ["Date de dépôt de l'offre : Vendredi 13 février 2026", { publication_date: '2026-02-13' }],
    ['Date de disponibilité du poste : 01/07/2026', { start_date: '2026-07-01' }],
    ['Nombre de postes offerts : 2', { positions: 2 }],
    ['Contractuel ou titulaire', { contract: { open: true, condition: 'Contractuel ou titulaire' } }],
    ['Titulaire, Contractuel', { contract: { open: true, condition: 'Titulaire, Contractuel' } }],
    ['Titulaire, agrégé', { contract: { open: null } }],
    ['Statut du poste : ouvert aux titulaires et contractuels', { contract: { open: true } }],
    ['Type de contrat : Contractuel', { contract: { open: true } }],
    ['Type de contrat : Titulaire', { contract: { open: null } }],
    ["Type d'emploi permanent : Fonctionnaire ou contractuel", { contract: { open: true } }],
    ["Type d'emploi permanent : Vacance d'emploi", { contract: { open: null } }],
    ['Réf. ATA/CHARG/ENF', { reference: 'ATA/CHARG/ENF' }],
    ['Réf. Direction des sports', { reference: null }],
    ['Le Département de la Manche', { employer: { name: 'Département de la Manche' } }],
    [
      "Conditions d'emploi : Recrutement sur projet à pourvoir pour une durée de 18 mois ; soit par un contractuel, soit par un fonctionnaire en détachement.",
      { duration: 'P18M', contract: { open: true } },
    ],
    [
      "Conditions d'emploi : Emploi non permanent de 4 mois à pourvoir soit par un contractuel en contrat de projet, soit par un fonctionnaire.",
      { duration: 'P4M', contract: { open: true } },
    ],
    [
      "Conditions d'emploi\nContrat à durée déterminée sur projet de 6 mois à compter du 1er octobre 2026.",
      { duration: 'P6M' },
    ],
    ["Missions\nIl s'agit d'un contrat de projet de 3 ans.", { duration: 'P3Y' }],
    ['Missions\nSuivre un contrat de projet de 3 ans.', { duration: null }],
    ['Fonctions\n\nVos missions seront de :\n- tondre ;\n- tailler.', { missions: '- tondre ;\n- tailler.' }],
    [
      'Conditions\nCDI à temps complet, poste basé à Saint-Étienne (42)',
      { employment_type: 'CDI à temps complet', workplace: { city: 'Saint-Étienne', department_code: '42' } },
    ],
    ['Conditions\nSaint-Étienne (42)', { workplace: { city: null } }],
    [
      'CONTRAT\nTitulaire ou contractuel (CDD 3 ans)\nTEMPS DE TRAVAIL\nTemps complet',
      { contract: { open: true }, duration: 'P3Y' },
    ],
    ['Contrat : CDD, temps non complet 28h/semaine', { working_time: { full_time: false, weekly_minutes: 1680 } }],
    ['Lieu de travail : communes du territoire (41)', { workplace: { city: null, department_code: '41' } }],
    [
      'Code corps :\nSpécialité :\nCatégorie : C',
      {
        categories: ['C'],
        other_fields: [
          { label: 'Code corps', value: '' },
          { label: 'Spécialité', value: '' },
        ],
      },
    ],
    ['ONF - Office national des forêts', { employer: { name: 'ONF - Office national des forêts' } }],
    ['Technicien - Office national des forêts', { employer: { name: null } }],
    [
      'La commune de Blois recrute, à compter du 1er juillet 2026, un jardinier, à temps complet, titulaire ou à défaut contractuel.',
      { start_date: '2026-07-01', working_time: { full_time: true }, contract: { open: true } },
    ],
    ['Résidence : Amiens', { workplace: { city: 'Amiens' } }],
    ['Site de rattachement : Besançon', { workplace: { city: 'Besançon' } }],
    ['Lieu : site Haute-Rive (77)', { workplace: { city: null, department_code: '77' } }],
    ['Fiche de poste n° DD80-2026-004', { reference: 'DD80-2026-004' }],
    ['Bibliothèque nationale de France', { employer: { name: 'Bibliothèque nationale de France' } }],
    ['Musée des horloges', { employer: { name: null } }],
    ['Missions\nTondre.\nVos atouts\nPatience.', { missions: 'Tondre.', profile: 'Patience.' }],
    ['Description des activités\n- tondre ;\n- tailler.', { missions: '- tondre ;\n- tailler.' }],
    ['Conditions\nCDD de 2 ans, à temps plein', { duration: 'P2Y', working_time: { full_time: true } }],
    [
      'Conditions\n- Poste à temps complet, CDD de 3 ans',
      { duration: 'P3Y', working_time: { text: 'temps complet', full_time: true } },
    ],
    ['Temps partiel possible', { working_time: { text: 'Temps partiel possible', full_time: null } }],
    ["Type d'emploi\nTemps plein\nFonction\nMarketing", { working_time: { full_time: true } }],
    ['Organisme : 6e régiment du matériel', { employer: { name: '6e régiment du matériel', presentation: null } }],
    ['Employeur : 34 000 habitants', { employer: { name: null } }],
    ['CC du Pays de Fayence', { employer: { name: 'CC du Pays de Fayence' } }],
    ['CCI Touraine', { employer: { name: 'CCI Touraine' } }],
    ['CMA du Loir-et-Cher', { employer: { name: 'CMA du Loir-et-Cher' } }],
    ["Chambre d'agriculture du Cher", { employer: { name: "Chambre d'agriculture du Cher" } }],
    ['Académie de Reims', { employer: { name: 'Académie de Reims' } }],
    [
      'Lieu de travail :\nArchives des ports\n7 quai Bas - 62200 Boulogne-sur-Mer\nMétro : Gare',
      { workplace: { street: '7 quai Bas', postcode: '62200', city: 'Boulogne-sur-Mer' } },
    ],
  ])('%j', (line, expected) => {
    expect(recordOf(line)).toMatchObject(expected);
  });

  it('is the address of a site under its label, below all else', () => {
    const { employer } = recordOf(
      'Profil',
      'Sérieux.',
      'Entreprise',
      'MAIRIE DE BLOIS',
      '10 à 19 salariés',
      'Site internet',
      'https://blois.example.org',
    );
    expect(employer).toMatchObject({ name: 'MAIRIE DE BLOIS', website: 'https://blois.example.org' });
  });

  it('is a département behind the name of the town that hires, where the post is', () => {
    const page = (title: string) =>
      recordOfText(`${title}\nLieu : Blois\nCadre d'emplois : Attachés\nRéférence : A-1\n`).workplace;
    expect(page('Ville de Blois (41) – Directeur.trice des sports')).toMatchObject({
      city: 'Blois',
      department_code: '41',
    });
    expect(page('Ville de Tours (37) – Directeur.trice des sports')).toMatchObject({
      city: 'Blois',
      department_code: null,
    });
  });

  it.each([
    ['Chargée de mission (mi-temps) F/H', 'mi-temps', false],
    ['CHARGÉE DE MISSION H/F ( MI-TEMPS )', 'MI-TEMPS', false],
    ['Jardinier (à temps complet) H/F', 'temps complet', true],
    ['Animateur (temps libre) H/F', null, null],
  ])('is the working time in a title: %s', (title, text, full_time) => {
    const { working_time } = recordOfText(`${title}\nCatégorie : C\nRéférence : A-1\nVille : Blois\n`);
    expect(working_time).toMatchObject({ text, full_time });
  });

  it('is who hires in one of the first lines of the text on the post', () => {
    const lead = 'Description du poste :\nAimez-vous les rivières ? Voulez-vous les soigner ?\n';
    const hires = 'Le Parc naturel régional des Hautes Rives recherche son ou sa chargé(e) de mission Mares\n';
    const read = (text: string) =>
      recordOfText(`${text}Profil\nSérieux, rigoureux.\nPour postuler\nÉcrivez au parc.\n`);
    expect(read(lead + hires)).toMatchObject({
      employer: { name: 'Parc naturel régional des Hautes Rives' },
      title: 'chargé(e) de mission Mares',
    });
    expect(read(`Description du poste :\nVous soignez les rivières du parc.\n${hires}`).employer.name).toBeNull();
  });

  it.each([
    ['à partir de 2 050 € net mensuel (primes Ségur comprises)', { min: 2050, max: null, period: 'month' }],
    ['grille, primes Ségur de 250 €', { min: null }],
  ])('is pay with what is comprised: %s', (text, salary) => {
    const page = `Aide-soignante (H/F)\nSalaire : ${text}\nCatégorie : B\nDate limite de candidature : 15/03/2026\n`;
    expect(recordOfText(page).salary).toMatchObject(salary);
  });

  it('is open to contract staff where the head says so', () => {
    const record = recordOfText(
      "Chargé·e d'études (F/H)\nPoste de catégorie A ouvert aux fonctionnaires et aux contractuels\nLieu : Blois\nDate limite de candidature : 15/03/2026\n",
    );
    expect(record).toMatchObject({ categories: ['A'], contract: { open: true } });
  });

  it('is a post behind a banner', () => {
    const page =
      'Recrutement // Chargé(e) de missions sociales\nCatégorie : A\nLieu : Blois\nDate limite de candidature : 15/03/2026\n';
    expect(recordOfText(page).title).toBe('Chargé(e) de missions sociales');
  });

  it('is a post by how long one is to stay in it', () => {
    const page =
      "Chef de projet – Lutte contre la vacance\nDurée minimale et maximale d'occupation du poste : 2-4 ans\nMissions (raison d'être du poste) :\nLa vacance est un enjeu.\n";
    expect(recordOfText(page)).toMatchObject({
      source: { layout: 'job-board' },
      title: 'Chef de projet – Lutte contre la vacance',
      duration: null,
    });
  });

  it.each([
    ['Attaché territorial : Contrôleur de gestion', 'Attaché territorial : Contrôleur de gestion'],
    ['Technicienne principale : suivi des rivières', 'Technicienne principale : suivi des rivières'],
    ['Technicien : oui', null],
    ['Attaché de direction : Mme Bernard', null],
  ])('is a grade and a post over all else: %s', (line, title) => {
    expect(
      recordOfText(
        `${line}\nVille de Blois\nRéférence : A-12\nCatégorie : A\nDate limite de candidature : 15/03/2026\n`,
      ).title,
    ).toBe(title);
  });

  it('is a day among labels on one line', () => {
    const text =
      'Animateur jeunesse H/F Publiée le 05/03/2026 Référence : 7781-AJ Date limite de candidature : 20/03/2026 Catégorie : C Profil recherché : BAFA exigé.';
    expect(recordOfText(text)).toMatchObject({
      title: 'Animateur jeunesse H/F',
      publication_date: '2026-03-05',
      reference: '7781-AJ',
    });
  });

  it('is a competition of the universities', () => {
    const record = recordOfText(
      'Profil de poste\nÉtablissement : Université de Blois\nVille : Blois\nCorps : Technicien\nBAP : E – Informatique\nEmploi-type : Technicien en réseaux\nNature du concours : externe\nMissions :\nTenir les serveurs.\n',
    );
    expect(record).toMatchObject({
      source: { layout: 'job-board' },
      employer: { name: 'Université de Blois' },
      missions: 'Tenir les serveurs.',
    });
  });
});
