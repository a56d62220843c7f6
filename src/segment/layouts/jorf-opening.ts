/** The sentence that a notice of the Journal officiel opens with: it declares a vacancy, or corrects a notice that did. */
import type { Line } from '../../offer.js';
import { CIRCUMSTANCE, IS_CORRECTED, NOR, OF_POST, PRINTED_DAY, PRINTED_NAME, SEVERAL } from '../../text/notices.js';
import { wholesFrom } from '../broken.js';

/** What may stand before the sentence: a letter of a list, a bullet, a complement. */
const MARK = String.raw`(?:[A-Z]\. ?- ?|[o•] )?`;
const LEAD = `${MARK}(?:${CIRCUMSTANCE} [^,]{1,120}, )?`;
const SOME = `(?:l'|les? |la |une? |(?:les )?(?:${SEVERAL}) )`;
/** "Des emplois sont créés" may be said of a town as well. */
const SOME_OR_ANY = `(?:${SOME}|des )`;
const VERB = '(?:est|sera|sont|seront|devient|deviendra|deviendront)';
const IS = `${VERB}(?:, [^,]{1,80},)?`;
const VACANT = String.raw`(?:(?:prochainement|actuellement|immédiatement|également|de nouveau) )?(?:déclarée?s? )?(?:vacante?s?|créée?s?|susceptibles? d[e'] ?[^.;:]{2,40}?(?:vacante?s?|créée?s?|pourvue?s?))(?!\p{L})`;
const BY_WAY_OF = 'par (?:la )?voie d';

/** A line that begins in one of several ways. */
const beginning = (ways: readonly string[]): RegExp => new RegExp(`^(?:${ways.join('|')})`, 'iu');

/** What only the State says: a post of its own is vacant, will be, or is created. */
const DECLARED = [
  `${SOME}(?:emploi|fonction)s?${OF_POST}.{2,700}? ${IS} ${VACANT}`,
  String.raw`(?:il )?${IS} ${VACANT}.{0,900}?[ ,]${SOME}(?:emploi|poste|fonction)s?(?!\p{L})`,
  // A board writes that a poste is vacant, hardly that it might be.
  `${SOME_OR_ANY}(?:emploi|poste)s?${OF_POST}.{2,700}? ${IS} (?:susceptibles? d[e'] ?[^.;:]{2,40}?vacante?s?|offerte?s?,? ${BY_WAY_OF}|à pourvoir au tour extérieur)`,
  'un recrutement au tour extérieur (?:est|sera) (?:organisé|ouvert)',
  'il est envisagé de nommer ',
];

/** Sentences that only the State writes. */
export const DECLARATION = beginning([
  `${LEAD}(?:${DECLARED.join('|')})`,
  // A page of the printed journal, flattened to one line with the notice at its end.
  `${PRINTED_DAY}${PRINTED_NAME}.{0,600}? NOR ?: ?${NOR} `,
  '(?:le|la) ministre .{3,200}? procède(?:nt|ra|ront)? au recrutement d',
]);
/** Sentences that others write too. */
export const OFFER = beginning([
  `${LEAD}${SOME_OR_ANY}(?:emploi|poste|fonction)s?${OF_POST}.{2,700}? ${IS} (?:${VACANT}|à pourvoir|offerte?s?,? (?:au titre|${BY_WAY_OF})|ouverte?s? (?:à la vacance|aux? ministère))`,
  String.raw`${LEAD}(?:il )?(?:${IS} à|est envisagé de) pourvoir.{0,900}?[ ,]${SOME}(?:emploi|poste|fonction)s?(?!\p{L})`,
  '.{3,200}? procède(?:nt|ra|ront)? au recrutement d',
]);
/** A notice about another notice. */
export const CORRECTION = new RegExp(
  `^(?:• )?(?:L'avis (?:de|relatif à la|portant) .{3,700}? ${IS_CORRECTED}|Le présent avis annule et remplace)`,
  'iu',
);

const HOLDS = /vacan|créé|pourv|offert|ouvert|nommer|officiel|procède|avis|extérieur/iu;
const BEGINS = beginning([
  String.raw`${MARK}(?:${CIRCUMSTANCE}|${SOME_OR_ANY}|il |${VERB}|\d)`,
  '.{3,200}? procède',
  '(?:• )?le présent avis',
]);

/** What every such line has. Few other lines hold one of the words, fewer begin so as well, and both patterns compile faster than those above. */
export const OPENING = { test: (key: string): boolean => HOLDS.test(key) && BEGINS.test(key) };

const isOpening = (key: string): boolean =>
  OPENING.test(key) && (DECLARATION.test(key) || OFFER.test(key) || CORRECTION.test(key));

/** Says whether the notice itself begins here. */
export const opens = ({ key }: Line): boolean => isOpening(key);

/** The same where the page may have broken the sentence over several lines. */
export function opensAt(lines: readonly Line[], index: number): boolean {
  for (const whole of wholesFrom(lines, index)) if (isOpening(whole)) return true;
  return false;
}
