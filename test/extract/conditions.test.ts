import { describe, expect, it } from 'vitest';
import { parsePostings } from '../../src/index.js';
import { recordOfPage, recordOfText } from './page.js';

describe('working time', () => {
  it.each([
    ['Temps complet', true, null],
    ['Temps complet, 1607 heures annuelles', true, null],
    ['Temps non complet, 24h12 hebdomadaire', false, 1452],
    ['Temps non complet, 17h33 hebdomadaire', false, 1053],
    ['Temps non complet, 8h45 hebdomadaire', false, 525],
    ['Temps non complet, 0h00 hebdomadaire', false, null],
    ['Temps non complet, 28/35ème', false, 1680],
    ['Temps non complet, 17,5 heures par semaine', false, 1050],
    ['Temps complet : 35h hebdomadaires', true, 2100],
    ['Temps plein 39 heures/semaine', true, 2340],
    ['35 heures annualisées', null, null],
    ['Temps partiel', false, null],
    ['100 %', true, null],
    ['80%', false, null],
    ['Temps non complet - 17h30', false, 1050],
    ['Temps non complet 28h', false, 1680],
    ['Temps non complet 8h', false, 480],
    ['50% (17h30)', false, 1050],
    ['80 % d’un temps plein', false, null],
    ['Temps partiel, 80 % d’un temps complet', false, null],
    ['35h/35h', true, 2100],
    ['37h30', null, 2250],
    ['28h', null, 1680],
    ['28 heures', null, 1680],
    ['17h30', null, 1050],
    ['TNC 17h30', false, 1050],
    ['TC', true, null],
    ['Complet 35h00', true, 2100],
    ['Temps complet (39h avec 23 jours de RTT)', true, 2340],
    ['28h/35', false, 1680],
    ['28h00/35h00', false, 1680],
    ['20/35', false, 1200],
    ['100 % ou 80 %', null, null],
    ['50 % ou 80 %', false, null],
    ['100 % dont 20 % en atelier', true, null],
    ['Temps plein/partiel', null, null],
    ['Temps complet ou partiel', null, null],
    ['Temps complet (temps partiel possible)', null, null],
    ['TC ou TNC', null, null],
    ['Temps complet, 7h30 par jour', true, null],
    ['Temps complet, de 8h à 17h', true, null],
    ['Temps complet, fin de service à 20h', true, null],
    ['Temps partiel, le mercredi 8h', false, null],
    ['Temps non complet, cycles de 12h', false, null],
    ['Temps non complet, 20h annualisées', false, null],
    ['35H Horaires normaux', null, 2100],
    ['24H30 Travail en journée', null, 1470],
    ['7h Travail de nuit', null, null],
    ['De 8h à 25h Travail le samedi', null, null],
    ['36h ou 39h', null, null],
    ['Temps plein ou temps partiel', null, null],
    ['7h30', null, null],
    ['49h', null, null],
  ])('%s', (text, full_time, weekly_minutes) => {
    expect(recordOfPage({ 'Temps de travail': text }).working_time).toEqual({ text, full_time, weekly_minutes });
  });

  it('joins hours that stand on the next line', () => {
    expect(recordOfPage({ 'Temps de travail': 'Temps non complet,\n16h00 hebdomadaire' }).working_time).toEqual({
      text: 'Temps non complet, 16h00 hebdomadaire',
      full_time: false,
      weekly_minutes: 960,
    });
  });

  const board = (line: string) =>
    recordOfText(`Employeur : Ville de Nérac\nLieu : Nérac\n\nProfil recherché\n${line}\n`).working_time;

  it.each([
    ['Un emploi de chargé de mission à temps plein est vacant.', 'temps plein', true],
    ['À temps non complet', 'À temps non complet', false],
    ['Remplacement temporaire Plein temps', 'Plein temps', true],
    ['Un poste à temps complet ou partiel est à pourvoir.', 'temps complet ou partiel', null],
    ['La commune recrute une secrétaire de mairie à temps non complet (28h).', 'temps non complet (28h)', false],
    ['Un poste à temps plein (voir la grille) est vacant.', 'temps plein', true],
  ])('in prose: %s', (line, text, full_time) => {
    expect(board(line)).toMatchObject({ text, full_time });
  });

  it.each([
    ['Temps de travail : 35 heures / semaine\nType de temps de travail : Temps complet', [true, 2100], []],
    ['Temps de travail : Temps complet\nDurée hebdomadaire : 37h30', [true, 2250], []],
    ['Temps de travail : Temps complet\nDurée hebdomadaire : 7h par jour', [true, null], ['7h par jour']],
    ['Temps de travail : 39h\nDurée hebdomadaire : 35h', [null, 2340], ['35h']],
    ['Temps de travail : Temps complet\nQuotité : Temps partiel, 28h', [true, null], ['Temps partiel, 28h']],
  ])('has what a second label adds to the first: %j', (labels, [full_time, weekly_minutes], others) => {
    const record = recordOfText(`Jardinier (H/F)\nType de contrat : CDD\n${labels}\nLieu de travail : Blois\n`);
    expect(record.working_time).toMatchObject({ full_time, weekly_minutes });
    expect(record.other_fields.map(({ value }) => value)).toEqual(others);
  });

  it('has the hours of the post in prose', () => {
    expect(board('Un poste à temps non complet (20h hebdomadaires) est à pourvoir.')).toEqual({
      text: 'temps non complet (20h hebdomadaires)',
      full_time: false,
      weekly_minutes: 1200,
    });
  });

  it.each([
    ['Temps de travail : TNC 17h30', false, 1050],
    ['Temps de travail : TC', true, null],
    ['Durée hebdomadaire : 28 heures', null, 1680],
    ['Durée hebdomadaire de travail : 17h30', null, 1050],
    ['Temps de travail : 20/35', false, 1200],
    ['Temps de travail\nTNC', false, null],
    ['Type de contrat : CDD temps plein/partiel', null, null],
  ])('under a label of a board: %s', (line, full_time, weekly_minutes) => {
    const page = `# Agent d'accueil\nEmployeur : Ville de Nérac\n${line}\nLieu : Nérac\n`;
    expect(recordOfText(page).working_time).toMatchObject({ full_time, weekly_minutes });
  });

  it.each([
    ['Congés : 25 CP + 18 RTT = 43 jours pour une année à temps plein'],
    ['Vous travaillerez avec des agents à temps partiel.'],
    ['Nous prenons le temps complet de vous former.'],
  ])('is not of the post: %s', (line) => {
    expect(board(line)).toEqual({ text: null, full_time: null, weekly_minutes: null });
  });
});

