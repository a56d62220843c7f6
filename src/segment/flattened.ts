/**
 * Pages whose line breaks were lost: several labels on one line. Such a line is cut into parts, each beginning with a label; the parts
 * are slices of the line and keep its number. It takes strong evidence, since prose may hold the words of labels too.
 */
import type { Line } from '../offer.js';
import { TERRITORIAL_NUMBER } from '../text/offer-number.js';
import { composed, lineKey, plainPunctuation, readable } from '../text.js';
import { longestAt } from './first-tokens.js';
import { isLabel, isRole, type Meaning } from './layout.js';
import { type Lexicon, lookUp, type Word, wordAt } from './lexicon.js';
import { VALUES } from './values.js';

/** Evidence: so many labels with a colon, or so many of several words without one; fewer of these when the line begins with one. */
const ENOUGH = { colons: 3, plain: 4, plainAfterFirst: 2 };
/** Shorter lines hold one label at the most. */
const SHORTEST = 30;
/** A line no longer than this may be a row of short facts: "Lieu de travail Dieppe Catégorie A Filière Sociale". */
const LONGEST_ROW = 160;
/** So much may stand before the second of two labels that share a colon. */
const LONGEST_JOINED = 75;
/** The end of the facts, where the text begins, is looked for within so many characters behind the last label. */
const LONGEST_VALUE = 300;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
  readonly meaning: Meaning;
  readonly kind: 'colon' | 'plain' | 'weak';
}

