/** Pages before a scraper has been there: their blocks, in the order and the words of the site they are from. */
import type { LayoutId } from '../../src/offer.js';
import type { Random } from '../random.js';
import { SURVIVOR_KINDS, SURVIVORS } from './survivors.js';
import { between, list, type Writer, writerOf } from './wording.js';

/** What a page prints as one: a label or heading and what stands under it. */
export interface Block {
  /** Lines over it, printed once whatever happens. */
  readonly title: readonly string[];
  readonly lines: readonly string[];
  /** Lines of it that are printed once when the page doubles its blocks; a block that has no more is never doubled. */
  readonly lead: number;
  /** Free text may have blank lines between its paragraphs. */
  readonly kind: 'value' | 'text';
  readonly kinds: readonly string[];
}

export interface Page {
  readonly layout: LayoutId;
  readonly blocks: readonly Block[];
}

/** How much is written: in tests a page is short, in benchmarks as long as real ones are. */
export type Size = 'short' | 'real';

export interface PageOptions {
  readonly size: Size;
  /** Where an author's own repetition may look like that of a page, as `u v v` does, it is written on pages that repeat all blocks only. */
  readonly isDoubled: boolean;
}

const block = (
  title: readonly string[],
  lines: readonly string[] = [],
  lead = 1,
  kind: Block['kind'] = 'value',
  kinds: readonly string[] = [],
): Block => ({ title, lines, lead, kind, kinds });

const two = (value: number): string => String(value).padStart(2, '0');
const date = (random: Random): string => `${two(1 + random.below(28))}/${two(1 + random.below(12))}/2026`;

/** A text of bullets and prose, with what must survive at some place of it. */
function text(title: readonly string[], writer: Writer, { size, isDoubled }: PageOptions): Block {
  const { random, bullet, paragraph, heading, phrase } = writer;
  const kinds: string[] = [];
  const isProse = random.once(3);
  const [long, mark] = [size === 'real' ? 6 : 1, random.pick(['- ', '* ', '• '])];
  const prose = (): string => paragraph(between(random, 40, size === 'real' ? 320 : 200));
  const plain = (): string => (isProse || random.once(4) ? prose() : bullet(mark));
  const lines: string[] = list(between(random, 1, 4 * long), plain);
  const rest = list(random.below(3 * long), () => (random.once(7) ? heading() : plain()));
  if (random.once(3)) {
    const kind = random.pick(SURVIVOR_KINDS);
    const part = SURVIVORS[kind](writer);
    kinds.push(kind);
    // Alone it has nothing before it; at the end of a text it looks most like a copy.
    const place = random.pick(['alone', 'end', 'middle', 'start'] as const);
    if (place === 'alone') return block(title, part, 1, 'text', kinds);
    if (place === 'start') lines.splice(0, lines.length, ...part);
    else lines.push(...part);
    if (place === 'end') return block(title, lines, leadOf(lines, random, isDoubled, kinds.length > 0), 'text', kinds);
    lines.push(phrase());
  }
  const all = [...lines, ...rest.filter((line, i) => line !== rest[i - 1])];
  return block(title, all, leadOf(all, random, isDoubled, kinds.length > 0), 'text', kinds);
}

/** Characters that make a copy credible behind a long lead. */
const CREDIBLE = 80;

/** One line, at times two, rarely more: then the copy must be credible, and nothing in the text an author's own repetition. */
function leadOf(lines: readonly string[], random: Random, isDoubled: boolean, hasSurvivor: boolean): number {
  if (!isDoubled || lines.length < 4) return 1;
  if (random.once(4)) return 2;
  const lead = between(random, 3, lines.length - 1);
  const isClear = !hasSurvivor && new Set(lines).size === lines.length && lines.slice(lead).join('').length >= CREDIBLE;
  return random.once(6) && isClear ? lead : 1;
}

