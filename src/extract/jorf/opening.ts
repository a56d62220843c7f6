/**
 * The sentence that declares a vacancy. "Un emploi de X est vacant à compter du D au sein de S" in all its orders: the verb last or
 * first, emploi, poste or fonctions, one, several, or a list.
 */

import { CIRCUMSTANCE, ISSUE_BEFORE, NOR, OF_POST, SEVERAL } from '../../text/notices.js';
import { matchesIn } from '../../text.js';
import { NUMBERS } from '../answers.js';
import { BODY } from './bodies.js';

export interface Opening {
  /** The words that name the post; null when the sentence announces a list and does not name it. */
  readonly post: string | null;
  /** The number of posts that the sentence gives; null for an article, and where one of its numbers is none ("plusieurs"). */
  readonly count: number | null;
  readonly isSeveral: boolean;
  /** True when the posts come after the sentence, one a line. */
  readonly isList: boolean;
  /** The sentence without the words that name the post: when, where, under which body. */
  readonly complement: string;
}

const LEAD = String.raw`(?:.{0,600}? NOR ?: ?${NOR} |${ISSUE_BEFORE})?(?:[A-Z]\. ?- ?|o )?(?<lead>${CIRCUMSTANCE} [^,]{1,120}, )?`;
const COUNT = `une?|${SEVERAL}`;
const subject = (article: string): string =>
  `(?:(?:les )?(?<count>${COUNT}) |(?<article>${article}))(?<noun>(?:emploi|poste|fonction)s?)${OF_POST}`;
const STATE = String.raw`(?:vacante?s?|à pourvoir|créée?s?|pourvue?s?|offerte?s?(?=,? (?:au titre|par (?:la )?voie d))|ouverte?s?(?: à la vacance|(?= aux? ministère)))(?!\p{L})`;
const PREDICATE = `(?:(?:prochainement|actuellement|immédiatement|également|de nouveau) )?(?:déclarée?s? )?(?:${STATE}|susceptibles? d[e'] ?[^.;:,]{2,40}?${STATE})`;
const VERB = `(?:(?:est|sera|sont|seront)(?:, [^,]{1,80},)? ${PREDICATE}|devien(?:t|nent|dra|dront)(?:, [^,]{1,80},)? (?:prochainement )?vacante?s?)`;

/** "Sont vacants …, les emplois de direction ci-après :", "…, les postes suivants :", "les emplois de directeur des départements suivants :" */
const LIST = new RegExp(
  `^${LEAD}(?:il )?${VERB}.{0,900}?[ ,](?<article>l'|le |les )(?:emploi|poste)s?(?<post>(?: (?:de |d'|des ).{1,400}?)?)(?:,? (?:dans les|des) (?:départements|régions|académies|établissements|services))?(?:,? (?:mentionnée?s?|énumérée?s?|désignée?s?|figurant))? (?:ci-après|ci-dessous|suivante?s?) ?:`,
  'diu',
);
const STRAIGHT = new RegExp(`^${LEAD}${subject("l'|le |la |[ld]es ")}(?<post>.{2,700}?),? ${VERB}`, 'diu');
/** Behind the verb "des emplois" are mostly those that a decree is about, as are those behind "relatif à" and "nomination dans". */
const INVERTED = new RegExp(
  `^${LEAD}(?:il )?(?:${VERB}|est envisagé de pourvoir)(?<between>.{0,900}?)[ ,](?<!(?:^|[ ,'(])(?:à|dans|de|sur|pour|par|régissant|concernant) )${subject("l'|le |la |les ")}(?<post>.{2,700})$`,
  'diu',
);
/** "Un recrutement au tour extérieur est organisé au titre de l'année 2031 à raison de cinq postes de conseiller." */
const RECRUITED = new RegExp(
  `^${LEAD}un recrutement au tour extérieur (?:est|sera) (?:organisé|ouvert)(?<between>.{0,300}?) à raison d(?:e |')(?<count>${COUNT}) (?<noun>(?:emploi|poste)s?) (?:de |d')(?<post>.{2,700})$`,
  'diu',
);
const NAMED = new RegExp(
  `^(?:il est envisagé de nommer |(?<between>.{3,300}?) (?:procède(?:nt|ra|ront)? au recrutement d(?:e |')|recrute(?:nt|ra|ront)? (?:des |(?=(?:${COUNT}) ))))(?:(?<count>${COUNT}) )?(?<post>.{2,700})$`,
  'diu',
);

