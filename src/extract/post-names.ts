/** Words that name a post: an occupation, or a word for both sexes. */
import { FOR_BOTH_SEXES } from '../text/hiring.js';
import { plainLetters, squeeze } from '../text.js';
import { OCCUPATIONS } from './reference/occupations.js';

/** An occupation stands among the first words: "Un ou une médiatrice", "2 postes d'agent". */
const FIRST_WORDS = 5;

const OCCUPATION = new RegExp(`(?<![a-z])(?:${OCCUPATIONS.join('|')})`);
const BOTH_SEXES = new RegExp(FOR_BOTH_SEXES, 'u');
/** "Cheffe/Chef", "Jardinier / Jardinière" */
const BOTH_WORDS = /(?<!\p{L})(?<stem>\p{L}{4})\p{L}{0,14} ?\/ ?\k<stem>\p{L}{0,14}(?!\p{L})/iu;
/** "CDD de 3 ans - jardinier (H/F)": how one is hired, and as what. */
const CONTRACT = /^CD[DI](?!\p{L})(?: (?:de |d['’])?\d{1,2} (?:mois|ans?)(?!\p{L}))?[ :,–-]{0,3}/u;
/** "Direction générale adjointe Solidarités": where the post is. */
const OFFICE = /^(?:(?:sous-)?direction|pôle|service|unité|DGA)(?!\p{L})/iu;

/** True for the name of a part of an employer, which is no post. */
export const isOffice = (text: string): boolean => OFFICE.test(text);

/** True for what is marked as meant for both sexes: "(H/F)", "chargé·e". */
export const isForBothSexes = (text: string): boolean => BOTH_SEXES.test(text);

/** True for an occupation in the words for either sex. */
export const namesBothSexes = (text: string): boolean => BOTH_WORDS.test(text) && hasOccupation(text);

/** True for words that say what somebody does. */
export function namesPost(text: string): boolean {
  return isForBothSexes(text) || (!isOffice(text) && hasOccupation(text));
}

function hasOccupation(text: string): boolean {
  const first = squeeze(text).split(' ', FIRST_WORDS).join(' ');
  return OCCUPATION.test(plainLetters(first).toLowerCase());
}

/** True for what an occupation and a mark of both sexes say to be a post: "Chercheuse (H/F)", as opposed to "dès que possible (H/F)". */
export const isSurelyPost = (text: string): boolean =>
  isForBothSexes(text) && hasOccupation(text.replace(CONTRACT, ''));

/** True for a kind of contract with an occupation behind it. */
export const namesContractAndPost = (text: string): boolean =>
  CONTRACT.test(text) && hasOccupation(text.replace(CONTRACT, ''));
