/** Yes and no, numbers, durations: the small values that stand under labels. */
import type { Parse } from './labels.js';
import { lowerCase } from './lower-case.js';

/** True for a value that says that nothing is said, whatever stands behind: "Non communiqué à ce jour". */
export const isUnanswered = (text: string): boolean => /^non (?:renseign|communiqu|pr[ée]cis)/i.test(text);

/** "Oui", "Non", also when more follows ("Oui, sur demande"). */
export const asAnswer: Parse<boolean> = ({ text }) => {
  const answer = text.slice(0, 3).toLowerCase();
  if ((answer !== 'oui' && answer !== 'non') || /^[\p{L}\d]/u.test(text.slice(3))) return undefined;
  return answer === 'oui' || (isUnanswered(text) ? undefined : false);
};

/** A whole number at the start of the value. */
export const asCount: Parse<number> = ({ text }) => {
  const digits = /^\d{1,4}(?!\d)/.exec(text)?.[0];
  return digits === undefined ? undefined : Number(digits);
};

export const NUMBERS: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  'dix-huit': 18,
  vingt: 20,
  'vingt et un': 21,
  'vingt-quatre': 24,
  'vingt-cinq': 25,
  'vingt cinq': 25,
  trente: 30,
  'trente-six': 36,
  quarante: 40,
  'quarante-cinq': 45,
  'quarante cinq': 45,
  soixante: 60,
};
const UNITS: Readonly<Record<string, string>> = { j: 'D', s: 'W', m: 'M', a: 'Y' };
/** The words of `NUMBERS`, longest first, for a pattern. */
export const NUMBER_WORDS = Object.keys(NUMBERS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const UNIT = String.raw`(?:jours?|semaines?|mois|ans?|années?)(?!\p{L})`;
const COUNT = String.raw`(?:\d{1,3}|${NUMBER_WORDS})`;
/** "2,5", or a whole number. */
const NUMBER = String.raw`(?:\d{1,3}[.,]\d|${COUNT})`;
const DURATION = new RegExp(
  String.raw`(?<![\p{L}\d])(?<count>(?:\d{1,3}[.,])?${COUNT})\s(?:\(\d{1,3}\)\s)?(?<unit>${UNIT})`,
  'u',
);
/** "1 an et 6 mois", "deux ans et demi". */
const AND = new RegExp(String.raw`^ et (?:(?<months>${COUNT}) mois|demie?)(?!\p{L})`, 'u');
/** "2 mois 15 jours", "1 an, 6 mois et 15 jours"; "12 mois, 3 jours par semaine" are twelve months. */
const FURTHER = new RegExp(
  `^,?(?: et)? (?<count>${COUNT}) (?<unit>mois|semaines?|jours?)(?:,?(?: et)? (?<days>${COUNT}) jours?)?(?!\\p{L}| ?(?:par|de|du|à|ou|sur)(?!\\p{L})| ?d['’]| ?/)`,
  'u',
);
/** "3 à", "six (6) à" before a duration, and "ou 18 mois" behind it: one of several. */
const FROM = new RegExp(
  String.raw`(?:(?<!\p{L})entre ${NUMBER} et |(?<![\p{L}\d/.,])${NUMBER}(?: \(\d{1,3}\))? ?(?:à|ou|-|–|\/) ?)$`,
  'u',
);
const TO = new RegExp(String.raw`^ ?(?:à|ou|\/) ?${NUMBER} ${UNIT}`, 'u');
/** What is before a duration is looked at no further than this. */
const REACH = 40;

/** True for a duration that is one of several; most have no such word beside them. */
function isOfRange(before: string, after: string): boolean {
  if (/(?:à|ou|et|[-–/]) ?$/.test(before) && FROM.test(before.slice(-REACH))) return true;
  return /^ ?(?:à|ou|\/)/.test(after) && TO.test(after);
}

/** A number in figures or words, in small letters. */
export const numberOf = (count: string): number => NUMBERS[count] ?? Number(count);

/** The months and days behind the years and months of a duration; null where ISO 8601 has no word for both, undefined where there are none. */
function furtherIn(behind: string, letter: string): string | null | undefined {
  const { count, unit = '', days } = FURTHER.exec(behind)?.groups ?? {};
  if (count === undefined) return undefined;
  const further = UNITS[unit.charAt(0)] ?? '';
  const last = days === undefined ? '' : `${numberOf(days)}D`;
  const isLess = ['YM', 'YD', 'MD'].includes(letter + further) && (last === '' || further === 'M');
  return isLess ? `${numberOf(count)}${further}${last}` : null;
}

/** "12 mois" → P12M, "trente jours" → P30D, "1 an et 6 mois" → P1Y6M, as ISO 8601; undefined when the text has none, or no one: "3 à 6 mois", "2 mois et demi", "2,5 ans". */
export function durationIn(text: string): string | undefined {
  const folded = lowerCase(text);
  const match = DURATION.exec(folded);
  if (match === null) return undefined;
  const { count = '', unit = '' } = match.groups ?? {};
  const number = numberOf(count);
  const letter = UNITS[unit.charAt(0)];
  if (letter === undefined || !Number.isInteger(number) || number === 0) return undefined;
  const behind = folded.slice(match.index + match[0].length);
  const further = furtherIn(behind, letter);
  if (further !== undefined) return further === null ? undefined : `P${number}${letter}${further}`;
  const and = behind.startsWith(' et ') ? AND.exec(behind) : null;
  const months = and?.groups?.months;
  if (and !== null && months === undefined) return undefined;
  if (isOfRange(folded.slice(0, match.index), behind.slice(and?.[0].length ?? 0))) return undefined;
  return letter === 'Y' && months !== undefined ? `P${number}Y${numberOf(months)}M` : `P${number}${letter}`;
}
