/** Pay: the text as written, and its figures where they are euros of pay, never of a bonus, of an index or of a benefit. */
import type { OfferRecord } from '../offer.js';
import { matchesIn, readable } from '../text.js';
import { isUnanswered } from './answers.js';
import { type Field, type Finder, found, type Parts } from './found.js';
import { noticePay } from './jorf/pay.js';
import { anyValuesOf, byInlineLabel, byLabel, type Parse, titleIn } from './labels.js';

type Salary = Parts<OfferRecord['salary']>;
type Period = NonNullable<OfferRecord['salary']['period']>;

const NUMBER = String.raw`(?:\d{1,3}(?:[ .]\d{3}){1,2}|\d{1,6})(?:[.,]\d{1,2})?`;
/** "40 K brut", "40 K (e) bruts", too. */
const UNIT = String.raw`(?:(?<thousands>k)? ?(?:€|eur(?:os?)?(?!\p{L}))|(?<kilo>k)(?= ?(?:\(e\) ?)?(?:bruts?|nets?)(?!\p{L})))`;
/** "max :", "maximum". */
const MAX = String.raw`max(?:i(?:mum)?)?\.?(?: ?: ?| )`;
/** "2 000 à 2 400 €", "entre 35 000 € et 42 000 €", "min : 25 000 € - max : 30 000 €", "12,50 €", "35-40 k€". */
const FIGURES = new RegExp(
  String.raw`(?<![\d,.])(?:(?<low>${NUMBER})(?: ?k?€| ?eur(?:os)?)?(?:(?:[^\d+;.,€]{0,20}[ /])?(?: ?[-–/] ?|(?<=[ /])(?:et|à|a) )(?:${MAX})?|[ ,;/–-]{1,3}${MAX})(?<high>${NUMBER})|(?<one>${NUMBER})) ?${UNIT}`,
  'giu',
);

/** What is paid besides, or only counts towards pay. */
const BONUS =
  /(?<!\p{L})(?:IFSE|CIA|RIFSEEP|NBI|SFT|CNAS|GIPA|IB|IM|indices?|indemnit\p{L}+|primes?|tickets?|titres?[- ]restaurant|chèques?|mutuelle|prévoyance|participation|compléments?|suppléments?|forfaits?|astreintes?|remboursement|abonnement|régime indemnitaire|13 ?[eè](?:me)? mois|treizième mois|variable(?! (?:suivant|selon|en fonction))|majoration|bonus|budget)(?!\p{L})/iu;
/** Words after which pay is spoken of again. */
const PAY = /(?<!\p{L})(?:soit|salaires?|rémunération|traitement|total)(?!\p{L})/giu;
/** "primes comprises", "hors primes": said of the pay itself. */
const SETTLED =
  /(?:primes?(?: \p{L}{3,15}){0,2}|régime indemnitaire|indemnités?|majorations?|IFSE|RIFSEEP) (?:(?:de )?\d{1,2} ?% )?(?:comprise?s?|incluse?s?)|(?:hors|avec|sans) (?:les? |la )?(?:primes?|régime indemnitaire|indemnités?|majorations?|IFSE|RIFSEEP)/giu;
