/** One title in the many ways that employers and boards write it. None of them makes it another post. */
import type { Dice } from './dice.js';
import { inSentence, unaccented } from './french.js';
import type { Vacancy } from './model.js';

type Named = Pick<Vacancy, 'job' | 'specialty' | 'before' | 'after'>;

const named = ({ specialty, before, after }: Named, title: string): string =>
  `${before}${title.replaceAll('{specialty}', specialty ?? '')}${after}`;

/** The title in its plain form. */
export const plainTitle = (vacancy: Named): string => named(vacancy, vacancy.job.title);

/** "un(e) animateur périscolaire", as sentences name the post. */
export const postInSentence = (vacancy: Named): string => `un(e) ${inSentence(plainTitle(vacancy))}`;

/** What is added to a word for its feminine, by the endings of the two: "Animateur(trice)", "Cuisinier(ère)", "Travailleur(euse)". */
const ENDINGS: readonly (readonly [masculine: string, feminine: string, added: string])[] = [
  ['teur', 'trice', 'trice'],
  ['eur', 'euse', 'euse'],
  ['er', 'ère', 'ère'],
  ['f', 've', 've'],
];

function ending(masculine: string, feminine: string): string {
  if (feminine.startsWith(masculine)) return feminine.slice(masculine.length);
  return ENDINGS.find(([one, other]) => masculine.endsWith(one) && feminine.endsWith(other))?.[2] ?? feminine;
}

/** "Chargé" and "Chargée" in one: "Chargé(e)", "Chargé·e"; "Animateur" and "Animatrice": "Animateur(trice)", "Animateur·rice". */
function bothForms(masculine: string, feminine: string, style: 'brackets' | 'dot'): string {
  const others = feminine.split(' ');
  return masculine
    .split(' ')
    .map((word, i) => {
      const other = others[i] ?? word;
      if (word === other) return word;
      const added = ending(word, other);
      return style === 'brackets' ? `${word}(${added})` : `${word}·${added.replace('trice', 'rice')}`;
    })
    .join(' ');
}

/** The title as one page prints it. */
export function printedTitle(draw: Dice, vacancy: Named & Pick<Vacancy, 'reference' | 'employer'>): string {
  const plain = plainTitle(vacancy);
  // Notices name the post within a sentence, always in one way.
  if (vacancy.employer.kind === 'region') return plain;
  const { title, feminine } = vacancy.job;
  const both = (style: 'brackets' | 'dot'): string =>
    feminine === null ? plain : named(vacancy, bothForms(title, feminine, style));
  return draw.weighted<() => string>([
    [() => plain, 24],
    [() => `${plain} (h/f)`, 18],
    [() => `${plain} (H/F)`, 10],
    [() => `${plain} H/F`, 10],
    [() => `${plain} F/H`, 6],
    [() => (feminine === null ? plain : named(vacancy, `${title} / ${feminine}`)), 6],
    [() => (feminine === null ? plain : named(vacancy, `${feminine} ou ${inSentence(title)}`)), 2],
    [() => both('brackets'), 6],
    [() => both('dot'), 4],
    [() => plain.toUpperCase(), 6],
    [() => `${unaccented(plain).toUpperCase()} (H/F)`, 3],
    [() => `${vacancy.reference.replace(/\D*(\d+)\D+(\d\d).*/, '$1/$2')} ${plain}`, 2],
    [() => `${plain} - Réf. ${vacancy.reference}`, 3],
  ])();
}