describe('telework and management', () => {
  it.each([
    ['Oui', true],
    ['Non', false],
    ['Possible', true],
    ["Jusqu'à 2 jours par semaine", true],
    ['Non éligible', false],
    ['Non renseigné', null],
    ['À étudier', null],
  ])('%s → %s', (value, answer) => {
    expect(recordOfPage({ Télétravail: value }).telework).toBe(answer);
  });

  it('keeps two equal answers under two labels', () => {
    const { telework, management } = recordOfPage({ Télétravail: 'Oui', Management: 'Oui' });
    expect({ telework, management }).toEqual({ telework: true, management: true });
  });

  const conflictsOf = (labelled: string, said: string) =>
    recordOfPage({ Télétravail: labelled, 'Informations complémentaires': said })
      .warnings.filter(({ code }) => code === 'answer_conflict')
      .map(({ message, field }) => [message, field]);

  it('tells where the text answers otherwise', () => {
    expect(conflictsOf('Oui', 'Télétravail : Non')).toEqual([['telework: yes, the text says "Non"', 'telework']]);
    expect(conflictsOf('Non', 'Télétravail : 2 jours par semaine')).toEqual([
      ['telework: no, the text says "2 jours par semaine"', 'telework'],
    ]);
  });

  it.each([
    ['Oui', 'Télétravail : Oui'],
    ['Oui', 'Télétravail : 1 jour par semaine'],
    ['Oui', 'Télétravail : à étudier'],
    ['Non', 'Le télétravail est possible.'],
    ['Non renseigné', 'Télétravail : Non'],
  ])('tells of no conflict: %s / %s', (labelled, said) => {
    expect(conflictsOf(labelled, said)).toEqual([]);
  });
});