/** A figure is pay by the words behind it, and what is listed after them is paid besides; a bonus in brackets, or "dont", still tells what it is. */
const LISTED =
  /^(?<said> ?\(?(?:brute?s?|nets?|mensuel|annuel|(?:par |\/ ?)(?:mois|an)|(?:de l['’]|par |\/ ?)heure)[^,;]{0,40}?)(?:,| [-–] |(?<!\p{L})(?:et|avec|hors|selon|plus)(?!\p{L}))/iu;
/** "2 044 € (à temps plein) + prime": what is added to a figure that stands first. */
const ADDED = /^ ?(?:\([^()]{0,40}\) ?)?\+/;
/** Least of a figure by the month or the year that a bonus stands behind. */
const LEAST_BESIDE_BONUS = 1_000;
/** So much in thousands ("31 K€") is the pay of a year, whatever else is spoken of: no bonus comes up to it. */
const LEAST_IN_THOUSANDS = 15_000;

/** Words of a period, and what can be paid in it; a figure beyond is a slip, or no pay. */
const PERIODS: readonly (readonly [words: RegExp, period: Period, low: number, high: number])[] = [
  [/(?:de l['’]|par |l['’]|\/ ?)heure|horaire|\/ ?h(?!\p{L})/iu, 'hour', 8, 300],
  [/mensuel|(?:par |\/ ?)mois/iu, 'month', 100, 30_000],
  [/annuel|(?:par |\/ ?)an(?!\p{L})/iu, 'year', 1_000, 400_000],
];
const ANY_PERIOD = [null, null, 8, 400_000] as const;

const periodIn = (text: string): (typeof PERIODS)[number] | undefined =>
  PERIODS.map((row) => ({ row, at: text.search(row[0]) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0]?.row;

const eurosOf = (number: string, thousands: boolean): number =>
  Number(number.replace(/ |\.(?=\d{3})/g, '').replace(',', '.')) * (thousands ? 1000 : 1);

const AT_LEAST = /(?:[àa] partir d|(?<!\p{L})mini?(?!\p{L})|minimum|au moins|dès)[^\d]{0,12}$/iu;
const AT_MOST = /(?:jusqu['’]à|(?<!\p{L})maxi?(?!\p{L})|maximum|au plus)[^\d]{0,12}$/iu;
/** A clause is looked back over no further than this. */
const REACH = 200;

/** The first figures of a text that are pay. */
function figuresIn(value: string): Salary {
  const text = readable(value);
  const speaksOfBonus = BONUS.test(text);
  for (const match of matchesIn(text, FIGURES)) {
    const pay = payIn(match, around(text, match), speaksOfBonus);
    if (pay !== undefined) return pay;
  }
  return {};
}

/** What is said of figures. */
interface Surroundings {
  /** Before them, from where their clause last speaks of pay. */
  readonly before: string;
  /** Right behind them, as far as it is about them. */
  readonly after: string;
  /** True when further things that are paid are listed behind that. */
  readonly isListed: boolean;
  /** All that stands behind them. */
  readonly rest: string;
}

function around(text: string, { index, 0: { length } }: RegExpExecArray): Surroundings {
  const clause =
    text
      .slice(Math.max(0, index - REACH), index)
      .split(/[+;•]|\. /)
      .at(-1) ?? '';
  const rest = text
    .slice(index + length)
    .slice(0, REACH)
    .replace(SETTLED, '');
  const behind = /^[^\d+;.•]{0,50}/u.exec(rest)?.[0] ?? '';
  const listed = BONUS.test(behind) ? LISTED.exec(behind)?.groups?.said : undefined;
  return {
    before: clause.slice(matchesIn(clause, PAY).at(-1)?.index ?? 0),
    after: listed ?? behind,
    isListed: listed !== undefined,
    rest,
  };
}

/** The pay that figures say; undefined for those of something else. */
function payIn(
  match: RegExpExecArray,
  { before, after, isListed, rest }: Surroundings,
  speaksOfBonus: boolean,
): Salary | undefined {
  if (BONUS.test(before) || BONUS.test(after)) return undefined;
  const { low, high, one, kilo, thousands = kilo } = match.groups ?? {};
  const [, period, least, most] = periodIn(after) ?? periodIn(match[0]) ?? periodIn(before.slice(-60)) ?? ANY_PERIOD;
  const figures = [low, high, one].flatMap((number) =>
    number === undefined ? [] : eurosOf(number, thousands !== undefined),
  );
  const [min = 0, max = min] = figures;
  // A figure without period, brut or net is pay only where nothing else is spoken of, or is added to it.
  const isSaid =
    period !== null ||
    /(?<!\p{L})(?:brut|net)/iu.test(before + match[0] + after) ||
    !speaksOfBonus ||
    (thousands !== undefined && min >= LEAST_IN_THOUSANDS) ||
    (match.index === 0 && min >= LEAST_BESIDE_BONUS && ADDED.test(rest));
  const isBonus = isListed && min < LEAST_BESIDE_BONUS && period !== 'hour';
  if (!isSaid || isBonus || min > max || min < least || max > most) return undefined;
  const isRange = figures.length > 1;
  return {
    ...((isRange || !(AT_MOST.test(before) || /maximum/i.test(after))) && { min }),
    ...((isRange || !(AT_LEAST.test(before) || /minimum/i.test(after))) && { max }),
    ...(period !== null && { period }),
  };
}

/** What stands between the label and the pay, whose it is. */
const WHOSE = /^\(fourchette indicative[^()]{0,60}\) ?/i;

/** "Les éléments pris en compte pour la détermination de la rémunération sont les suivants :": what leads to a list says nothing of pay itself. */
const ABOUT_PAY = /^(?:les |des )?(?:principaux )?(?:éléments|critères)(?!\p{L})[^\d]*$/iu;

const asSalary: Parse<Salary> = ({ text: said }) => {
  const text = said.replace(WHOSE, '');
  if (text === '' || isUnanswered(text) || ABOUT_PAY.test(text)) return undefined;
  return { text, ...figuresIn(text) };
};

/** "Salaire mensuel brut : entre 2 050 € et 2 450 €". */
const periodOfLabel: Finder<Salary> = ({ posting, read }) => {
  const value = anyValuesOf(read, 'salary').values.find((said) => asSalary(said) !== undefined);
  const section = value?.section;
  const row = section === undefined ? undefined : periodIn(section.title ?? '');
  const min = value && asSalary(value)?.min;
  if (section === undefined || row === undefined || min == null || min < row[2] || min > row[3]) return undefined;
  return found({ period: row[1] }, titleIn(section, posting), 'label:salary', section.title ?? '');
};

export const salary: Field<'salary'> = {
  kind: 'parts',
  find: [byLabel('salary', asSalary), periodOfLabel, byInlineLabel('salary', asSalary), noticePay],
};
