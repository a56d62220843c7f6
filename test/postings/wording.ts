/** What generated postings are written with. A page never says the same thing twice by chance: what it repeats, it repeats on purpose. */
import type { Random } from '../random.js';

const SUBJECTS = [
  'le réseau des médiathèques',
  'la régie des eaux',
  "l'accueil des usagers",
  'le budget annexe',
  'le conseil citoyen',
  'les marchés de voirie',
  'les écoles du bassin',
  "le programme d'entretien",
  'le schéma des mobilités',
  "l'observatoire foncier",
  'la commission « cadre de vie »',
  'les équipes du pôle enfance',
  "le plan d'aménagement",
  'la base des adresses',
  'les instances paritaires',
  'le contrat de ville',
] as const;
const VERBS = [
  'organiser',
  'suivre',
  'animer',
  'préparer',
  'contrôler',
  'mettre à jour',
  'présenter',
  'coordonner',
  'évaluer',
  'rédiger les notes qui portent sur',
  'tenir les tableaux qui concernent',
] as const;
const ENDS = [
  'avec les communes membres',
  'au quotidien',
  'en lien avec la direction générale',
  'dans le respect des délais',
  "à l'échelle du territoire",
  'avec les partenaires de l’État',
  'sous l’autorité du chef de service',
  'pour les vingt-six communes',
  'auprès des élus et des associations',
] as const;
const OPENERS = [
  'La collectivité souhaite',
  "L'équipe en place doit",
  'Avec vos collègues, vous saurez',
  'Depuis deux ans, le service a su',
  "L'agent aura notamment à",
  'Dans ce cadre, il faut',
  'Au fil des saisons, il s’agit de savoir',
] as const;
/** None of them is a word of a layout: a page does not know them, as it does not know most headings of a text. */
const HEADINGS = [
  'Au quotidien :',
  'Côté terrain :',
  'Côté bureau :',
  'En saison :',
  'Hors saison :',
  "Au sein de l'équipe :",
] as const;
const MARKS = ['- ', '• ', '* ', '– '] as const;
const ANSWERS = ['Oui', 'Non'] as const;

/** Writes lines that no other line of the page equals. */
export interface Writer {
  readonly random: Random;
  /** "- suivre la régie des eaux au quotidien ;" */
  readonly bullet: (mark?: string) => string;
  /** A line of some words, without a full stop. */
  readonly phrase: () => string;
  /** Sentences, until they are so many characters. */
  readonly paragraph: (atLeast: number) => string;
  readonly heading: () => string;
  readonly answer: () => string;
}

export function writerOf(random: Random): Writer {
  const said = new Set<string>();
  const once = (say: () => string): string => {
    for (;;) {
      const line = say();
      // A figure tells apart what is said again.
      const own = said.has(line) ? line.replace(/(?= ;$|\.$|$)/, ` (${random.below(9000)})`) : line;
      if (said.has(own)) continue;
      said.add(own);
      return own;
    }
  };
  const clause = (): string => `${random.pick(VERBS)} ${random.pick(SUBJECTS)} ${random.pick(ENDS)}`;
  const sentence = (): string => `${random.pick(OPENERS)} ${clause()}${random.once(3) ? `, puis ${clause()}` : ''}.`;
  return {
    random,
    bullet: (mark = random.pick(MARKS)) => once(() => `${mark}${clause()}${random.pick([' ;', '.', ''])}`),
    phrase: () => once(() => clause().replace(/^./, (letter) => letter.toUpperCase())),
    paragraph: (atLeast) =>
      once(() => {
        let text = sentence();
        while (text.length < atLeast) text += ` ${sentence()}`;
        return text;
      }),
    heading: () => random.pick(HEADINGS),
    answer: () => random.pick(ANSWERS),
  };
}

export const list = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** A number from `least` to `most`, both included. */
export const between = (random: Random, least: number, most: number): number => least + random.below(most - least + 1);
