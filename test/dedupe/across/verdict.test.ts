import { describe, expect, it } from 'vitest';
import { board, glued, linesOf, pairsAmong, site, VACANCY, verdictOn } from './postings.js';

const LATER = { number: 'O062260310000456', published: '10/03/2026', start: '01/06/2026', deadline: '12/04/2026' };
const half = [...VACANCY.lines.slice(0, 6), ...linesOf('la médiathèque', 6)];

describe('same', () => {
  it('is a posting scraped again, whatever its white space', () => {
    expect(verdictOn(site(VACANCY), site(VACANCY).replaceAll('\n', '\n\n').replaceAll("'", '’'))).toBe('same');
  });

  it('is one number with another deadline, and tells what changed', () => {
    const [pair] = pairsAmong({ 'a.txt': site(VACANCY), 'b.txt': site({ ...VACANCY, deadline: '28/02/2026' }) });
    expect(pair?.verdict).toBe('same');
    expect(pair?.changed).toHaveLength(1);
    expect([pair?.changed[0]?.before, pair?.changed[0]?.after].sort()).toEqual(['2026-02-08', '2026-02-28']);
  });

  it('is a number that a board quotes in its link', () => {
    const copy = `${board(VACANCY)}\nLien : https://www.emploi-territorial.fr/offre/o062260105000123-charge-de-mission\n`;
    const [pair] = pairsAmong({ 'a.txt': site(VACANCY), 'b.txt': copy });
    expect(['same', 'repost']).toContain(pair?.verdict);
  });
});

describe('repost', () => {
  it.each([
    ['as it was', {}],
    ['in capitals, without the sexes', { title: 'CHARGE DE MISSION MOBILITES' }],
    ['with a reference', { title: '22/74 Chargée de mission mobilités - Réf. RH/92-2026' }],
    ['with the town spelt otherwise', { town: 'CALAIS CEDEX' }],
    ['with a slip in the title', { title: 'Chargé de mission moblités (H/F)' }],
    ['by an employer that hires with another', { employer: 'Ville et CCAS de Calais' }],
    ['in a service of its employer', { employer: 'Ville de Calais - Direction des mobilités' }],
    ['with a quarter of its lines rewritten', { lines: [...VACANCY.lines.slice(0, 9), ...linesOf('la voirie', 3)] }],
  ])('is the vacancy under a later number, %s', (_, change) => {
    expect(verdictOn(site(VACANCY), site({ ...VACANCY, ...LATER, ...change }))).toBe('repost');
  });

  it.each([
    ['a board that leaves lines out', board],
    ['an aggregator that glues its labels', glued],
  ])('is the vacancy on %s', (_, print) => {
    expect(verdictOn(site(VACANCY), print(VACANCY))).toBe('repost');
  });

  it.each([
    ['Directeur général des services', 'DGS (H/F)'],
    ['Gestionnaire des ressources humaines', 'Gestionnaire RH'],
    ['Éducateur de jeunes enfants', 'EJE - CDD 6 mois'],
  ])('is the vacancy under the short form of its title: %s, %s', (long, short) => {
    expect(verdictOn(site({ ...VACANCY, title: long }), site({ ...VACANCY, ...LATER, title: short }))).toBe('repost');
  });

  it('is the vacancy of an employer under the short form of its name', () => {
    const [long, short] = ['Office français de la biodiversité', 'OFB'].map((employer) => ({ ...VACANCY, employer }));
    expect(verdictOn(site(long!), board(short!))).toBe('repost');
    expect(verdictOn(site(long!), board({ ...short!, employer: 'ONF' }))).toBe('twin');
  });

  it('is the vacancy with its town in short behind the title', () => {
    const home = { ...VACANCY, town: 'Saint-Denis', department: 'Réunion (974)', employer: 'Ville de Saint-Denis' };
    expect(verdictOn(site(home), board({ ...home, employer: 'Mairie de St-Denis' }))).toBe('repost');
  });

  it.each([
    'École nationale des ponts et chaussées',
    'Ministère de l’Éducation nationale, de la Jeunesse et des Sports',
    'Ministère de l’Intérieur : Direction générale de la sécurité intérieure',
  ])('is the vacancy with its employer behind the title: %s', (employer) => {
    const vacancy = { ...VACANCY, employer };
    expect(verdictOn(site(vacancy), board(vacancy))).toBe('repost');
  });

  it('is a board that prints the beginning only', () => {
    const long = { ...VACANCY, lines: linesOf('le plan de mobilité', 40) };
    expect(verdictOn(site(long), board({ ...long, lines: long.lines.slice(0, 7) }))).toBe('repost');
  });

  it('is found when words were added to most lines', () => {
    const touched = VACANCY.lines.map((line, i) => (i % 4 === 0 ? line : `${line} et en rendre compte`));
    expect(verdictOn(site(VACANCY), site({ ...VACANCY, ...LATER, lines: touched }))).toBe('repost');
  });

  it('is found when every line was touched', () => {
    const touched = VACANCY.lines.map((line) => line.replace('avec', 'auprès de').replace('volet', 'partie'));
    expect(verdictOn(site(VACANCY), board({ ...VACANCY, lines: touched }))).toBe('repost');
  });
});

