import { describe, expect, it } from 'vitest';
import { toLines } from '../../src/input/decode.js';
import type { LayoutId } from '../../src/offer.js';
import { recogniseLayout } from '../../src/segment/index.js';
import { recordOfText } from '../extract/page.js';
import { segmented } from './page.js';

const OTHERS =
  'Agent technique (H/F)\nMairie de Vendôme\nCatégorie A\nBlois (41)\nPubliée le 01/01/2027\nTemps partiel\n';
const FACTS =
  'Employeur : Commune de Blois\nGrade : Attaché\nType de contrat : CDD\nDate limite de candidature : 12/03/2026\n';
const BOARD = `Juriste (H/F)\n${FACTS}Description du poste\nVous conseillez les services de la commune.\nContact\nMme Anne Exemple, cheffe de service\n`;
const TERRITORIAL = `Juriste (H/F)
Offre n° O041260402000318
Publiée le 02/04/2026
Synthèse de l'offre
Employeur
COMMUNE DE BLOIS
Descriptif de l'emploi
Vous conseillez les services de la commune.
Travailleurs handicapés
Cet emploi est ouvert à tous.
`;
const NOTICE = `JORF n°0073 du 27 mars 2024
Avis de vacance d'un emploi de sous-directeur
Un emploi de sous-directeur des affaires juridiques est vacant au ministère de l'intérieur.
Profil recherché
Une expérience de l'encadrement est demandée.
`;

const BARE = `Juriste (H/F)
Mairie de Blois
Type de contrat
CDD
Lieu
Blois (41)
Description du poste
Fonctionnaire ou contractuel
Voir la fiche de poste ci-jointe
`;

const noiseOf = (text: string): readonly number[] =>
  segmented(text)
    .noise.map(({ number }) => number)
    .sort((a, b) => a - b);
const linesFrom = (first: number, text: string): readonly number[] =>
  toLines(text)
    .map(({ number }) => number)
    .slice(first - 1);