const GRADES = [
  'Attaché',
  'Attaché principal',
  'Rédacteur',
  'Rédacteur principal de 2ème classe',
  'Rédacteur principal de 1ère classe',
  'Technicien',
  'Technicien principal de 2ème classe',
  'Ingénieur',
  'Adjoint technique',
  'Animateur',
] as const;
const CONTRACT = [
  "Un contractuel peut être recruté sur ce poste pour les besoins des services ou de par la nature des fonctions lorsqu'aucune candidature d'un fonctionnaire n'a abouti. Le contrat proposé ne peut excéder trois ans, renouvelable dans la limite d'une durée maximale de six ans.",
  "Il est possible de recruter sur ce poste une personne qui n'est pas lauréate d'un concours de la fonction publique, car un des grades indiqué est un grade d'entrée de catégorie C qui permet un recrutement direct sans concours.",
] as const;
const DISABILITY =
  "Conformément au principe d'égalité d'accès à l'emploi public, cet emploi est ouvert à tous les candidats remplissant les conditions statutaires requises.";
const TOWNS = [
  ['Calais', 'Pas-de-Calais (62)', '62100 CALAIS'],
  ['Châteaubriant', 'Loire-Atlantique (44)', '44110 CHATEAUBRIANT'],
  ['Lavaur', 'Tarn (81)', '81500 LAVAUR'],
  ['Aurillac', 'Cantal (15)', '15000 AURILLAC'],
] as const;

function territorial(random: Random, options: PageOptions): Page {
  const writer = writerOf(random);
  const { paragraph, answer, phrase } = writer;
  const [town, department, postcode] = random.pick(TOWNS);
  const title = `Chargé de mission ${random.pick(['mobilités', 'habitat', 'culture', 'marchés publics'])} (H/F)`;
  const day = date(random);
  const said = answer();
  const deadline = random.once(2) ? day : date(random);
  const presents = random.once(2);
  const sentences = CONTRACT.slice(0, between(random, 1, 2));
  const describes = random.pick(['title', 'text', 'text'] as const);
  const grades = [random.pick(GRADES), ...GRADES.filter(() => random.once(3))];
  const kinds = (is: boolean, ...names: readonly string[]): readonly string[] => (is ? names : []);
  return {
    layout: 'emploi-territorial',
    blocks: [
      block([
        title,
        `Offre n° O0${10 + random.below(80)}260${1 + random.below(9)}${two(1 + random.below(28))}${100000 + random.below(900000)}`,
      ]),
      block([`Publiée le ${date(random)}`]),
      block(["Synthèse de l'offre"]),
      presents
        ? block(
            ['Employeur'],
            list(between(random, 1, 4), () => paragraph(120)),
            1,
            'text',
            ['employer presentation'],
          )
        : block(['Employeur']),
      block(['Lieu de travail'], [`${1 + random.below(90)} rue du Port, ${town} (${department})`]),
      block(['Poste à pourvoir le'], [day], 1, 'value', kinds(day === deadline, 'equal dates')),
      block(['Date limite de candidature'], [deadline]),
      block(["Type d'emploi"], ["Emploi permanent - vacance d'emploi"]),
      block(['Localisation du lieu de travail']),
      block(["Détails de l'offre"]),
      // A value of two lines, and no block.
      block(['Famille de métiers', 'Pilotage >', 'Organisation, contrôle de gestion, évaluation']),
      block(['Grade(s) recherché(s)'], [...new Set(grades)], 1, 'value', ['grade list']),
      block(
        ['Ouvert aux contractuels'],
        [
          'Oui, à titre dérogatoire',
          '(Art. L332-8 disposition 2 du code général de la fonction publique)',
          ...sentences,
        ],
        2,
        'value',
        ['contract sentence', ...kinds(sentences.length > 1, 'two sentences, A B A B')],
      ),
      block(['Temps de travail'], ['Temps complet']),
      block(['Télétravail'], [said], 1, 'value', ['equal answers under two labels']),
      block(['Management'], [said]),
      describes === 'title'
        ? block(["Descriptif de l'emploi"], [title], 1, 'text', ['description equal to the title'])
        : text(["Descriptif de l'emploi"], writer, options),
      text(["Missions / conditions d'exercice"], writer, options),
      text(['Profils recherchés'], writer, options),
      block(['Contact et modalités de candidature']),
      random.once(6)
        ? twice(['Informations complémentaires'], phrase, paragraph, random)
        : text(['Informations complémentaires'], writer, options),
      block(["Adresse de l'employeur"], [`MAIRIE DE ${town.toUpperCase()}`, '>Place du Soldat', postcode]),
      block(['Travailleurs handicapés'], [DISABILITY]),
    ],
  };
}