describe('pages that name who hires behind the title alone', () => {
  const page = (title: string, { number, published, deadline, lines }: typeof VACANCY) => `${title}
Référence : ${number}
Fonction publique : Fonction publique Territoriale
Employeur : Communes
Localisation : Pas-de-Calais (62)
Date limite de candidature : ${deadline}
Vos missions en quelques mots
${lines.join('\n')}
Statut du poste
Vacant
En ligne depuis le ${published}
`;
  const later = { ...VACANCY, ...LATER };

  it.each([
    ['Chargé de mission (H/F) - VILLE DE BÉTHUNE', 'Chargé de mission', 'repost'],
    ['Chargé de mission (H/F) - VILLE DE BÉTHUNE', 'Chargé de mission - Mairie de Béthune', 'repost'],
    ['Chargé de mission (H/F) - VILLE DE BÉTHUNE', 'Chargé de mission (H/F) - VILLE DE LENS', 'twin'],
    ['Chargé de mission - CCAS DE BÉTHUNE', 'Chargé de mission - VILLE DE BÉTHUNE', 'twin'],
    ['Chargé de mission - politique de la ville', 'Chargé de mission - ville durable', 'sibling'],
  ])('%s, %s', (one, other, verdict) => {
    expect(verdictOn(page(one, VACANCY), page(other, later))).toBe(verdict);
  });

  it('are of the town whose page has it for the place of work', () => {
    const title = 'Chargé de mission mobilités - VILLE DE BÉTHUNE';
    expect(verdictOn(site({ ...VACANCY, town: 'Béthune', employer: '' }), page(title, later))).toBe('repost');
  });
});