/** What a heading may stand over that is no sentence. */
const FIRST_ITEM = /^ [-–•*·] ?\p{L}/u;
/** A capital, a figure, an address on the web or of a mail. */
const OPENS_VALUE = /^ *(?:[\p{Lu}\d«"(+]|https?:\/\/|www\.|[^\s@]{1,64}@)/u;
/** Single words without a colon that open a value and no name. */
const SINGLE = /^(?:Localisation|Versant|Employeur)$/;
/** "Télétravail Oui Management Non". */
const ANSWERED = /^ ?(?:Oui|Non)(?= \p{Lu}|$)/u;
/** What a value ends with, and what divides it from the next label. */
const DELIMITER = /[\p{L}\d)](?:(?:\.{1,3}|[,…]| ?[%€»"])? [-–—|•·;/]|\||\t) ?$/u;
/** "Catégorie / Grade : C / Adjoint technique": what joins a label to another at the beginning of a line. */
const JOINED = /^[^\p{L}]{0,10}(?<label>\p{L}[^:]{1,60}?)(?: ?[/,] ?| et )$/u;
const BAR = / [|•·] $/;
const isAfterBar = (text: string, start: number): boolean => BAR.test(text.slice(Math.max(0, start - 3), start));
const CAPITAL = /\p{Lu}/u;
const CAPITALS = Uint8Array.from({ length: 0x180 }, (_, code) => (CAPITAL.test(String.fromCharCode(code)) ? 1 : 0));
const APOSTROPHE = 0x2019;
/** The curly apostrophe and the marks around it, none of which is a letter. */
const isMark = (code: number): boolean => code >= 0x2010 && code < 0x2030;
const isCapital = (code: number): boolean =>
  code < CAPITALS.length ? CAPITALS[code] === 1 : !isMark(code) && CAPITAL.test(String.fromCharCode(code));
const isJoint = (code: number): boolean => code === 0x27 || code === APOSTROPHE || code === 0x2f || code === 0x2d;

/** Capitals, and what is rare. */
const MAY_BE_CAPITAL = /[A-Z\u00c0-\u00de\u0100-\u200f\u2030-\uffff]/g;

/** The next place from which on a capital stands that may begin a label, or -1: after a space or stuck to a small letter, a figure or a bracket. */
function nextCapital(text: string, from: number): number {
  MAY_BE_CAPITAL.lastIndex = from;
  while (MAY_BE_CAPITAL.test(text)) {
    const at = MAY_BE_CAPITAL.lastIndex - 1;
    const before = text.charCodeAt(at - 1);
    if (isCapital(text.charCodeAt(at)) && (at === 0 || !(isCapital(before) || isJoint(before)))) return at;
  }
  return -1;
}

/** Where words of the layout stand in a text, as labels do. */
function placesIn(text: string, lexicon: Lexicon): readonly Place[] {
  const places: Place[] = [];
  let reached = 0;
  for (let index = nextCapital(text, 0); index >= 0; index = nextCapital(text, Math.max(index + 1, reached))) {
    const at = wordAt(text, index, lexicon);
    if (at === null) continue;
    const after = text.slice(at.end, at.end + LONGEST_VALUE);
    const kind = kindOf(text.slice(index, at.end), after, at.word, lexicon);
    if (kind === null || (kind === 'colon' && places.length === 0 && isJoined(text.slice(0, index), lexicon))) continue;
    const entry = at.word.meaning;
    const meaning = typeof entry === 'string' ? entry : (entry[0] ?? entry[1]);
    if (meaning === null) continue;
    places.push({ start: index, end: at.end, word: at.word, meaning, kind });
    reached = at.end;
  }
  return places;
}

function isJoined(before: string, lexicon: Lexicon): boolean {
  const label = before.length > LONGEST_JOINED ? undefined : JOINED.exec(before)?.groups?.label;
  return label !== undefined && lookUp(label, lexicon) !== undefined;
}

function kindOf(name: string, after: string, { meaning }: Word, lexicon: Lexicon): Place['kind'] | null {
  if (/^ ?:(?!\/\/)/.test(after)) return 'colon';
  // A value or a text begins with a capital or a figure; "La collectivité met en œuvre" is a sentence.
  const isList = typeof meaning === 'string' && isRole(meaning) && FIRST_ITEM.test(after);
  if (!OPENS_VALUE.test(after) && !isList) return null;
  if (/ |\(s\)/.test(name)) return 'plain';
  const shape = typeof meaning === 'string' && isLabel(meaning) ? VALUES[meaning] : undefined;
  // Two labels in a row, the first without a value; else the value of a single word goes up to the next capital.
  if (wordAt(after.trimStart(), 0, lexicon) !== null) return 'weak';
  return SINGLE.test(name) || shape?.test(after.trimStart().split(/ (?=[\p{Lu}|·•])/u, 1)[0] ?? '') ? 'weak' : null;
}

/** "Jardinier Offre n° O045260205001581 Publiée le 09/02/2026": what is a number of an offer by its shape, and the day behind it. */
function headIn(text: string, plain: readonly Place[]): readonly Place[] {
  const says = ({ end }: Place, shape: RegExp): boolean => shape.test(text.slice(end, end + LONGEST_NUMBER));
  const number = plain.findIndex((place) => place.meaning === 'offer_number' && says(place, NUMBER));
  const day = plain[number + 1];
  const isDated = day?.meaning === 'publication_date' && says(day, DAY);
  return number < 0 ? [] : plain.slice(number, number + (isDated ? 2 : 1));
}
const LONGEST_NUMBER = 20;
const NUMBER = new RegExp(String.raw`^ ?:? ?${TERRITORIAL_NUMBER}(?!\d)`);
const DAY = /^ ?:? ?\d{1,2}\/\d{2}\/\d{4}(?!\d)/;

/** "Publiée le 09/02/2026" */
const isDayOf = (meaning: Meaning, text: string, end: number): boolean =>
  meaning === 'publication_date' && DAY.test(text.slice(end, end + LONGEST_NUMBER));

/** The places a line is cut at. */
function cutsOf(text: string, places: readonly Place[]): readonly Place[] {
  const distinct = (of: readonly Place[]): number => new Set(of.map(({ word }) => word.name)).size;
  const facts = places.filter(({ meaning }) => isLabel(meaning) && !meaning.startsWith('contact'));
  const colons = facts.filter(({ kind }) => kind === 'colon');
  const plain = places.filter(({ kind }) => kind === 'plain');
  const startsWithOne = places[0]?.start === text.search(/[\p{L}\d]/u);
  const isRow = startsWithOne && text.length <= LONGEST_ROW && places.every(({ kind }) => kind !== 'colon');
  if (isRow && distinct(facts) >= ENOUGH.plainAfterFirst) return places;
  if (distinct(plain) >= (startsWithOne ? ENOUGH.plainAfterFirst : ENOUGH.plain)) {
    const last = Math.max(...[...plain, ...colons].map(({ start }) => start));
    return places.filter(({ kind, start, end }) => kind !== 'weak' || start < last || ANSWERED.test(text.slice(end)));
  }
  const head = headIn(text, plain);
  if (head.length > 0) return head;
  if (distinct(colons) >= ENOUGH.colons)
    return places.filter(
      ({ kind, meaning, end }) => kind === 'colon' || (kind === 'plain' && isDayOf(meaning, text, end)),
    );
  const cuts = colons.filter(
    ({ start }, i) =>
      (start > 0 && DELIMITER.test(text.slice(Math.max(0, start - 8), start))) || (i === 0 && start === 0),
  );
  // "Référence : RH-12 | Catégorie A | Date limite : 28/05/2026": what stands between bars has no colon everywhere.
  const barred = facts.filter(
    ({ kind, start, meaning }) => kind !== 'colon' && meaning in VALUES && isAfterBar(text, start),
  );
  return cuts.length > 0 && barred.length > 0 ? [...cuts, ...barred].sort((a, b) => a.start - b.start) : cuts;
}

/** A sentence that begins behind a value. */
const SENTENCE =
  /(?<=[\p{Ll})\d]) (?=(?:Le|La|Les|L['’]\p{L}+|Au|Aux|Sous|Vous|Nous|Dans|En|Rattachée?|Placée?|Ce|Cette|Ces|Directement|Depuis|Avec|Notre|Votre|Située?|Un|Une) \p{Ll})/u;
const DATED = /^[^\d]{0,20}(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}(?:er)? \p{L}{3,9} \d{4})(?= \p{Lu})/u;

/** Where the value of the last label ends, and the text begins. */
function endOfFacts(text: string, { end, meaning }: Place): number | null {
  if (!isLabel(meaning)) return null;
  const rest = text.slice(end, end + LONGEST_VALUE);
  const dated = meaning in VALUES ? DATED.exec(rest) : null;
  if (dated !== null) return end + dated[0].length;
  const sentence = SENTENCE.exec(rest);
  return sentence === null ? null : end + sentence.index;
}

/** False for most lines, without folding them: a cut takes two words, or one and a colon. */
function mayBeCut(text: string, { first }: Lexicon): boolean {
  let words = 0;
  for (let index = nextCapital(text, 0); index >= 0; index = nextCapital(text, index + 1))
    if (longestAt(text, index, first) > 0 && ++words > 1) return true;
  return words === 1 && text.includes(':');
}

function partsOf(line: Line, lexicon: Lexicon): readonly Line[] {
  // Found in the folded text, cut out of the written one: this folding moves no character.
  const written = composed(line.text);
  const text = plainPunctuation(readable(written)).replace(/[\u00a0\n*]/g, ' ');
  const places = placesIn(text, lexicon);
  if (places.length === 0) return [line];
  const cuts = cutsOf(text, places);
  const last = cuts.at(-1);
  if (last === undefined) return [line];
  const end = cuts.length > 1 ? endOfFacts(text, last) : null;
  const starts = [0, ...cuts.map(({ start }) => start), ...(end === null ? [] : [end])];
  const parts = starts.map((start, i) => written.slice(start, starts[i + 1])).filter((part) => part !== '');
  return parts.length < 2 ? [line] : parts.map((part) => ({ ...line, text: part, key: lineKey(part) }));
}

/** Lines with those cut that hold several labels. */
export function unflatten(lines: readonly Line[], lexicon: Lexicon): readonly Line[] {
  const cut: Line[] = [];
  for (const line of lines)
    if (line.key.length < SHORTEST || !mayBeCut(line.text, lexicon)) cut.push(line);
    else for (const part of partsOf(line, lexicon)) cut.push(part);
  return cut;
}

/** "Jardinier Offre n° O045260205001581", "Offre n° O045260205001581 Publiée le 09/02/2026" */
const NUMBERED = new RegExp(String.raw`Offre n[°ºo] ?:? ?${TERRITORIAL_NUMBER}(?!\d)`);

/** The number stands at the head, below a menu perhaps. */
const LOWEST = 100;

/** Lines with the first of them cut that holds the number of an offer: the head of a page may be on one line where nothing else is. */
export function unflattenHead(lines: readonly Line[], lexicon: Lexicon): readonly Line[] {
  const index = lines.slice(0, LOWEST).findIndex(({ text }) => NUMBERED.test(text));
  const line = lines[index];
  if (line === undefined || line.key.length < SHORTEST) return lines;
  return [...lines.slice(0, index), ...partsOf(line, lexicon), ...lines.slice(index + 1)];
}
