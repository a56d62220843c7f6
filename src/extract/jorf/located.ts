/** Where a notice says that its post is: under a label, or in a sentence about the post. */
import type { Found, Line } from '../../offer.js';
import { plainPunctuation } from '../../text.js';
import { found, type Read } from '../found.js';
import { inlineValuesOf, valuesOf } from '../labels.js';
import type { Place } from '../place-forms.js';
import type { Notice, Sentence } from './notice.js';
import { NUMBERED_STREET, placeOf, TOWN } from './place.js';

/** Sentences about the post, as opposed to its service or its region, which lie somewhere too. */
const ABOUT_POST =
  /^(?:(?:cet|l') ?emploi|(?:ce|le) poste|(?:les|ces) (?:fonctions|emplois|postes)|le titulaire|le lieu d'exercice|[ls]a résidence administrative|l'affectation)(?!\p{L})/iu;
const IT_IS = /^il s'agit d'un/i;
/** "… est vacant. Localisation : Mamoudzou (Mayotte).": a label in the middle of a line. */
const LABELLED =
  /^(?:localisation(?: (?:géographique|administrative|de l'emploi|du poste))?|lieu (?:de travail|d'exercice|d'affectation)|résidence administrative) ?: ?/iu;
/** How far into such a sentence its own verb is looked for: further on, others are located. */
const NEAR = 100;

const AT =
  "(?: ?:| à l'adresse suivante ?:)? (?<at>sur le |dans l(?:e |a |es )|à la |à l'|au sein |au |aux |à |en |(?=\\d{1,4}(?:[- ](?:bis|ter|\\d{1,4}))?,? ))";
const LOCATED = '(?:localisé|situé|basé|implanté|fixé)(?:e|s|es)?';
const ADVERB = '(?:principalement |actuellement |géographiquement |physiquement )?';
const VERB = new RegExp(
  `(?<!\\p{L})(?:(?:est|sera|sont|seront) ${ADVERB}(?:${LOCATED}|exercée?s?(?: à temps (?:plein|complet))?)|s'exerce(?:nt|ra|ront)?(?: ${ADVERB.trim()})?|exerce(?:nt|ra|ront)? (?:ses|leurs) fonctions|se (?:situe|trouve)(?:nt|ra|ront)?)${AT}`,
  'iu',
);
const PARTICIPLE = new RegExp(`(?:,|\\(?(?:poste|emploi)) ${ADVERB}${LOCATED}${AT}`, 'iu');
/** "L'emploi de directeur des canaux basé à Rennes", "le poste de directeur des canaux du Gers, à Auch": what names the post ends with its place. */
const OF_POST = new RegExp(` (?:basé|localisé)e?${AT}`, 'iu');
const TOWN_LAST = new RegExp(String.raw`, à (?<place>${TOWN}(?: ?\([^()]{1,60}\))?)$`, 'u');
const RESIDENCE =
  /^[Ll]a résidence administrative(?: (?:du poste|de l'emploi|du titulaire)(?: à pourvoir)?)? (?:est|sera) (?:(?:(?:fixée )?au siège d[^.;]{2,80}? )?à )?(?=\p{Lu})/u;
/** A place ends where the sentence goes on about something else. */
const PLACE_END =
  /[.;](?:\s|$)|, siège d|,? (?:est |sera |nécessite |requiert |exige |implique |qui |sous |avec |pour |dans le cadre|à compter|à partir|à temps |au sein |placé|relève|et (?:est|sera|relève|comporte) )/iu;
/** "Localisation géographique : l'emploi s'exerce à Paris (7e)": a label whose value is a sentence. */
const SENTENCE_BEFORE =
  /^(?:l'emploi|le poste|cet emploi|ce poste|les fonctions)[^,]{0,60}? (?:sur le |au |aux |à la |à l'|à |en )/iu;
/** "au sein de la direction, à Paris", "à la Cour, 13, rue Haute, à Paris (1er)": the town comes after the body, and may have its street before it. */
const TOWN_AFTER = new RegExp(
  String.raw`, (?:à |au )?(?<place>(?:(?<=, (?:au )?)${NUMBERED_STREET},? (?:à |\d{5} )|(?<=, à ))${TOWN}(?: ?\([^()]{1,60}\))?)(?=[.,; ]|$)(?! \p{Lu}| (?:et|ou) (?:à |au )?\p{Lu})`,
  'u',
);
/** Without its département, a name behind "à" may be that of a body. */
const SURE_TOWN = String.raw`(?:Paris(?! \p{Lu})(?: ?\([^()]{1,60}\))?|${TOWN} ?\([^()]{1,60}\))`;
/** "Est à pourvoir à Gap (Hautes-Alpes), 2, rue Basse" */
const BEHIND_VERB = new RegExp(
  String.raw`(?:vacante?s?|à pourvoir|créée?s?) à (?<place>${SURE_TOWN}(?:, ${NUMBERED_STREET}(?=[.,;]|$| à compter))?)(?=[.,; ]|$)`,
  'u',
);
/** "Au sein de la délégation à Gap (Hautes-Alpes)": no comma behind the body. */
const BEHIND_BODY = new RegExp(String.raw` à (?<place>${SURE_TOWN})(?=[.,; ]|$)`, 'u');

/** "1° Expert de haut niveau", "II. – Directeur de projet :", "b) à Nantes". */
const COUNTED = /^\s{0,20}(?:\d{1,2} ?[°)]|\d{1,2}\. |[IVX]{1,4} ?[.)]|[a-z]\)) ?\S/;

/** The value of a label, which may be a sentence. */
export function labelledPlace(read: Read): Found<Place> | undefined {
  for (const { lines, text: value } of [...valuesOf(read, 'workplace'), ...inlineValuesOf(read, 'workplace')]) {
    const isSentence = ABOUT_POST.test(plainPunctuation(value));
    const words = (isSentence ? sentencePlace(value) : cut(value))?.trim() ?? '';
    const place = placeOf(words) ?? (isSentence || words === '' ? undefined : { text: words });
    if (place !== undefined) return found(place, lines, 'notice:label:workplace');
  }
  return undefined;
}

function sentencePlace(value: string): string | undefined {
  const start = SENTENCE_BEFORE.exec(plainPunctuation(value))?.[0].length;
  return placeAfter(value, VERB, NEAR) ?? (start === undefined ? undefined : cut(value.slice(start)));
}

/** The place in the opening, or in a sentence about the post. */
export function placeInSentence({ sentences, opening }: Notice): Found<Place> | undefined {
  if (opening !== undefined) {
    const { complement, post, sentence } = opening;
    const words =
      placeAfter(complement, VERB) ??
      placeAfter(complement, PARTICIPLE) ??
      // "L'emploi de chargé de mission, localisé à Ajaccio, est vacant"
      placeAfter(post ?? '', PARTICIPLE) ??
      placeAfter(post ?? '', OF_POST) ??
      townAfterBody(complement) ??
      sureTown(complement, BEHIND_VERB) ??
      (opening.isSeveral ? undefined : TOWN_LAST.exec(post ?? '')?.groups?.place);
    const place = foundPlace(words, sentence.lines);
    if (place !== undefined) return place;
  }
  // Several posts have each its own place, from where the notice counts them.
  const list = opening?.isSeveral === true ? sentences.findIndex(({ line }) => COUNTED.test(line.text)) : -1;
  const places: Found<Place>[] = [];
  for (const [i, sentence] of sentences.entries()) {
    const place = placeOfPost(sentence, () => sentences.slice(Math.max(0, i - LONGEST_RUN), i), opening);
    if (place === undefined) continue;
    if (list < 0 || i < list) return place;
    places.push(place);
  }
  const [first, ...others] = places;
  const isCommon = ({ value: { city, text } }: Found<Place>): boolean =>
    city === first?.value.city && (city !== undefined || text === first?.value.text);
  return others.length > 0 && others.every(isCommon) ? first : undefined;
}

/** So many sentences about the post may begin with "il", one behind the other. */
const LONGEST_RUN = 3;
const IT = /^il (?:est|sera|s'exerce)(?!\p{L})/iu;

/** The place that a sentence gives when it is about the post. */
function placeOfPost(
  { plain, text, line, lines }: Sentence,
  before: () => readonly Sentence[],
  opening: Notice['opening'],
): Found<Place> | undefined {
  // "Un emploi … sera vacant. Il est à pourvoir au 1er mai. Il est localisé à Paris.": right behind a sentence about the post, "il" is the post.
  const named = IT.test(plain) ? before().findLast(({ plain: earlier }) => !IT.test(earlier)) : undefined;
  const words =
    named !== undefined && isAboutPost(named, line, opening)
      ? placeAfter(text, VERB, NEAR)
      : wordsOfPlace(plain, text, opening?.post ?? '');
  return foundPlace(words, lines);
}

const isAboutPost = (sentence: Sentence, next: Line, opening: Notice['opening']): boolean =>
  sentence === opening?.sentence || (sentence.lines.at(-1) === next && ABOUT_POST.test(sentence.plain));

function wordsOfPlace(plain: string, text: string, post: string): string | undefined {
  const label = LABELLED.exec(plain)?.[0].length;
  if (label !== undefined) return cut(text.slice(label));
  const residence = RESIDENCE.exec(plain)?.[0].length;
  if (residence !== undefined) return cut(text.slice(residence));
  if (IT_IS.test(plain)) return placeAfter(text, PARTICIPLE);
  if (ABOUT_POST.test(plain)) return placeAfter(text, VERB, NEAR) ?? placeAfter(text, PARTICIPLE, NEAR);
  if (isNamed(plain, post)) return placeAfter(text, VERB, NEAR);
  // "Basé à Metz, le chargé de mission travaille avec …"
  const comma = plain.indexOf(', ');
  return comma > 0 && comma < NEAR && isNamed(plain.slice(comma + 2), post)
    ? placeAfter(`, ${text.slice(0, comma)}`, PARTICIPLE)
    : undefined;
}

function foundPlace(words: string | undefined, lines: readonly Line[]): Found<Place> | undefined {
  const place = words === undefined ? undefined : placeOf(words);
  return place && found(place, lines, 'notice:located', words);
}

/** "Le chargé de mission est basé à …": the post is also called by its name. */
function isNamed(plain: string, post: string): boolean {
  const name = /^[\p{L}-]{3,40}/u.exec(post)?.[0];
  if (name === undefined) return false;
  const start = plain.slice(0, 'le '.length + name.length).toLowerCase();
  return ['le ', 'la ', "l'"].some((article) => start.startsWith(article + name));
}

function placeAfter(text: string, located: RegExp, near = Number.POSITIVE_INFINITY): string | undefined {
  const match = located.exec(plainPunctuation(text));
  if (match === null || match.index > near) return undefined;
  const at = match.groups?.at ?? '';
  const after = text.slice(match.index + match[0].length);
  if (at === 'au sein ') return townAfterBody(after) ?? sureTown(after, BEHIND_BODY);
  // A capital makes the article part of the name: "à La Défense".
  const article = /^à (?<article>La |L')$/.exec(at)?.groups?.article ?? '';
  const place = article + cut(after);
  return at === 'au ' && /^\p{Lu}/u.test(place) ? `au ${place}` : place;
}

const townAfterBody = (text: string): string | undefined => placeAtEnd(text, TOWN_AFTER);

/** The place that a match ends with, as written. */
function placeAtEnd(text: string, words: RegExp): string | undefined {
  const match = words.exec(plainPunctuation(text));
  if (match === null) return undefined;
  const end = match.index + match[0].length;
  return text.slice(end - (match.groups?.place?.length ?? 0), end);
}

function sureTown(text: string, words: RegExp): string | undefined {
  const place = placeAtEnd(text, words);
  return place !== undefined && placeOf(place)?.department_code !== undefined ? place : undefined;
}

const IN_BRACKETS = /\([^()]{0,200}\)/g;

/** Without what follows the place, and without the bracket that ends a remark around it. What brackets say ends no place: "Paris (puis, à compter de 2026, Metz)". */
function cut(words: string): string {
  const plain = plainPunctuation(words).replace(IN_BRACKETS, (inside) => '_'.repeat(inside.length));
  const place = words.slice(0, PLACE_END.exec(plain)?.index ?? words.length);
  const open = place.indexOf('(');
  const close = place.indexOf(')');
  return close >= 0 && (open < 0 || open > close) ? place.slice(0, close) : place;
}
