/**
 * What authors repeat, and what must therefore stay: headings, answers, short bullets under two headings, rows of tables, refrains. Each
 * is a part of a text as its author wrote it, on a page that doubles its blocks and on one that does not.
 */
import { between, list, type Writer } from './wording.js';

type Survivor = (writer: Writer) => readonly string[];

const DAYS = ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi'] as const;
const HOURS = ['8 h - 12 h', '14 h - 18 h', 'sur rendez-vous'] as const;

/** Rows of equal cells, in the ways tables are drawn in a text; some are as wide as prose. */
function table({ random, heading }: Writer): readonly string[] {
  const width = random.pick([0, 0, 60]);
  const hours = `${random.pick(HOURS)}${' '.repeat(width)}`;
  const rows = list(between(random, 2, 6), (i) => (random.once(3) ? (DAYS[i % 5] ?? '') : 'Tous les jours'));
  const title = random.once(2) ? [heading()] : [];
  const drawn = {
    piped: () => [
      '| Jour | Horaires |',
      `|---|${'-'.repeat(3 + width)}|`,
      ...rows.map((day) => `| ${day} | ${hours} |`),
    ],
    ruled: () => {
      const rule = `+----------------+${'-'.repeat(20 + width)}+`;
      return [rule, ...rows.flatMap((day) => [`| ${day.padEnd(15)}| ${hours.padEnd(19)}|`, rule])];
    },
    aligned: () => ['Jour               Horaires', ...rows.map((day) => `${day.padEnd(19)}${hours}     ouvert`)],
  };
  return [...title, ...drawn[random.pick(['piped', 'ruled', 'aligned'] as const)]()];
}

const REFRAINS = [
  ["Sur le pont du moulin, l'eau s'en va,", "L'eau s'en va et ne revient pas."],
  ['Ohé du bateau, ohé du quai,', 'Le vent se lève, il faut rentrer,', 'Rentrer la voile et le filet.'],
  ['Tourne, tourne, petit moulin !'],
  [
    'Au marché de la ville haute,',
    'Chacun vient avec son panier,',
    'Chacun repart avec un hôte,',
    'Un bouquet, un pain, un soulier,',
    'Et la cloche sonne à la côte',
    'Pour qui voudrait encore rester,',
    'Rester un soir, rester un jour,',
    'Le temps de dire son amour.',
  ],
] as const;
const STANZAS = [
  ['Le meunier dort sous son chapeau,', "La roue attend la fin de l'eau,"],
  ['La fille du meunier descend', 'Chercher la lune dans le champ,', 'Et ne trouve que le vent.'],
  ['Les blés sont hauts, les blés sont blonds,', 'Les hirondelles tournent en rond,'],
] as const;

/** A song, its refrain after every stanza, and sometimes twice at its end. */
const song =
  (last: number): Survivor =>
  ({ random }) => {
    const refrain = random.pick(REFRAINS);
    const stanzas = STANZAS.slice(0, between(random, 2, STANZAS.length));
    return [...stanzas.flatMap((stanza) => [...stanza, ...refrain]), ...list(last, () => refrain).flat()];
  };

/** By what they are. A part that ends in the same line twice may end its section too. */
export const SURVIVORS = {
  'repeated heading': ({ bullet, heading }) => {
    const title = heading();
    return [title, bullet(), bullet(), title, bullet()];
  },
  'bullets under two headings': ({ random, bullet }) => {
    const bullets = list(between(random, 1, 7), () => bullet());
    return ['Le matin :', ...bullets, "L'après-midi :", ...bullets];
  },
  'equal answers': ({ answer }) => {
    const said = answer();
    return ["Astreintes d'hiver :", said, 'Permis B exigé pour ce poste :', said];
  },
  'equal answers side by side': ({ phrase, answer }) => {
    const said = answer();
    return [phrase(), phrase(), said, said];
  },
  'equal lines within a text': ({ bullet, phrase }) => {
    const [one, two] = [bullet(), bullet()];
    return [one, two, one, two, phrase()];
  },
  'short paragraph again': ({ paragraph, bullet, phrase }) => {
    const short = paragraph(60).slice(0, 190);
    return [short, bullet(), short, bullet(), phrase()];
  },
  table,
  verse: song(0),
  'refrain at the end': song(1),
} as const satisfies Readonly<Record<string, Survivor>>;

export type SurvivorKind = keyof typeof SURVIVORS;
export const SURVIVOR_KINDS = Object.keys(SURVIVORS) as readonly SurvivorKind[];