/** The same twice and nothing before it: an author's, on whatever page. */
function twice(
  title: readonly string[],
  short: () => string,
  long: (atLeast: number) => string,
  random: Random,
): Block {
  const said = random.once(2) ? [short()] : [long(random.pick([60, 220])), ...(random.once(2) ? [short()] : [])];
  return block(title, [...said, ...said], 1, 'text', ['twice with nothing before it']);
}

/** Texts of a page whose order and headings are free: prose and bullets, which no layout takes for headings. */
function plainText(title: readonly string[], { random, bullet, paragraph }: Writer, { size }: PageOptions): Block {
  const long = size === 'real' ? 6 : 1;
  const isProse = random.once(2);
  const lines = list(between(random, 1, 4 * long), () =>
    isProse ? paragraph(between(random, 60, size === 'real' ? 320 : 160)) : bullet('- '),
  );
  return block(title, [paragraph(80), ...lines], 1, 'text');
}

function civilService(random: Random, options: PageOptions): Page {
  const writer = writerOf(random);
  const label = (name: string, value: string): Block => block([name, value]);
  return {
    layout: 'choisir-le-service-public',
    blocks: [
      block(["CHARGEE OU CHARGE D'ETUDES HYDROLOGIQUES", 'Réf.']),
      label('Référence :', `ECO_26-000${10000 + random.below(90000)}`),
      label('Fonction publique :', "Fonction publique de l'État"),
      label('Employeur :', 'Direction des rivières et des lacs (DRL)'),
      label('Localisation :', '14 QUAI DES MARRONNIERS 69009 LYON'),
      block([`Date limite de candidature : ${date(random)}`]),
      label('Nature de l’emploi', 'Emploi ouvert uniquement aux contractuels'),
      label('Expérience souhaitée', 'Débutant'),
      label('Catégorie', 'Catégorie A (cadre)'),
      label('Management', 'Non'),
      label('Télétravail possible', 'Non'),
      plainText(['Vos missions en quelques mots'], writer, options),
      plainText(['Profil recherché'], writer, options),
      plainText(['Qui sommes-nous ?'], writer, options),
      plainText(['Descriptif du service'], writer, options),
      block(["À propos de l'offre"]),
      label('Statut du poste', 'Vacant à partir du 01/09/2026'),
      block(['En ligne depuis le 07 avril 2026']),
    ],
  };
}

function board(random: Random, options: PageOptions): Page {
  const writer = writerOf(random);
  return {
    layout: 'job-board',
    blocks: [
      block(['Technicien bâtiment (F/H)']),
      block([`Référence : 2026-00${100 + random.below(900)}`]),
      block(['Employeur : Ville de Pontoise']),
      block(['Catégorie : B']),
      block(['Type de contrat : Contrat à durée déterminée']),
      block(['Temps de travail : Temps complet']),
      block([`Date limite de candidature : ${date(random)}`]),
      plainText(['Présentation du service'], writer, options),
      plainText(['Missions'], writer, options),
      plainText(['Profil recherché'], writer, options),
      plainText(['Informations complémentaires'], writer, options),
    ],
  };
}

function notice(random: Random, options: PageOptions): Page {
  const writer = writerOf(random);
  return {
    layout: 'jorf',
    blocks: [
      block([`JORF n°00${10 + random.below(90)} du 22 janvier 2026`]),
      block(["Avis de vacance d'un emploi de directeur de projet"]),
      block([
        "Un emploi de directeur de projet (groupe III) est vacant à l'administration centrale du ministère chargé de la ville.",
      ]),
      plainText(['Intérêt du poste'], writer, options),
      plainText(['Missions'], writer, options),
      plainText(['Environnement professionnel'], writer, options),
      plainText(['Profil recherché'], writer, options),
    ],
  };
}

/** Most pages are those of the one site that is known to be scraped in this way. */
const RARER = [civilService, board, notice] as const;

export const makePage = (random: Random, options: PageOptions): Page =>
  (random.once(4) ? random.pick(RARER) : territorial)(random, options);
