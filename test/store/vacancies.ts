/** Vacancies as they come in over the days: re-posts, versions, copies, twins in other towns and siblings of one template, in any mixture. */
import { keysOf, type PostingKeys } from '../../src/dedupe/across/index.js';
import { parsePostings } from '../../src/index.js';
import type { Random } from '../random.js';

const TITLES = [
  'Gestionnaire de paie',
  'Agent technique',
  'Chargé de mission mobilité',
  'Directeur des sports',
  'ATSEM',
];
const TOWNS = ['Arras', 'Béthune', 'Lens', 'Liévin', 'Bapaume', 'Carvin'];
const VERBS = ['Organiser', 'Suivre', 'Animer', 'Préparer', 'Contrôler', 'Présenter', 'Coordonner', 'Rédiger'];
const NOUNS = [
  'le budget du service',
  'les marchés publics',
  'la vie des écoles',
  'le réseau de lecture',
  'les équipements',
];
const ENDS = [
  'avec les communes voisines',
  'en lien avec la direction',
  'dans le respect des délais',
  'au fil de la saison',
];

const sentence = (random: Random): string =>
  `${random.pick(VERBS)} ${random.pick(NOUNS)} ${random.pick(ENDS)} (${random.below(60)} dossiers par mois).`;

const several = (count: number, random: Random): readonly string[] =>
  Array.from({ length: count }, () => sentence(random));

interface Vacancy {
  readonly title: string;
  readonly town: string;
  readonly lines: readonly string[];
}

/** Pages of vacancies, in the order of the days they come in on. */
export function pages(count: number, random: Random): readonly string[] {
  const templates = Array.from({ length: 6 }, () => several(6, random));
  const vacancies: Vacancy[] = [];
  const made: string[] = [];
  for (let i = 0; i < count; i++) {
    const before = vacancies.length > 0 && !random.once(3) ? random.pick(vacancies) : undefined;
    const vacancy: Vacancy = before ?? {
      title: random.pick(TITLES),
      town: random.pick(TOWNS),
      lines: [...random.pick(templates).slice(0, random.below(7)), ...several(1 + random.below(6), random)],
    };
    if (before === undefined) vacancies.push(vacancy);
    if (made.length > 0 && random.once(8)) {
      made.push(random.pick(made));
      continue;
    }
    const lines = random.once(3) ? [...vacancy.lines.slice(1), sentence(random)] : vacancy.lines;
    const town = random.once(4) ? random.pick(TOWNS) : vacancy.town;
    const title = random.once(6) ? random.pick(TITLES) : vacancy.title;
    made.push(page({ title, town, lines }, i, random));
  }
  return made;
}

function page({ title, town, lines }: Vacancy, day: number, random: Random): string {
  const month = String(1 + Math.floor(day / 28)).padStart(2, '0');
  const date = `${String(1 + (day % 28)).padStart(2, '0')}/${month}/2026`;
  const number = random.once(3) ? '' : `Offre n° O0622602190${String(random.below(60)).padStart(5, '0')}\n`;
  return `${title}
${number}Publiée le ${date}
Employeur
Commune de ${town}
Lieu de travail
Place de la mairie, ${town} (Pas-de-Calais (62))
Poste à pourvoir le
01/${String(1 + random.below(4)).padStart(2, '0')}/2027
Missions / conditions d'exercice
${lines.join('\n')}
`;
}

/** Their keys: page `i` is the file `i.txt`. */
export const keysOfPages = (texts: readonly string[]): readonly PostingKeys[] =>
  texts.flatMap((text, i) => parsePostings(text, { path: `${i}.txt` }).map(keysOf));