describe('twin', () => {
  it.each([
    ['in another town', { town: 'Boulogne-sur-Mer', employer: 'Ville de Boulogne-sur-Mer' }],
    ['in a town of the same name elsewhere', { department: 'Calvados (14)' }],
    ['of another employer', { employer: 'CCAS de Calais' }],
  ])('is the same text %s, also later and on a board', (_, change) => {
    const twin = { ...VACANCY, ...LATER, ...change };
    expect(verdictOn(site(VACANCY), site(twin))).toBe('twin');
    if (twin.department === VACANCY.department) expect(verdictOn(site(VACANCY), board(twin))).toBe('twin');
  });

  it('is the same text in another building of the town', () => {
    const [one, other] = ['école Jean-Zay - 3 place de la Halle', 'gymnase du Beffroi - 3 place de la Halle'];
    expect(verdictOn(site({ ...VACANCY, address: one }), site({ ...VACANCY, ...LATER, address: other }))).toBe('twin');
  });

  it.each([
    ['centre technique du Chemin-Vert', 'centre technique du Beffroi', 'twin'],
    ['école maternelle Jean-Zay', 'école maternelle Louise-Michel', 'twin'],
    ['école maternelle Jean-Zay', 'école Jean-Zay', 'repost'],
    ['médiathèque Aimé-Césaire', 'mediathèque Aimé Césairre', 'repost'],
    ['gymnase Jean-Zay', 'école Jean-Zay', 'twin'],
    ['groupe scolaire Jean-Zay', 'école Jean-Zay', 'repost'],
    ['EHPAD Les Tilleuls', 'résidence des Tilleuls', 'repost'],
    ['centre technique municipal', 'centre technique communal', 'repost'],
  ])('tells buildings by their names, not by their kind: %s, %s', (one, other, verdict) => {
    expect(verdictOn(site({ ...VACANCY, address: one }), site({ ...VACANCY, ...LATER, address: other }))).toBe(verdict);
  });

  it.each([
    ['75012', '75018', 'twin'],
    ['75016', '75116', 'repost'],
    ['75012', '75012', 'repost'],
    ['75004', '75196', 'repost'],
  ])('tells arrondissements by their postcodes: %s, %s', (one, other, verdict) => {
    const in75 = (code: string, vacancy: typeof VACANCY) =>
      site(vacancy).replace('3 place de la Halle, Calais (Pas-de-Calais (62))', `${code} Paris`);
    const paris = { ...VACANCY, employer: 'Ville de Paris' };
    expect(verdictOn(in75(one, paris), in75(other, { ...paris, ...LATER }))).toBe(verdict);
  });

  it('is a second number that is open at the same time', () => {
    const second = { ...VACANCY, number: 'O062260106000789', published: '06/01/2026' };
    expect(verdictOn(site(VACANCY), site(second))).toBe('twin');
  });

  it('is a post of other hours that one board published on one day', () => {
    const page = (hours: string, day: string) => `${board(VACANCY)}\nPublié le : ${day}\nTemps de travail : ${hours}\n`;
    const [full, part] = ['Temps complet', 'Temps non complet, 17h30 hebdomadaires'];
    expect(verdictOn(page(full, '05/01/2026'), page(part, '05/01/2026'))).toBe('twin');
    expect(verdictOn(page(full, '05/01/2026'), page(part, '06/07/2026'))).toBe('repost');
    expect(verdictOn(page(full, '05/01/2026'), page('35 heures hebdomadaires', '05/01/2026'))).toBe('repost');
  });

  it('is the same text under a title that names another place', () => {
    const [one, other] = ['Gestionnaire de greffe site Nord', 'Gestionnaire de greffe site Sud'];
    const elsewhere = { town: 'Tours', department: 'Indre-et-Loire (37)', employer: '' };
    expect(
      verdictOn(
        site({ ...VACANCY, title: one, employer: '' }),
        site({ ...VACANCY, ...elsewhere, ...LATER, title: other }),
      ),
    ).toBe('twin');
  });
});

it('knows a twin also by a title that names its region, when a line or two was touched', () => {
  const [one, other] = ['préfet de la région Bretagne', 'préfet de la région Occitanie'].map(
    (who) => `Chargé de mission auprès du ${who}`,
  );
  const elsewhere = { town: 'Toulouse', department: 'Haute-Garonne (31)', employer: '' };
  const lines = [...VACANCY.lines.slice(0, 10), ...linesOf('la voirie', 2)];
  expect(
    verdictOn(
      site({ ...VACANCY, title: one!, employer: '' }),
      site({ ...VACANCY, ...elsewhere, ...LATER, title: other!, lines }),
    ),
  ).toBe('twin');
});

describe('sibling', () => {
  it.each([
    ['Apprenti chargé de mission mobilités'],
    ['Adjoint au responsable : Chargé de mission mobilités'],
    ['Chargé de mission mobilités - encadrant'],
    ['Conseiller numérique'],
  ])('is another job of the template: %s', (title) => {
    expect(verdictOn(site(VACANCY), site({ ...VACANCY, ...LATER, title, lines: half }))).toBe('sibling');
    // Also with the text of the other job left as it is.
    expect(verdictOn(site(VACANCY), site({ ...VACANCY, ...LATER, title }))).toBe('sibling');
    // In another town too: what tells the titles apart is no place.
    const elsewhere = { town: 'Tours', department: 'Indre-et-Loire (37)', employer: 'Ville de Tours' };
    expect(verdictOn(site(VACANCY), site({ ...VACANCY, ...LATER, ...elsewhere, title }))).toBe('sibling');
  });
});

