/** Characters that went wrong on the way: read in another encoding than they were written in, or lost. */
import type { Line } from '../../offer.js';
import type { ReadPosting } from '../../pipeline.js';
import { readable } from '../../text.js';
import type { Finding, Rules } from '../rule.js';
import { fromWarnings } from './from-warnings.js';

/** What Windows-1252 shows for the bytes 0x80 to 0xBF, and what Latin-1 leaves of them: the second byte of a letter in UTF-8. */
const SECOND = String.raw`\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ`;
/**
 * UTF-8 that was read as Windows-1252 ("Ã©", "â€™", "Å“", "Â«", "ï¿½"), Windows-1252 that was read as Latin-1 (control characters), and
 * either that was read as UTF-8 (U+FFFD). French has no "Ã", and "Â" and "â" before letters only.
 */
const MOJIBAKE = new RegExp(
  [
    `Ã[${SECOND}]`,
    // The no-break space of "Ã\u00a0" (à) is made a space by many tools.
    String.raw`(?<!\p{L})Ã (?=\p{Ll})`,
    '[ÅÄ][\\u0080-\\u00bf’“”‡‹ŒœŸ]',
    'Â[\\u00a0«»°·²³©®]',
    `â(?:€[${SECOND}]?|„¢|‚¬)`,
    'ï¿½|ï»¿',
    '[\\u0080-\\u0084\\u0086-\\u009f]',
    '\\ufffd',
  ].join('|'),
  'gu',
);
/** One of these stands in all of them. */
const MAY_BE_MOJIBAKE = /[ÃÅÄÂâï\u0080-\u009f\ufffd]/;

/** Elisions: "d?accueil", "l¿équipe", "aujourd?hui". A question mark with letters on both sides is nothing else there. */
const ELISION =
  /(?<![\p{L}\d/=&?.-])(?:[dlnmtscj]|qu|jusqu|lorsqu|puisqu|quoiqu|aujourd|presqu)[?¿](?=[aeiouyhàâéèêëîïôùûœæ])\p{L}{2,}/giu;
/** "qualit?", "r?le": letters that are gone. A missing space behind a question looks like one of them, and several do not. */
const INNER = /(?<![\p{L}\d/=&?.%_-])\p{L}{1,20}[?¿]\p{Ll}{1,20}(?![\p{L}\d=&/?_])/gu;
const FEWEST_INNER = 3;

/** Damage in so many places was done on the way; in one or two an employer may have pasted it. */
const MANY = 3;

/** Words with letters that went wrong are not known any more, and what stands under them is not found. */
const CONSEQUENCES: readonly string[] = [
  'unknown_layout',
  'cut_off',
  'echo_left',
  'missing_offer_number',
  'missing_title',
  'missing_publication_date',
  'missing_start_date',
  'missing_application_deadline',
  'missing_workplace',
  'missing_section',
  'missing_text',
  'empty_label',
  'unknown_label',
  'unknown_heading',
  'unknown_grade',
];

interface Place {
  readonly line: Line;
  readonly part: string;
  readonly count: number;
}

function placesIn(lines: readonly Line[], pattern: RegExp, isWorthIt: (text: string) => boolean): readonly Place[] {
  const places: Place[] = [];
  for (const line of lines) {
    if (!isWorthIt(line.text)) continue;
    const found = readable(line.text).match(pattern);
    if (found !== null) places.push({ line, part: found[0], count: found.length });
  }
  return places;
}

const inAll = (places: readonly Place[]): number => places.reduce((sum, { count }) => sum + count, 0);

/** One finding a posting, at the first place. */
function told(places: readonly Place[], says: string): Finding {
  const [first] = places;
  const count = inAll(places);
  const more = count > 1 ? `, and ${count - 1} more like it` : '';
  const number = first?.line.number ?? 1;
  return { message: `"${first?.part ?? ''}" ${says}${more}`, lines: [number, number], part: first?.part ?? '' };
}

function mojibake({ segmented: { posting } }: ReadPosting): readonly Finding[] {
  const places = placesIn(posting.lines, MOJIBAKE, (text) => MAY_BE_MOJIBAKE.test(text));
  if (places.length === 0) return [];
  const finding = told(places, 'was read in another encoding than it was written in');
  return [inAll(places) < MANY ? { ...finding, level: 'warning' } : { ...finding, explains: CONSEQUENCES }];
}

function lostCharacters({ segmented: { posting } }: ReadPosting): readonly Finding[] {
  const isWorthIt = (text: string) => text.includes('?') || text.includes('¿');
  const elisions = placesIn(posting.lines, ELISION, isWorthIt);
  const inner = placesIn(posting.lines, INNER, isWorthIt);
  if (elisions.length === 0 && inAll(inner) < FEWEST_INNER) return [];
  return [told(elisions.length > 0 ? elisions : inner, 'has lost a character')];
}

export const CHARACTER_RULES = {
  mojibake: {
    level: 'error',
    summary: 'letters that were read in another encoding than they were written in ("Ã©", "â€™", U+FFFD)',
    why: 'Labels with accents are not recognised, values are wrong, and the same posting looks like another one.',
    hint: 'decode the page as its HTTP header or its <meta> says, and write UTF-8; once is enough',
    find: mojibake,
  },
  lost_characters: {
    level: 'warning',
    summary: 'letters or apostrophes that became question marks ("d?accueil", "l¿équipe")',
    why: 'Some step wrote an encoding that does not have them. They cannot be brought back.',
    hint: 'find the step that writes ASCII or Latin-1: the scraper, a database, or the site itself',
    find: lostCharacters,
  },
  encoding_guessed: {
    level: 'warning',
    summary: 'a file that does not say its encoding, and is no UTF-8',
    why: 'It was read as the encoding that is most likely. Quotes, œ and € are what goes wrong first.',
    hint: 'if letters look wrong, name the encoding with --encoding; let the scraper write UTF-8',
    find: fromWarnings('encoding_guessed'),
  },
} as const satisfies Rules;