describe('salary', () => {
  const salaryOf = (text: string) => recordOfPage({ 'Rémunération indicative': text }).salary;

  it.each([
    ['2 000 à 2 400 € brut mensuel', 2000, 2400, 'month'],
    ['à partir de 2000 euros brut selon expérience', 2000, null, null],
    ['A partir de 2\u202f000 € bruts mensuels', 2000, null, 'month'],
    ['1 900 € net minimum', 1900, null, null],
    ["jusqu'à 3000 € brut mensuel", null, 3000, 'month'],
    ['entre 35 000 € et 42 000 € brut par an', 35000, 42000, 'year'],
    ['entre 23 600 et 40 000 € brut annuel', 23600, 40000, 'year'],
    ['entre 2 000€ brut et 2 400€ brut /mois', 2000, 2400, 'month'],
    ["12,50 € brut de l'heure", 12.5, 12.5, 'hour'],
    ['11.88 € / h', 11.88, 11.88, 'hour'],
    ['35-40 k€ brut annuel', 35000, 40000, 'year'],
    ['5 945,32 € à 9 183,68 € net par mois', 5945.32, 9183.68, 'month'],
    ['24 000 € annuels soit 2 000 € par mois', 24000, 24000, 'year'],
    ['2 400 € brut mensuel, primes comprises', 2400, 2400, 'month'],
    ['2 100 € brut mensuel + IFSE 300 €', 2100, 2100, 'month'],
    ['IB 432 + IFSE 63,35€ brut mensuel soit 1380€ brut mensuel', 1380, 1380, 'month'],
    ['2000 €', 2000, 2000, null],
    ['2 100 € brut mensuel, prime annuelle, tickets restaurant', 2100, 2100, 'month'],
    ['2 100 € à 2 400 € brut mensuel avec participation mutuelle', 2100, 2400, 'month'],
    ['2 100 € brut par mois et tickets restaurant', 2100, 2100, 'month'],
    ['À partir de 2 100 € brut mensuel selon expérience, RIFSEEP, CNAS', 2100, null, 'month'],
    ['30 000 € à 34 000 € bruts annuels hors majoration outre-mer', 30000, 34000, 'year'],
    ['2 412,36 € brut (majoration 35 % incluse)', 2412.36, 2412.36, null],
    ["12,50 € de l'heure, tickets restaurant", 12.5, 12.5, 'hour'],
    ['1 850 € brut, prime annuelle', 1850, 1850, null],
    ['2 000 € brut, mensuel', 2000, 2000, 'month'],
    ['2044 € (base temps plein) + prime Ségur 241 €', 2044, 2044, null],
    ['23 000 EUR - 25 000 EUR par an', 23000, 25000, 'year'],
    ['Min : 25 000 € - Max : 30 000 €', 25000, 30000, null],
    ['Minimum 25 000 €, maximum 30 000 € par an', 25000, 30000, 'year'],
    ['Min : 25 000 €', 25000, null, null],
    ['Max : 30 000 €', null, 30000, null],
    ['Grille indiciaire et régime indemnitaire afférent. Fourchette : entre 31K€ et 42K€', 31000, 42000, null],
    ['RIFSEEP, CNAS. 32 k€ selon expérience', 32000, 32000, null],
    ['entre 23 et 40 K bruts annuels selon l’expérience', 23000, 40000, 'year'],
    ['35-49 K (e) brut public (variable suivant expérience)', 35000, 49000, null],
  ])('%s', (text, min, max, period) => {
    expect(salaryOf(text)).toMatchObject({ min, max, period });
  });

  it.each([
    ['Selon grilles'],
    ['SMIC'],
    ['Indice majoré 366 minimum'],
    ['Grille indiciaire + RIFSEEP + CNAS'],
    ['Statutaire, prime annuelle de 1 200 € brut'],
    [
      'indice brut 513 (IM : 446) de la grille du grade ; IFSE mensuelle selon le niveau : chefferie (450€) ou pas (190€).',
    ],
    ['Participation de l’employeur : 21€/mois pour la mutuelle'],
    ['Traitement indiciaire + tickets restaurant (8 €)'],
    ['statutaire + 300 € de RIFSEEP mensuel'],
    ['Gestion d’un budget de 40 000 € par an'],
    ['2 € brut mensuel'],
    ['300 € brut mensuel de prime, tickets restaurant'],
    ['450 € brut mensuel au titre de l’IFSE et CNAS'],
    ['300 € brut mensuel (prime Ségur), CNAS'],
    ['2 100 € brut mensuel dont IFSE, CNAS'],
    ['Traitement indiciaire, 250 € brut mensuel, prime annuelle'],
    ['450 € (IFSE) + traitement'],
    ['150 € + prime annuelle'],
    ['1 200 € (prime annuelle) + CNAS'],
    ['Grille indiciaire et régime indemnitaire. Entre 3 et 5 k€'],
    ['Grille indiciaire et régime indemnitaire de 20 à 25 k€'],
  ])('no figures of pay: %s', (text) => {
    expect(salaryOf(text)).toEqual({ text, min: null, max: null, period: null });
  });

  it('is nothing where the page says that it says nothing', () => {
    expect(salaryOf('Non communiqué').text).toBeNull();
    expect(salaryOf('(fourchette indicative pour les contractuels) Non renseigné').text).toBeNull();
    expect(salaryOf('(fourchette indicative pour les contractuels) 30 000 € par an')).toMatchObject({
      text: '30 000 € par an',
      min: 30000,
    });
  });

  it.each([
    'Les éléments pris en compte pour la détermination de la rémunération sont les suivants :',
    "Les critères retenus pour fixer la rémunération d'un agent",
  ])('is nothing where only a list of what counts follows: %s', (text) => {
    expect(salaryOf(text).text).toBeNull();
  });

  it('takes the period from its label where the value has none', () => {
    const page =
      'Juriste (H/F)\nLieu de travail : Vitré\nType de contrat : CDD\nSalaire mensuel brut : 2 050 € à 2 450 €\n';
    expect(recordOfText(page).salary).toMatchObject({ min: 2050, max: 2450, period: 'month' });
  });

  it('keeps a value that begins with a label', () => {
    expect(salaryOf('Rémunération : statutaire + IFSE').text).toBe('Rémunération : statutaire + IFSE');
  });

  it('reads a line of the text where the page has no label', () => {
    const line = 'Rémunération : 2 000 € brut mensuel';
    expect(recordOfPage({ 'Informations complémentaires': line }).salary).toMatchObject({ min: 2000, period: 'month' });
  });
});

