/** What a person is there: the words beside the name, as written. */

import { squeeze } from '../../text.js';
import { lowerCase } from '../lower-case.js';
import { WAYS } from '../reference/ways.js';
import { sentenceEndsIn } from './intents.js';
import { startsOffice, startsPost } from './words.js';

const LONGEST_ROLE = 160;
const SEPARATED = /^ ?[,;:(/|·•\u2013\u2014-]/u;
const LEADING = /^[\s,;:([/|·•\u2013\u2014-]{1,6}/u;
/** Words that lead from a post to a number, an address or another clause. */
const LEADS_AWAY = [
  String.raw`(?:[,;] ?|\s[(\u2013\u2014-] ?)(?:port(?:able)?|mobile|e-?mail|mail|m[ée]l|courriel|fax|ligne directe|pnia|avant|dès|jusqu|à partir|du lundi|poste \d|de \d|entre \d|afin|merci|\d)(?![\p{L}-])`,
  String.raw`(?:[,;] ?|\s[(\u2013\u2014-] ?|\s)(?:joignable|disponible|t[ée]l(?:[ée]phone)?|(?:portable|mobile|e-?mail|mail|m[ée]l|courriel|fax) ?:)(?![\p{L}-])`,
  String.raw`\s(?:par (?:t[ée]l|mail|courriel|e-?mail|courrier)|(?:à|via) l['’]adresse|aux? (?:num|n°|t[ée]l|coordonn|poste \d|standard|[+\d])|pour (?:tou|plus|l['’]obtention|les renseig|de plus))`,
  String.raw`\s(?:(?:qui|sont|répond(?:ent|ra|ront)?|se tien(?:nen)?t|reste(?:nt)?|peu(?:t|vent) être|recrute|recherche|vous) |est (?:à |votre |joign|dispon|l[ea] |l['’]|$))`,
  String.raw`[()]\s?$`,
];
const GOES_ON = new RegExp(LEADS_AWAY.join('|'), 'u');
const LEFT_OVER =
  /(?:[\s,;:.([/|·•\u2013\u2014-]|\p{So}|\ufe0f|(?<![\p{L}-])(?:aux?|et|oud?|de|du|d['’]|à|par|avec|auprès|puis|bien|n°|numéro|ainsi|que|soit|le|la|sur|portable|e-?mail|mail(?:to)?|m[ée]l|courriel))$/u;
const ADDRESS = new RegExp(
  String.raw`^(?:\d(?!(?:er|[èe]?re|nde?|[èe](?:me)?) adjointe?(?!\p{L}))|[\p{L}\d._-]+@|(?:${WAYS}) )`,
  'u',
);
const IN_FRONT =
  /^(?:[\s,;:)\u2013\u2014-]|(?:de l['’]|du|de la|de|d['’]|le|la|l['’]|les|au|à la|à l['’]|auprès|et|ou|votre|notre|son|sa|leur)(?=\s|(?<=['’])))/u;

/** The role that stands after a name: `rest` is the text from the end of the name to the next thing known of it. */
export function roleAfter(rest: string): string | null {
  if (!SEPARATED.test(rest) && !startsPost(rest.trimStart())) return null;
  return asRole(
    rest
      .slice(0, 2 * LONGEST_ROLE)
      .replace(LEADING, '')
      .replace(/^(?:votre|notre) /i, ''),
  );
}

/** The role that stands before a name ("la directrice, Mme …"): `lead` is the text from the last thing known to the name. */
export function roleBefore(lead: string): string | null {
  const text = withoutArticles(lead);
  return startsPost(text) && !/[.;!?]/.test(text.trimEnd().replace(/\.$/, '')) ? asRole(text) : null;
}

/** What answers at a number beside which no name stands: a post or an office. */
export function officeBefore(lead: string): string | null {
  const text = withoutArticles(lead.slice(sentenceEndsIn(lead).at(-1)?.end ?? 0));
  return startsPost(text) || startsOffice(text) ? asRole(text) : null;
}

function withoutArticles(lead: string): string {
  let rest = lowerCase(lead);
  for (let cut = IN_FRONT.exec(rest); cut !== null && cut[0] !== ''; cut = IN_FRONT.exec(rest))
    rest = rest.slice(cut[0].length);
  return lead.slice(lead.length - rest.length);
}

function asRole(text: string): string | null {
  const end = GOES_ON.exec(` ${lowerCase(text)}`)?.index;
  const whole = squeeze(end === undefined ? text : text.slice(0, Math.max(0, end - 1)));
  let kept = lowerCase(whole);
  for (let tail = LEFT_OVER.exec(kept); tail !== null; tail = LEFT_OVER.exec(kept)) kept = kept.slice(0, tail.index);
  let role = whole.slice(0, kept.length);
  if (role.includes(')') && !role.includes('(')) role = role.slice(0, role.indexOf(')')).trimEnd();
  if (role.length > LONGEST_ROLE || !/\p{L}{2}/u.test(role) || ADDRESS.test(lowerCase(role))) return null;
  return role;
}