describe('no pair', () => {
  it('is one title in one town with another text', () => {
    expect(verdictOn(site(VACANCY), site({ ...VACANCY, ...LATER, lines: linesOf('la médiathèque') }))).toBeNull();
  });

  it('is one title in two towns with two texts', () => {
    const other = {
      ...VACANCY,
      ...LATER,
      town: 'Tours',
      department: 'Indre-et-Loire (37)',
      employer: 'Ville de Tours',
    };
    expect(verdictOn(site(VACANCY), site({ ...other, lines: linesOf('la médiathèque') }))).toBeNull();
  });

  it('is one title in two towns that took some lines from one handbook', () => {
    const handbook = linesOf('la voirie', 3);
    const other = {
      ...VACANCY,
      ...LATER,
      town: 'Tours',
      department: 'Indre-et-Loire (37)',
      employer: 'Ville de Tours',
    };
    const [here, there] = [linesOf('le plan de mobilité', 5), linesOf('la médiathèque', 12)];
    const texts = [
      site({ ...VACANCY, lines: [...here, ...handbook] }),
      site({ ...other, lines: [...there, ...handbook] }),
    ];
    expect(verdictOn(texts[0]!, texts[1]!)).toBeNull();
  });

  it('is two jobs in two towns that say next to nothing', () => {
    const lines = [
      'Voir la fiche de poste qui est jointe à cette annonce',
      'Merci de répondre par courriel uniquement',
    ];
    const other = { town: 'Tours', department: 'Indre-et-Loire (37)', employer: 'Ville de Tours', title: 'Jardinier' };
    const texts = Object.fromEntries(
      [{}, other, { title: 'Comptable' }].map((change, i) => [
        `${i}.txt`,
        site({ ...VACANCY, number: `O06226010500090${i}`, ...change, lines }),
      ]),
    );
    const found = pairsAmong(texts).map(({ a, b }) => [a, b].sort().join(' '));
    expect(found).not.toContain('0.txt 1.txt');
  });

  it('is made by a text alone', () => {
    const bare = `Description du poste\n${VACANCY.lines.join('\n')}\n`;
    expect(['same', 'repost']).not.toContain(verdictOn(site(VACANCY), bare));
  });

  it('is made by what an employer says under all its postings', () => {
    const stock = [
      'Participation à la mutuelle et à la prévoyance des agents',
      'Le comité des œuvres sociales propose des sorties',
    ];
    const texts = Object.fromEntries(
      ['voirie', 'petite enfance', 'espaces verts', 'cantine', 'piscine', 'état civil'].map((job, i) => [
        `${i}.txt`,
        site({
          ...VACANCY,
          number: `O06226010500090${i}`,
          title: `Agent ${job}`,
          lines: [...linesOf(job, 3), ...stock],
        }),
      ]),
    );
    const again = site({
      ...VACANCY,
      ...LATER,
      title: 'Agent voirie',
      lines: [...linesOf('le déneigement', 3), ...stock],
    });
    expect(pairsAmong({ ...texts, 'again.txt': again }).filter(({ verdict }) => verdict === 'repost')).toEqual([]);
  });
});

it('does not hang on which of the two comes first', () => {
  const [a, b] = [site(VACANCY), board(VACANCY)];
  const strip = (rows: ReturnType<typeof pairsAmong>) =>
    rows.map(({ verdict, similarity, agree }) => ({ verdict, similarity, agree }));
  expect(strip(pairsAmong({ 'a.txt': a, 'b.txt': b }))).toEqual(strip(pairsAmong({ 'a.txt': b, 'b.txt': a })));
});

it('draws its lines where it is told to', () => {
  const texts = { 'a.txt': site(VACANCY), 'b.txt': site({ ...VACANCY, ...LATER, lines: half }) };
  expect(pairsAmong(texts).map(({ verdict }) => verdict)).toEqual(['repost']);
  expect(pairsAmong(texts, { repost: 0.9 }).map(({ verdict }) => verdict)).toEqual([]);
});
