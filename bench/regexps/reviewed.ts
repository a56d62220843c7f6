/**
 * Regular expressions that recheck does not find to be linear, and why they do no harm. It looks for texts without end: where a repetition
 * has a bound, or a text has, there is none.
 */

export interface Review {
  /** How its source begins. */
  readonly begins: string;
  readonly why: string;
}

/** No repetition is without a bound, so that each character a search begins at costs a bounded number of steps; tests look whether it is so. */
export const BOUNDED = 'every repetition in it is bounded';
/** Lines of pages that are no posting are held to 200 characters, the end of a text to 400, a number to its digits, a complaint to its line. */
const SHORT = 'what it is held against is short';
/** An option, a regular expression or JSON that the program itself has made. */
const OURS = 'what it is held against comes from no file';
/** Unbounded are only runs that begin where a word or a line begins: nothing is walked through twice for one search. */
const APART = 'the runs it walks through lie apart';

export const REVIEWED: readonly Review[] = [
  { begins: '(?:trafic (?:i', why: BOUNDED },
  { begins: '(?:navigateur|', why: BOUNDED },
  { begins: '[.-]{1,50}$', why: BOUNDED },
  { begins: String.raw`(?<!\p{L})(?:p`, why: BOUNDED },
  { begins: '(?<!non |pas )', why: BOUNDED },
  { begins: '^emploi (?:ouv', why: BOUNDED },
  { begins: String.raw`\p{Lu}[\p{L}\p`, why: BOUNDED },
  { begins: "(?<!n'est pas ", why: BOUNDED },
  { begins: '(?<![a-zà-ÿ])(?:nomm', why: BOUNDED },
  { begins: String.raw`^\W{0,4}(?:par`, why: BOUNDED },
  { begins: String.raw` ?\([^()]{1,60`, why: BOUNDED },
  { begins: '^(?:Décret|Arr', why: BOUNDED },
  { begins: String.raw`(?<!\p{L})(?:(?:so`, why: BOUNDED },
  { begins: String.raw`(?<![\p{L}\d._`, why: BOUNDED },
  { begins: String.raw`(?:\(?\+ ?|00 `, why: BOUNDED },
  { begins: '^(?:.{0,600}? ', why: BOUNDED },
  { begins: String.raw`(?<![\p{L}\d])(?<l`, why: BOUNDED },
  { begins: '^(?:il est env', why: BOUNDED },
  { begins: '(?:au plus tar', why: BOUNDED },
  { begins: '(?:(?:avant|au', why: BOUNDED },
  { begins: String.raw`(?<!\p{L})(?:inter`, why: BOUNDED },
  { begins: '(?:(?:poste|em', why: BOUNDED },
  { begins: ', à (?<place>\\', why: BOUNDED },
  { begins: String.raw`(?<![\d,.])(?:`, why: BOUNDED },
  { begins: String.raw`^(?:(?:[A-Z]\. ?-`, why: BOUNDED },
  { begins: String.raw`https?:\/\/\S*`, why: SHORT },
  { begins: '(?:nous|ce sit', why: SHORT },
  { begins: '^(?:captcha|re', why: SHORT },
  { begins: '(?:je ne suis ', why: SHORT },
  { begins: String.raw`\B(?=(?:\d{3})`, why: SHORT },
  { begins: 'is held in (.{', why: SHORT },
  { begins: String.raw`\/+$`, why: OURS },
  { begins: String.raw`\\.|\[(?:\\.|[`, why: OURS },
  { begins: '("[^"\\\\]*(?:\\\\', why: OURS },
  { begins: '^Emploi (?<val', why: APART },
  { begins: String.raw`(?<=[\p{Ll})\d`, why: APART },
  { begins: String.raw`(?<![\p{L}])(?`, why: APART },
  { begins: '[.;:]|,(?! (?:', why: APART },
  { begins: String.raw`(?<![\d,.])(?<min>\d{1,3}(?:[ .]?\d{3}){0,4}`, why: BOUNDED },
  { begins: String.raw`^([^\S\n\r\u2028\u2029]*):(?=:)`, why: APART },
];
