/** The reference that letters of application are to quote: "sous la référence …". */
import { matchesIn, plainPunctuation, squeeze } from '../../text.js';
import { lowerCase } from '../lower-case.js';
import type { Mention } from '../mention.js';
import { sentenceEndsIn } from './intents.js';

const WORD = String.raw`(?:la |les |le numéro de |le n° de |votre )?(?:références?|réf\.?)(?: (?:suivantes?|de l'(?:offre|annonce|emploi)|du (?:poste|recrutement)|à rappeler|de candidature|n°))? ?:? ?`;
const QUOTING =
  'sous|avec|rappelant|précisant|indiquant|mentionnant|spécifiant|citant|portant|(?:rappeler|préciser|indiquer|mentionner|citer)(?: (?:impérativement|obligatoirement|bien))?';
const LEADS = [
  `(?:${QUOTING}) ${WORD}`,
  String.raw`(?:références?|réf\.?) (?:à rappeler|de candidature)(?: [^:]{0,40})? ?: ?`,
  String.raw`candidatures?[^.:;]{0,60}[(,] ?(?:références?|réf\.?)(?: n°)? ?:? ?`,
];
const LEAD = new RegExp(String.raw`(?<!\p{L})(?:${LEADS.join('|')})`, 'gu');
/** "CV et lettre à rh@ville.fr (réf. 25-014)", where no sentence says more. */
const BRACKETED =
  /(?<!\p{L})(?:candidatures?|cv|lettre de motivation)(?:[^.;]|\.(?=\S)){0,120}\( ?(?:références?|réf\.?)(?: n°)? ?:? ?/gu;
/** Where a reference ends before its sentence does: the sentence goes on about when, how or to whom. */
const GOES_ON =
  /,(?! ?\d)|[)"]| (?:avant|au plus tard|jusqu'|dans (?:un|le|l')|par (?:courriel|courrier|mail|voie|e-?mail)|aux? |à (?:l'|la |M\.|Mme |[Mm]onsieur|[Mm]adame|votre )|et (?:à |accomp|adress|transm|envoy|join)|(?:à|sur) (?=\S{1,64}@)|accompagn|ou (?:par|à) |ainsi que |le \d)/u;
/** After a figure, "à" and "sur" are no part of a code. */
const NUMBERED = /^(?<code>\D{0,80}\d.{0,80}?) (?:à|sur) (?!\d)/u;
const CODE = /^(?:n° ?)?[\p{Lu}\d]/u;
const LONGEST = 80;

/** The first reference a text on one line asks for, up to the end of its sentence or of what names it. */
export function applicationReferenceIn(text: string): Mention<string> | undefined {
  if (!/réf/i.test(text)) return undefined;
  const plain = plainPunctuation(text);
  const folded = lowerCase(plain);
  const leads = [...matchesIn(folded, LEAD), ...(/\( ?réf/.test(folded) ? matchesIn(folded, BRACKETED) : [])];
  for (const lead of leads) {
    const start =
      lead.index + lead[0].length + (/^" ?/.exec(plain.slice(lead.index + lead[0].length))?.[0].length ?? 0);
    const rest = plain.slice(start, start + 2 * LONGEST);
    const ends = [GOES_ON.exec(rest)?.index, NUMBERED.exec(rest)?.groups?.code?.length, sentenceEndsIn(rest)[0]?.start];
    const end = start + Math.min(...ends.map((at) => at ?? rest.length));
    const value = squeeze(text.slice(start, end)).replace(/[\s.;:-]{1,5}$/, '');
    if (CODE.test(value) && value.length <= LONGEST) return { value, start, end };
  }
  return undefined;
}