/** Where the name of the post ends when the verb stands before it. */
const AFTER_POST = new RegExp(
  `,? (?:à (?:compter|partir) d|dans les conditions|en application|conformément|compte tenu d|en raison d|par (?:la )?voie d|en détachement|pour une durée|placée?s? |localisée?s? |située?s? |basée?s? |rattachée?s? |au sein d|dans l(?:e |a |es |')${BODY}|(?:au |à la |à l'|aux )${BODY})|[:;]`,
  'iu',
);
/** What a sentence puts between the name and the verb, and is no part of the name. */
const ASIDE = /,? à (?:compter|partir) d[ue] [^,]{2,40}(?=,|$)|, à pourvoir (?:au|par) [^,]{2,60}(?=,|$)/iu;
/** "(groupe III)", ", classé en groupe III", "de groupe II", "(classe I)": how the post is ranked, not what it is called. */
const CLASS =
  /,? (?:\((?:(?:emploi |classée? )?(?:du |de |en |dans le )?(?:groupe|classe)|niveau) (?:de fonctions )?(?:[IVX\d]{1,4}|[A-D])\)|(?:(?:classée?|relevant)s? )?(?:de|du|en|au|dans le) (?:groupe|classe) (?:[IVX\d]{1,4}|[A-D])|groupe [IVX\d]{1,4})$/u;

/** "Deux emplois d'expert et un emploi de directeur": posts of another name in the same sentence. */
const FURTHER = new RegExp(
  `(?:,? et |,? ainsi qu(?:e |')|, )(?:de |les )?(?<count>${COUNT}) (?:emploi|poste)s?${OF_POST}`,
  'giu',
);

/** "Les emplois de directeur de projet suivants sont créés": those that a list below names. */
const ANNOUNCED = / (?:suivants|ci-après|ci-dessous)$/;

/** "Un emploi de direction" says of what kind it is, not what it is called. */
const KIND = /^direction(?!\p{L})/iu;

/**
 * Reads a sentence that declares a vacancy; undefined for any other.
 * @param plain - the sentence with plain quotes and dashes
 * @param text - the same sentence as written, character for character
 */
export function readOpening(plain: string, text: string): Opening | undefined {
  const list = LIST.exec(plain);
  if (list?.groups !== undefined) {
    const name = (list.groups.post ?? '').replace(/^ (?:des? |d')/, '').replace(/,$/, '');
    const post = name === '' || KIND.test(name) ? null : asWritten(name, plain, text);
    const isSeveral = list.groups.article?.toLowerCase() === 'les ';
    return { post, count: null, isSeveral, isList: true, complement: '' };
  }
  const straight = STRAIGHT.exec(plain);
  const match = straight ?? INVERTED.exec(plain) ?? NAMED.exec(plain) ?? RECRUITED.exec(plain);
  const groups = match?.groups;
  const indices = match?.indices?.groups;
  const [from, to] = indices?.post ?? [];
  if (groups === undefined || from === undefined || to === undefined) return undefined;
  const words = plain.slice(from, to);
  const end = from + ((straight === null ? AFTER_POST : ASIDE).exec(words)?.index ?? words.length);
  const named = plain.slice(from, end);
  const further = / (?:emploi|poste)/i.test(named) ? matchesIn(named, FURTHER) : [];
  const post = withoutClass(text.slice(from, end)).replace(ANNOUNCED, '');
  const [lead, between] = [indices?.lead, indices?.between].map((range) => text.slice(...(range ?? [0, 0])));
  return {
    post: post === '' || KIND.test(post) ? null : post,
    count: countOf(groups, further),
    isSeveral: further.length > 0 || isPlural(groups, words),
    isList: /:$/.test(plain) && /ci-(?:après|dessous)|suivante?s?(?!\p{L})/iu.test(plain),
    complement: `${lead} ${between} ${text.slice(end)}`,
  };
}

/** How many posts there are; an article alone gives no number, unless others are counted beside it. */
function countOf(
  { count = '', article = '' }: Readonly<Record<string, string | undefined>>,
  further: readonly RegExpExecArray[],
): number | null {
  if (further.length === 0 && (count === '' || /^une?$/i.test(count))) return null;
  const written = [
    count === '' && !/^[ld]es /i.test(article) ? 'un' : count,
    ...further.map(({ groups }) => groups?.count ?? ''),
  ];
  const sum = written.reduce((total, word) => total + (NUMBERS[word.toLowerCase()] ?? Number(word || Number.NaN)), 0);
  return Number.isInteger(sum) ? sum : null;
}

/** "Les fonctions de directeur" are one post; "les emplois de sous-directeur", "deux postes" and "l'emploi de X ainsi que les emplois de Y" are not. */
function isPlural(groups: Readonly<Record<string, string | undefined>>, words: string): boolean {
  const { count, article = '', noun = '' } = groups;
  if (count !== undefined) return !/^(?:une?|1)$/i.test(count);
  if (/^(?:emploi|poste)s$/i.test(noun) && /^[ld]es $/i.test(article)) return true;
  return (
    /(?:ainsi que|,| et) (?:l'|les |un )(?:emploi|poste)s? d/i.test(words) ||
    (noun === '' && /^\p{L}+s(?= )/u.test(words))
  );
}

/** Without the rank at its end, and what a sentence leaves there. */
export function withoutClass(words: string): string {
  let post = words.trim();
  for (let rest = ''; rest !== post; ) {
    rest = post;
    post = post.replace(/[ ,.]$/, '').replace(CLASS, '');
  }
  return post;
}

/** The words of the sentence as the page wrote them. */
function asWritten(words: string, plain: string, text: string): string {
  const at = plain.indexOf(words);
  return text.slice(at, at + words.length);
}
