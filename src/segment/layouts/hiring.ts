/** "La commune de Blois, située au bord de la Loire, recrute un jardinier à temps complet.": who hires, and for which post. */
import { ARTICLE, HIRES } from '../../text/hiring.js';
import { isUnfinished } from '../../text.js';
import type { Hiring } from '../layout.js';
import { EMPLOYER } from './facts.js';

/** Further words that begin the name of an employer, where it is said of it that it hires. */
const OTHERS =
  "d[ée]partement(?= d)|r[ée]gion|lyc[ée]e|[ée]tablissement public|syndicat|communaut[ée]|agence (?:de l['’]eau|nationale)|association|f[ée]d[ée]ration|fondation|conservatoire|th[ée][âa]tre|mus[ée]e|institut|groupement";

/** No subject and no post is looked for further on. */
const REACH = 320;
const MAY_HIRE = /recrute|recherche/i;
const VERB = new RegExp(` ${HIRES}(?=[ ,:]|$)`, 'i');

/** What the name of an employer begins with, and the article before it. */
const SUBJECT = new RegExp(`^(?:la |le |l['’])?(?=(?:${EMPLOYER}|${OTHERS}) )`, 'iu');
/** "La SNPN", "L'OEC": initials and nothing else; those of somebody's office ("La DRH", "Le DGS") are no employer. */
const INITIALS = /^(?:L[ae] |L['’])(?<name>(?!D\p{Lu}{2}$)\p{Lu}{3,8})$/u;
const BRACKETS = / ?\([^()]{1,80}\)/;
/** "(12 000 habitants)" is no part of a name, "(Ardèche)" may be. */
const COUNT = /\d ?(?:hab|agents|km)/i;
const LONGEST_NAME = 110;
/** "Parc national des Écrins, établissement public de l'État": what it is, with or without a comma behind that. */
const KIND_OF_BODY =
  /, (?:une? )?(?:établissement|organisme|opérateur|collectivité|syndicat|commune|ville|association)(?!\p{L})/u;
/** What stands between verb and post: "pour sa médiathèque", ", en vue d'un remplacement,". */
const PURPOSE =
  /^,? ?(?:pour|à|aux?|dans|en|par|sur|dès|afin|suite)(?=[ '’])[^.;!?]{1,110}?[ ,:]{1,3}(?=(?:une?|son|sa|ses|des)(?![\p{L}]))/iu;
const POST_LEAD = new RegExp(
  String.raw`^(?:${ARTICLE}|ses|des|deux|trois|quatre|\d{1,2}) (?:future?s? )?(?:(?:postes?|emplois?) d(?:e |['’]))?`,
  'i',
);
/** Why somebody is looked for, in place of whom. */
const NO_POST = /^(?:remplacement|besoin|accroissement|renfort|contrat|CDD|CDI|surcroît|congé|départ)(?!\p{L})/iu;
/** What ends the name of a post; a comma may stand in it ("pôle enfance, jeunesse et sports"). */
const END =
  / ?[;:!?]| ?,(?! (?:de la |du |des |de l['’]|d['’]|de )?[a-zà-ÿ]{3,20} et )|\.(?= |$)| à (?:temps|mi-temps|pourvoir|compter|partir|\d)| (?:relevant |du |des |sur )?(?:le |les )?cadres? d['’]emploi| par voie| pour | au sein | dans le cadre | afin | suite à | en (?:CDD|CDI|contrat|vue)(?=[ .,;]|$)/i;
const LONGEST_POST = 110;

/** Reads a line that begins with such a sentence; null for any other. */
export function readHiring(line: string): Hiring | null {
  const text = line.slice(0, REACH);
  const verb = MAY_HIRE.test(text) ? VERB.exec(text) : null;
  const subject = verb && (subjectIn(text.slice(0, verb.index)) ?? subjectAlone(text));
  if (verb === null || subject === null) return null;
  const { name, isBare } = subject;
  const said = text.slice(verb.index + verb[0].length).trim();
  const purpose = PURPOSE.exec(said)?.[0] ?? '';
  const { post, rest } = postIn(said.slice(purpose.length).replace(/^: ?/, ''));
  const isWhole = isBare && purpose === '' && /^[ .:!]{0,5}$/.test(rest) && line.length <= REACH;
  return { employer: name, post, isWhole };
}

/** The name of who hires, and whether nothing else is said of it: "(12 000 habitants)", ", située à Blois,". */
function subjectIn(text: string): { readonly name: string; readonly isBare: boolean } | null {
  const initials = INITIALS.exec(text)?.groups?.name;
  if (initials !== undefined) return { name: initials, isBare: true };
  const article = SUBJECT.exec(text)?.[0];
  if (article === undefined) return null;
  const full = text.slice(article.length);
  const brackets = BRACKETS.exec(full)?.[0] ?? '';
  const counted = COUNT.test(brackets) ? full.replace(brackets, '') : full;
  // Where no comma closes what a comma opens, both are the name's: "Ministère de l'Agriculture, de l'Alimentation".
  const name = counted.endsWith(',')
    ? counted.slice(0, counted.indexOf(','))
    : (counted.split(KIND_OF_BODY, 1)[0] ?? '');
  // "La ville en plein essor" has no name.
  const isName = name.length <= LONGEST_NAME && !/[.:;!?|]/.test(name) && / [^ ]{0,20}\p{Lu}/u.test(name);
  return isName ? { name, isBare: name.length === full.length } : null;
}

/** "Le CNHM recrute :", over the post: whoever stands there. "Le service Eau" and "La ville" have no name that says who they are. */
const ALONE =
  /^(?:l[ae]s? |l['’])?(?!(?:service|direction|pôle|équipe|mission|unité|bureau)(?!\p{L}))(?<name>[^.:;!?|,\d]{2,80}) recrute(?:nt)? ?:$/iu;

function subjectAlone(text: string): { readonly name: string; readonly isBare: boolean } | null {
  const name = ALONE.exec(text)?.groups?.name ?? '';
  return /\p{Lu}/u.test(name) ? { name, isBare: true } : null;
}

function postIn(text: string): { readonly post: string | null; readonly rest: string } {
  const article = POST_LEAD.exec(text)?.[0];
  if (article === undefined) return { post: null, rest: text };
  const named = text.slice(article.length);
  const end = END.exec(named)?.index ?? named.length;
  // "recrute un(e) chargé(e) des", where the page breaks the line: the name goes on below.
  return end < 3 || end > LONGEST_POST || NO_POST.test(named) || isUnfinished(named.slice(0, end))
    ? { post: null, rest: text }
    : { post: named.slice(0, end), rest: named.slice(end) };
}
