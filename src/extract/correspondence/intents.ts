/**
 * What a sentence is about: whom to ask, or where to apply. Postings say both in one breath, so a number or an address belongs to
 * whichever cue stands last before it.
 */
import { labelKey, matchesIn, plainPunctuation } from '../../text.js';
import { lowerCase } from '../lower-case.js';
import type { Mention } from '../mention.js';

export type Intent = 'ask' | 'apply';

/**
 * A word that tells the intent. Two of those for applying are weak: one can send a question too ("adresser"), and a question can be
 * about an application ("candidature").
 */
export type Cue = 'ask' | 'apply' | 'send' | 'application';

const ASK = [
  'renseignements?|se renseigner',
  'informations? (?:complémentaires?|supplémentaires?|utiles?|sur (?:le|ce|la|cette))',
  "(?:plus|toutes?|autres?|davantage) (?:de |d')?(?:amples? )?(?:informations?|précisions?|infos?)",
  "(?:toutes?|des|une|vos|autres?|d'éventuelles) questions?",
  'contacte[rz]|(?:prendre|prenez|pris) contact|prendre (?:attache|rendez-vous)|qui contacter',
  '(?<!en )contacts? (?:peu\\p{L}+|pourr\\p{L}+|utiles?|rh|téléphonique)|(?<!en )contacts? ?(?=[:-]|$)',
  'personnes?(?: ?\\(s\\))?[ -](?:à|de|ressources?) contact(?:er|s)?|personnes?[ -]ressources?',
  "s'adresser|s'adresseront|adressez-vous|(?:se|vous) rapprocher|rapprochez-vous",
  'interlocut(?:eurs?|rices?)|joignables?|appele[rz]',
];
const APPLY = [
  "(?<!avant de )(?:candidate[rz]|postule[rz]|postulant)|faire acte|répon(?:dre|dez) à (?:cette |l'|la présente )?(?:offre|annonce)",
];
const SEND = [
  'adresse[rz]|adressée?s?|adressent|adresseront|envoient|enverront|envoye[rz]|envoyée?s?|envoi|expédie[rz]|expédiée?s?',
  "transmettre|transmettez|transmettent|transmettront|déposent|déposeront|transmise?s?|parvenir|à l'attention|dépose[rz]|déposée?s?|remettre|remise?s?",
];
const APPLICATION = ['candidatures?(?! de fonctionnaires)|lettres? de motivation|curriculum|cv'];
const oneOf = (words: readonly string[]): string => words.join('|');
const CUE = new RegExp(
  String.raw`(?<![\p{L}])(?:(${oneOf(ASK)})|(?<!s'|s' )(?:(${oneOf(APPLY)})|(${oneOf(SEND)}))|${oneOf(APPLICATION)})(?![\p{L}])`,
  'gu',
);

/** The cues of a text on one line. */
export function cuesIn(text: string): readonly Mention<Cue>[] {
  return matchesIn(lowerCase(plainPunctuation(text)), CUE).map(({ 0: match, 1: ask, 2: apply, 3: send, index }) => ({
    value: ask !== undefined ? 'ask' : apply !== undefined ? 'apply' : send !== undefined ? 'send' : 'application',
    start: index,
    end: index + match.length,
  }));
}

const ASK_TITLE =
  /^(?:(?:vos|votre|nos|mail|e-mail|courriel|telephone|tel)(?: du| de la)? )?(?:contacts?|personnes? ?(?:\(s\) )?(?:a|de) contact(?:er)?|qui contacter|renseignements?|informations? et contacts?|interlocut(?:eur|rice)s?|pour (?:tout|tous|toute|plus|en savoir)|(?:une|des|vos) questions?|questions?$)(?![a-z])/;
/** A heading that the layout does not know stands on a line of its own and says no more than this. */
const ASK_LINE =
  /^(?:vos |votre )?(?:contacts?|personnes? ?(?:\(s\) )?(?:a|de) contact(?:er)?|qui contacter|renseignements?(?: complementaires| utiles)?|informations? et contacts?|interlocut(?:eur|rice)s?|(?:une|des) questions? ?\??)(?: rh| pour [a-z' ]{1,50})?$/;
const APPLY_TITLE = /candidature|candidater|postul/;
/** "Contacts avec les élus" are what the post is about. */
const RELATIONS = / avec | entre /;
const LONGEST_TITLE = 80;
/** Without any of these a line is no such title; most lines have none. */
const TITLE_STEM = /conta|rensei|infor|interlo|quest|candid|postul|pour /i;

/** What a label or heading says its text is about; null when it says neither. */
export function intentOf(title: string | null): Intent | null {
  if (title === null || !TITLE_STEM.test(title)) return null;
  const key = labelKey(title);
  if (APPLY_TITLE.test(key)) return 'apply';
  return ASK_TITLE.test(key) && !RELATIONS.test(key) ? 'ask' : null;
}

/** What a line says of itself and the lines after it, as a label before a colon or a heading of its own. */
export function intentOfLine(text: string): Intent | null {
  const start = text.slice(0, LONGEST_TITLE);
  if (!TITLE_STEM.test(start)) return null;
  const colon = start.indexOf(':');
  // A comma before the colon makes a sentence of it.
  if (colon > 0)
    return !start.slice(0, colon).includes(',') && intentOf(start.slice(0, colon)) === 'ask' ? 'ask' : null;
  return ASK_LINE.test(labelKey(text)) ? 'ask' : null;
}

/** Abbreviations and initials whose full stop ends no sentence. */
const SENTENCE_END =
  /(?=[.!?])(?<!(?<!\p{L})(?:MM?|Mr|Mmes?|Mlle|Dr|Pr|Ste?|[Tt][ée]l|[Pp]ort|[Cc]f|[Aa]rt|[Aa]v|[Bb]d|[Rr]éf|\p{L}))[.!?]{1,3}["')»]?\s(?=["«(]?[\p{Lu}\d])/gu;

/** Where sentences end in a text on one line; the last one ends with the text. */
export const sentenceEndsIn = (text: string): readonly Mention<null>[] =>
  matchesIn(text, SENTENCE_END).map(({ 0: match, index }) => ({
    value: null,
    start: index,
    end: index + match.length,
  }));
