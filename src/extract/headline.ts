/**
 * The line at the head of a page that names the post. Boards print other lines there too: menus, places, kinds of contract, the site's
 * own name. A line counts when it says what somebody does, or when it is the only one and facts follow it.
 */
import type { Line, SegmentedPosting } from '../offer.js';
import { ARTICLE, HIRES, MAN_OR_WOMAN } from '../text/hiring.js';
import { withoutBullet, withoutStop } from '../text.js';
import { departmentByName } from './department.js';
import type { Read } from './found.js';
import { BOARD_NUMBER, OFFER_NUMBER } from './identity.js';
import { valuesOf } from './labels.js';
import { lowerCase } from './lower-case.js';
import { isForBothSexes, isOffice, namesBothSexes, namesContractAndPost, namesPost } from './post-names.js';

export interface Headline {
  readonly line: Line;
  /** The name of the post. */
  readonly post: string;
  /** Who hires, and where, in titles of the form "Employer (Town-49000) – Post". */
  readonly employer: string | null;
  readonly place: string | null;
}

/** A name is no longer than this, or than that where it is marked as one for both sexes. */
const LONGEST = { characters: 160, words: 28 };
const LONGEST_MARKED = { characters: 240, words: 40 };
/** What stands at the head of pages and names no post, in small letters. */
const NO_POST =
  /^(?:france(?: enti[èe]re)?|accueil|annonces?|emplois?|recrutements?|offres?(?: d['’]emploi)?|statutaire|titulaire|fonctionnaire|contractuel(?:le)?|permanent|temporaire|(?:recrutement )?(?:la )?fonction publique.*|(?:emploi|poste) (?:permanent|temporaire|non permanent).*|(?:stage|alternance|emploi|poste|offre) [a-z]{0,4}[ -]?\d{3,12}|cd[di](?! ?: ).*|non (?:renseign|communiqu|précis).*|\d[\d ./:-]*|nouveau|urgent|expirée?|pourvu|archivée?)$/u;

/** "Les jardiniers", "Nos doctorant-e-s": all of a kind. */
const MANY = /^(?:les|nos|des|ces) (?!\d)[^:]{3,60}$/i;

/** The number of the posting, or the day it was published: what stands under a title. */
function identifies(text: string): boolean {
  const number = OFFER_NUMBER.exec(text);
  return number === null ? PUBLISHED.test(text) : !namesPost(text.slice(0, number.index));
}
const MARKED = new RegExp(String.raw`^.{3,80}(?<!\p{L})${MAN_OR_WOMAN}(?!\p{L})`, 'u');
const PUBLISHED = /^(?:offre |annonce )?publi[ée]e? le ?:? ?\d/iu;

/** "Accueil » Offres d'emploi » Jardinier", "Accueil - Emploi - Jardinier": the way to the page, as opposed to "Crèche « Les Lilas » (H/F)". */
const isPath = (text: string): boolean =>
  /^[^«]{0,160} [»›] |^.{1,80} > .{1,80} > |^Accueil [-–] .{1,120} [-–] /i.test(text);

/** "| Rubrique | Valeur |": the head of a table of facts. */
const isRow = (text: string): boolean => text.startsWith('|') && text.endsWith('|');

function couldBePost(text: string): boolean {
  const longest = MARKED.test(text) ? LONGEST_MARKED : LONGEST;
  if (text.length < 3 || text.length > longest.characters || text.split(' ').length > longest.words) return false;
  if (!/\p{L}{2}/u.test(text) || /https?:|www\.|@/.test(text)) return false;
  return (
    !(/[.!?:;…]$/.test(text) && text.split(' ').length > 3) &&
    (!NO_POST.test(lowerCase(text)) || namesContractAndPost(text)) &&
    !MANY.test(text) &&
    !identifies(text) &&
    !isPath(text) &&
    !isRow(text)
  );
}

const SPLIT = /^(?<employer>[^()]{3,100}?) ?\((?<place>[^()]{2,60})\) ?[–—-] ?(?<post>[^ ].{2,})$/u;
const isPlace = (text: string): boolean =>
  /(?<!\d)(?:\d{2,3}|\d{5}|2[AB])$/.test(text) || departmentByName(text) !== undefined;

/** "Conseil départemental (Angers-49000) – Chargé de mission": who, where, what. */
export function splitHeadline(text: string): Omit<Headline, 'line'> {
  const { employer, place, post } = (text.includes('(') && SPLIT.exec(text)?.groups) || {};
  if (employer === undefined || place === undefined || post === undefined)
    return { post: text, employer: null, place: null };
  const isSplit = isPlace(place) && !namesPost(employer) && namesPost(post);
  return isSplit ? { post, employer, place } : { post: text, employer: null, place: null };
}

/** The post that stands behind a label or a subject, unless these name one themselves. */
function postBehind({ lead = '', post = '' }: Readonly<Record<string, string>> = {}): string | undefined {
  return post !== '' && namesPost(post) && !namesPost(lead) ? post : undefined;
}

/** "Fonction recherchée : jardinier (H/F)": a label of the page's own. "Chargé de mission : eau (H/F)" has none. */
function withoutLabel(line: string): string {
  const text = line.replace(MARK_FIRST, '');
  if (!/[:–/-] /.test(text)) return text;
  return postBehind((LABELLED.exec(text) ?? BANNERED.exec(text))?.groups) ?? text;
}
/** "H/F - Jardinier": a board may sort by that. */
const MARK_FIRST = new RegExp(String.raw`^\(?${MAN_OR_WOMAN}\)? [-–:] `, 'u');
/** "Recrutement - Jardinier (H/F)", "Emploi – Chargée de mission" */
const BANNERED =
  /^(?<lead>(?:(?:offre|annonce|avis) (?:d['’]|de ))?(?:emploi|recrutement)|poste(?: à pourvoir)?|recrutement|annonce) (?:[–-]|\/\/) (?<post>.+)$/iu;
const LABELLED =
  /^(?<lead>CD[DI] ?|[^:]{0,40}(?:poste|emploi|fonction|métier|intitulé|annonce|offre|recherch|recrui?t|candidature)[^:]{0,20}): (?<post>.+)$/iu;

/** "Recrutement - Jardinier": a line that says itself that somebody is looked for. */
const announces = (text: string): boolean => postBehind(BANNERED.exec(text)?.groups) !== undefined;
const ITEM = /^\s*[-•*] /;

/** "La commune recrute un(e) secrétaire de mairie", "Recrutement d'un jardinier": who is looked for, in a sentence, and by whom. */
function lookedFor(text: string): Pick<Headline, 'post' | 'employer'> {
  const groups = /recrut|recherch/i.test(text) ? RECRUITS.exec(text)?.groups : undefined;
  const post = postBehind(groups);
  if (post === undefined) return { post: text, employer: null };
  const lead = (groups?.lead ?? '').replace(/^l(?:[ae]s? |['’])/i, '');
  // "La ville", "Le service des eaux de Blois": no name, or that of a part.
  return { post, employer: /\p{Lu}/u.test(lead) && !isOffice(lead) ? lead : null };
}
const RECRUITS = new RegExp(
  String.raw`^(?:(?<lead>[^:.!?]{2,70}?) ${HIRES}|(?:nous|on) (?:recrut|recherch)(?:ons|e)|(?:avis de )?recrutement d['’](?=une?(?!\p{L}))) ?:? ?(?:${ARTICLE}) (?<post>.{3,120}?)(?: ?, ?(?:à |en |au |dans |pour |sous |par |dès |de catégorie|cat|temps|titulaire|contractuel|fonctionnaire|cd[di]|rattaché|placé|relevant|\d).{0,100}| (?:à temps |à pourvoir|à compter|à partir|en CD[DI]|en contrat|suite à |/ cand(?:idatures? |\. )).{0,100}| ?!)?$`,
  'iu',
);

/** "Jardinier (H/F) - Mairie": what stands behind the marks of a title. */
const TAIL = new RegExp(String.raw`^(?<post>.{3,140}(?<!\p{L})${MAN_OR_WOMAN}\)?) [-–] (?<tail>.{2,80})$`, 'u');

/** A board may print behind the post who hires or where, which stand below once more, each on a line of its own. */
function withoutTail(text: string, line: Line, head: readonly Line[]): string {
  const { post = text, tail } = TAIL.exec(text)?.groups ?? {};
  const isRepeated = (other: Line): boolean => other !== line && withoutBullet(other.text) === tail;
  return tail !== undefined && head.some(isRepeated) ? post : text;
}

/** "Offres d'emploi administratives, psychologue": where on the site the post stands. */
const RUBRIC = /^(?:nos |les )?(?:offres|emplois|annonces|recrutements)(?!\p{L})/iu;

/** The name of the post at the head of a page, if one stands there. */
export function headlineOf(posting: SegmentedPosting, read: Read): Headline | undefined {
  const { head, layout, title } = posting;
  if (layout === 'emploi-territorial' || layout === 'jorf') {
    const line = head.findLast(({ text }) => !identifies(withoutBullet(text)));
    return line && { line, post: withoutBullet(line.text), employer: null, place: null };
  }
  if (title !== undefined) {
    const { post } = lookedFor(withoutLabel(nameIn(title)));
    return { line: title, post, employer: null, place: null };
  }
  const candidates = head.map((line) => ({ line, text: nameIn(line) })).filter(({ text }) => couldBePost(text));
  const titled = candidates.find(({ line, text }) => /^\s*#\s/.test(line.text) && namesPost(text));
  const posts = candidates.filter(
    ({ text }) =>
      namesPost(splitHeadline(text).post) &&
      (layout !== 'unknown' || isForBothSexes(text) || namesBothSexes(text) || announces(text)),
  );
  // A list of postings, each with its title.
  if (layout === 'unknown' && posts.filter(({ line }) => ITEM.test(line.text)).length > 1) return undefined;
  const named = titled ?? posts.find(({ text }) => !RUBRIC.test(text)) ?? posts[0];
  const chosen = named ?? onlyLine(posting, read, candidates);
  if (chosen === undefined) return undefined;
  const name = chosen.text.replace(BOARD_NUMBER, '');
  const { post, employer } = lookedFor(withoutLabel(withoutTail(name, chosen.line, head)));
  return { line: chosen.line, ...splitHeadline(post), ...(employer !== null && { employer }) };
}

/** "Technicien de maintenance des bâtiments.": a full stop is no part of a name, and behind a sentence it stays. */
function nameIn(line: Line): string {
  const text = withoutBullet(line.text);
  const name = withoutStop(text);
  return name !== text && namesPost(name) && !SENTENCE.test(name) ? name : text;
}
const SENTENCE =
  /[.!?;:] |(?<!\p{L})(?:est|sont|sera|seront|a|ont|recrut\p{L}+|recherch\p{L}+|nous|vous|il|elle)(?!\p{L})/iu;

interface Candidate {
  readonly line: Line;
  readonly text: string;
}

/** The site's own words, which stand alone at the head of a page that lost its title. */
const SITE =
  /^(?:nos |les |mes )?(?:offres?|emplois?|annonces?|recrutements?|avis|fiches?|accueil|bienvenue|portail|espace)(?!\p{L})/iu;

/** The only line over a block of facts, whatever it says. */
function onlyLine(
  posting: SegmentedPosting,
  read: Read,
  [only, ...others]: readonly Candidate[],
): Candidate | undefined {
  const { head, layout, sections } = posting;
  const [first] = sections;
  if (only === undefined || others.length > 0 || only.line !== head[0] || layout === 'unknown') return undefined;
  if (SITE.test(only.text)) return undefined;
  const begin = first?.titleLine ?? first?.lines[0]?.number ?? 0;
  return first?.kind === 'value' && only.line.number < begin && !isEmployer(read, only.text) ? only : undefined;
}

/** A page may repeat its employer at the head. */
const isEmployer = (read: Read, text: string): boolean =>
  valuesOf(read, 'employer').some(({ lines }) => lines.some(({ key }) => key.toLowerCase() === text.toLowerCase()));