describe('other postings at the foot of a page', () => {
  it.each<[LayoutId, string]>([
    ['job-board', BOARD],
    ['emploi-territorial', TERRITORIAL],
    ['jorf', NOTICE],
  ])('are the page’s: %s', (layout, page) => {
    const text = `${page}Offres similaires\n${OTHERS}`;
    expect(recogniseLayout(toLines(text))).toBe(layout);
    const { source, id, ...alone } = recordOfText(page);
    expect(recordOfText(text)).toMatchObject(alone);
    expect(noiseOf(text)).toEqual(expect.arrayContaining([...linesFrom(toLines(page).length + 1, text)]));
  });

  it.each([
    ["Offres d'emploi similaires"],
    ['## Offres similaires'],
    ['Ces offres pourraient vous intéresser'],
    ['Ces offres peuvent également vous intéresser :'],
    ['Nos autres offres'],
    ["Découvrez d'autres offres"],
    ['## Découvrir nos autres offres'],
    ["Consultez d'autres offres d'emploi"],
    ["Autres offres d'emploi"],
    ['Offres récentes'],
    ['Dernières offres'],
    ['Articles similaires'],
    ['À découvrir également'],
    ['À lire aussi'],
    ['Recherches similaires'],
  ])('are announced by: %s', (line) => {
    expect(noiseOf(`${BOARD}${line}\n${OTHERS}`)).toEqual(linesFrom(10, `${BOARD}${line}\n${OTHERS}`));
  });

  it('stand behind a text whose lines begin with the words of labels', () => {
    const page = BARE.replace('Fonctionnaire ou contractuel', 'Administration de plus de 700 personnes');
    const text = `${page}Offres similaires\n${OTHERS}`;
    expect(noiseOf(text)).toEqual(linesFrom(10, text));
  });

  it('stand behind a heading under that heading', () => {
    const text = `${BARE.replace('poste\n', 'poste\nMissions générales\n')}Offres similaires\n${OTHERS}`;
    expect(noiseOf(text)).toEqual(linesFrom(11, text));
  });

  it('stand behind a list without bullets', () => {
    const page = BARE.replace('Description du poste', 'Missions').replace('contractuel\n', 'contractuel,\n');
    const text = `${page}Offres similaires\n${OTHERS}`;
    expect(noiseOf(text)).toEqual(linesFrom(10, text));
  });

  it('stand behind facts, too', () => {
    const text = `Juriste (H/F)\n${FACTS}Offres similaires\n${OTHERS}`;
    expect(recordOfText(text)).toMatchObject({
      categories: ['A'],
      publication_date: null,
      working_time: { text: null },
    });
    expect(noiseOf(text)).toEqual(linesFrom(6, text));
  });

  it.each(['Description du poste', "À propos de l'offre d'emploi", "Descriptif de l'emploi"])(
    'stand behind a text without sentences under a heading that only postings have: %s',
    (heading) => {
      const page = BARE.replace('Description du poste', heading);
      const text = `${page}Offres similaires\n${OTHERS}`;
      expect(noiseOf(text)).toEqual(linesFrom(10, text));
      expect(recordOfText(text)).toMatchObject({
        description: 'Fonctionnaire ou contractuel\nVoir la fiche de poste ci-jointe',
        working_time: { full_time: null },
      });
    },
  );

  it.each([
    ['over the posting', `Contact\nAutres offres\n${BOARD}`],
    ['between the title and the facts', BOARD.replace('\n', '\nAutres offres\n')],
    ['among tabs of one word', BOARD.replace('\n', '\nDescription du poste\nMissions\nLa commune\nAutres offres\n')],
    ['among tabs', BOARD.replace('\n', '\nDescription du poste\nLa commune\nAutres offres\n')],
    [
      'as a heading over prose',
      `${BOARD}Autres offres\nLa commune cherche aussi un jardinier et deux agents d'accueil.\n`,
    ],
    [
      'over a text of the posting',
      `${BOARD}À lire aussi\nNotre projet de service\nProfil recherché\nUne expérience de deux ans est demandée pour ce poste.\n`,
    ],
    ['within a sentence', `${BOARD}Nos autres offres sont sur notre site\nCatégorie A\n`],
  ])('are not announced %s', (_, text) => {
    const { head, sections, noise } = segmented(text);
    expect(noise).toEqual([]);
    expect(recordOfText(text)).toMatchObject({ title: 'Juriste (H/F)', application_deadline: '2026-03-12' });
    expect([...head, ...sections.flatMap(({ lines }) => lines)].length).toBeGreaterThan(4);
  });
});

describe('what all pages of a site have at their end', () => {
  const FOOTER = [
    'Partager',
    'Imprimer',
    'Facebook',
    '* [Mentions légales](/mentions)',
    'Plan du site | Contact | Accessibilité : partiellement conforme',
    'Données personnelles',
    '© 2026 Exemple - Tous droits réservés',
    'exemple.gouv.fr',
    'Retour en haut de page',
  ];

  it.each([
    ['job-board', BOARD],
    ['emploi-territorial', TERRITORIAL],
    ['jorf', NOTICE],
  ])('is no text of the posting: %s', (_, page) => {
    const text = `${page}${FOOTER.join('\n')}\n`;
    const { source, id, ...alone } = recordOfText(page);
    expect(recordOfText(text)).toMatchObject(alone);
    expect(noiseOf(text)).toEqual(expect.arrayContaining([...linesFrom(toLines(page).length + 1, text)]));
  });

  it.each([
    ['items of a list that only might be the site’s', '- Accueil\n- Presse\n- Annuaire'],
    ['such items over the first that can be nothing else', '- Accueil\n- Presse'],
    ['what is asked of who applies', '- Discrétion\n- Confidentialité\n- RGPD'],
    ['tasks in few words', '- Gestion des données\n- Retour à l’emploi'],
    ['a call', 'Rejoignez-nous !'],
    ['what a text says of data', 'Vous veillez à la protection des données personnelles.'],
    ['lines over other text', 'Données personnelles\nVous tenez le registre des traitements.'],
  ])('leaves to the posting %s', (_, last) => {
    const { missions } = recordOfText(`${BOARD}Missions\nAu quotidien :\n${last}\n`);
    expect(missions).toBe(`Au quotidien :\n${last}`);
    expect(recordOfText(`${BOARD}Missions\nAu quotidien :\n${last}\nPlan du site\nFacebook\n`).missions).toBe(missions);
  });
});