it('says of a label that is an answer itself where it stands', () => {
  const [record] = parsePostings("# Agent d'accueil\nEmployeur : Ville de Nérac\nTemps complet :\nLieu : Nérac\n", {
    provenance: true,
  });
  expect(record?.provenance?.['working_time.full_time']).toEqual({
    lines: [3, 3],
    raw: 'Temps complet :',
    rule: 'label',
  });
});

describe('pay in the texts of a page', () => {
  it.each([
    ['Salaire brut mensuel : à partir de 2 100 €', 2100, null, 'month'],
    ['Rémunération annuelle brute : 32 000 € à 38 000 €', 32000, 38000, 'year'],
    ['Rémunération : 2 100 € bruts', 2100, 2100, null],
    ['Rémunération : statutaire\nSalaire net mensuel : 1 850 €', null, null, null],
  ])('of %j', (text, min, max, period) => {
    const { salary } = recordOfPage({ 'Informations complémentaires': text });
    expect([salary.min, salary.max, salary.period]).toEqual([min, max, period]);
  });

  it('of a line that has no colon, on a page of a board', () => {
    const text =
      'Juriste (H/F)\nType de contrat : CDD\nLieu de travail : Vitré\nVos missions\nPréparer les actes.\nRémunération 45/60 k€ suivant expérience\n';
    expect(recordOfText(text).salary).toMatchObject({ min: 45000, max: 60000 });
  });

  it('gives way to the label of the page', () => {
    const { salary } = recordOfPage({
      'Rémunération indicative': '2 000 €',
      'Informations complémentaires': 'Salaire annuel brut : 30 000 €',
    });
    expect([salary.text, salary.min, salary.period]).toEqual(['2 000 €', 2000, null]);
  });
});
