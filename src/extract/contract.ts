/**
 * Whether contract staff may apply, and by which article of the code général de la fonction publique. emploi-territorial.fr prints the
 * answer, the article in brackets, then sentences that explain it; other sites say "Emploi ouvert aux titulaires et aux contractuels".
 */
import type { Line, OfferRecord, SegmentedPosting } from '../offer.js';
import { matchesIn, readable, squeeze } from '../text.js';
import { isUnanswered } from './answers.js';
import { type Field, type Finder, found, type Parts } from './found.js';
import { noticeContract } from './jorf/status.js';
import { byInlineLabel, byLabel, type Parse, type Said, valuesOf, written } from './labels.js';
import { lowerCase } from './lower-case.js';
import { headOf, type ProseLine, proseIn, proseOf } from './prose.js';
import { CONTRACT_ARTICLES, FORMER_CONTRACT_ARTICLES } from './reference/articles.js';
import { SIGN } from './signs.js';

type Contract = Parts<OfferRecord['contract']>;

/** "Art. L332-8 disposition 3 ou 4 du code …", "(L. 332-8-2° du CGFP)", "L. 332-2, al. 2", "Art. 3-3-2 de la loi n° 84-53". */
const ARTICLE =
  /(?<![a-zà-ÿ])(?:art(?:icles?|\.)? ?(?<article>L ?\.? ?\d{3}-\d{1,3}|\d{1,3}(?:-\d{1,2})?(?: I{1,2}(?![a-zà-ÿ]))?)|(?<bare>L ?\.? ?3\d{2}-\d{1,3}))(?:[ ,-]{1,2}(?:dispositions? |alinéas? |al\. ?)?(?<first>[1-9])(?:(?<=(?:dispositions?|alinéas?|al\.) ?\d|\d-\d)(?![\d,.]| (?:ans?|mois)(?![a-zà-ÿ]))|[°º])(?: bis)?(?: (?:ou|et) (?<second>[1-9])[°º]?(?!\d))?)?(?:,? du (?<other>code d(?:es?|u) )(?!la fonction publique)|[^\d.;()\n]{0,40}?(?<code>code général de la fonction publique|CGFP|loi (?:[a-zà-ÿ]{1,12} )?(?:n ?[°ºo]? ?)?84-53(?: du 26 janvier 1984)?))?/gi;
/** What the site prints behind the answer: an article, perhaps with what it was called before, "Vacation", or nothing where a scrape lost it. */
const BRACKET =
  / ?\(\s*(?:(?:art(?:icles?|\.)?\s|L ?\.? ?3\d{2}-|vacation)[^()]{0,160}(?:\([^()]{0,60}\)[^()]{0,60})?)?\)/i;
/** The answers of emploi-territorial.fr; a scrape may run them together with the sentence that follows. */
const ANSWER =
  /^(?:Oui, à titre dérogatoire par rapport aux candidatures de fonctionnaires|Oui, sans exclure les candidatures de fonctionnaires par voie de détachement|Poste à pourvoir prioritairement par voie statutaire|Oui|Non)(?=\s\p{Lu}|\n|$)/u;
/** An answer and its article take no more than this. */
const LONGEST_ANSWER = 300;

interface Citation {
  readonly article: string;
  readonly dispositions: number[];
  readonly code: string | null;
}

/** The articles a text cites, but for those of other codes; an article of the code without its L ("332-8") gets it back. */
function citationsIn(text: string): readonly Citation[] {
  return matchesIn(text, ARTICLE).flatMap((match) => {
    const { article = '', bare = article, first, second, other, code } = match.groups ?? {};
    if (other !== undefined) return [];
    const number = bare.replace(/[L.\s]/giu, '');
    return {
      article: /^[2-9]\d{2}-/.test(number) ? `L${number}` : bare,
      dispositions: [first, second].filter((digit) => digit !== undefined).map(Number),
      code: code === undefined ? null : /^CGFP$/i.test(code) ? 'code général de la fonction publique' : code,
    };
  });
}

/** The article that a text which is no answer to the question rests on; one that is of some candidates only (L352-4) is none. */
function basisIn(text: string): Citation | undefined {
  return citationsIn(text).find(
    ({ article, code }) =>
      isContractArticle(article) &&
      (/^L33[23]|^L343/.test(article) || (OF_FORMER_LAW.test(article) && code?.includes('84-53'))),
  );
}
/** What became L33… and L343-1; numbers as small as these are of any text, unless the law is named. */
const OF_FORMER_LAW = /^(?:3(?!\d)|47|110)/;

/** Yes or no, in the words of any site. */
function isOpen(text: string): boolean | undefined {
  const said = lowerCase(text);
  if (isUnanswered(said)) return undefined;
  if (/^oui(?!\p{L})/u.test(said)) return true;
  if (/^non(?![\p{L}-])/u.test(said)) return false;
  if (CIVIL_SERVANTS_ALONE.test(said)) return false;
  if (/(?<!\p{L})contractuel(?:le)?s?(?!\p{L})/u.test(said)) return true;
  return said.includes('prioritairement par voie statutaire') ? false : undefined;
}

const CIVIL_SERVANTS_ALONE =
  /(?:uniquement|exclusivement|réservée?s?) aux (?:agents |personnels )?(?:titulaires|fonctionnaires|statutaires)(?![^.;]{0,80} (?:ou|et),? (?:à défaut,? )?(?:aux )?contractuel)/;

/**
 * What a text answers outright: "Oui", "Non", "Emploi ouvert uniquement aux titulaires". A preference ("prioritairement par voie
 * statutaire") rules nothing out, and a status that is named may be one of several.
 */
export const outrightAnswer = (text: string): boolean | undefined => (OUTRIGHT.test(text) ? isOpen(text) : undefined);
const OUTRIGHT =
  /^(?:oui(?![\p{L}-])|non\.?$|(?:emploi |poste )?ouvert (?:(?:uniquement|exclusivement) aux |aux titulaires et aux contractuels))/iu;

const joinedLines = (lines: readonly Line[]): string => lines.map(({ text }) => squeeze(text)).join('\n');

/** The answer, its article and the sentences after it. */
const asContract: Parse<Contract> = ({ lines }) => {
  const whole = joinedLines(lines);
  const bracket = BRACKET.exec(whole.slice(0, LONGEST_ANSWER));
  const answerEnd = bracket?.index ?? ANSWER.exec(whole)?.[0].length ?? whole.search(/\n|$/);
  const after = whole.slice(answerEnd + (bracket?.[0].length ?? 0));
  // The article may stand inside the answer: "Oui (Art. …), à titre dérogatoire".
  const goesOn = bracket && /^ ?(?:[,;]|\p{Ll})[^\n]*/u.exec(after)?.[0];
  const condition = squeeze(whole.slice(0, answerEnd).trimEnd() + (goesOn ?? ''));
  const explanation = after
    .slice(goesOn?.length ?? 0)
    .replace(/^ ?[.:–-](?=\s|$)/, '')
    .split('\n')
    .map(squeeze)
    .filter(Boolean)
    .join('\n');
  return {
    open: isOpen(condition) ?? null,
    condition: condition || null,
    ...(bracket && citationsIn(squeeze(bracket[0]))[0]),
    explanation: explanation || null,
  };
};

/** "Emploi ouvert aux titulaires et aux contractuels", "Contractuel / Titulaire (art. L332-14)", "CDD article L332-13", "Oui". */
const asOpenness: Parse<Contract> = ({ text }) => {
  const open = isOpen(text);
  const basis = open === false ? undefined : basisIn(text);
  if (open === undefined && basis === undefined) return undefined;
  return { open: open ?? true, condition: basis === undefined ? text : squeeze(text.replace(BRACKET, '')), ...basis };
};

/** A kind of engagement that names both statuses or that of contract staff alone, or the article it rests on. */
const asEngagement: Parse<Contract> = (said) => {
  if (BOTH.test(said.text) || ALONE.test(said.text)) return asOpenness(said);
  const basis = basisIn(said.text);
  return basis && { open: true, ...basis };
};
const ALONE = /^contractuel(?:le)?s?\.?$/i;
const BOTH =
  /^emploi (?:ouvert|réservé)|(?:titulaire|fonctionnaire|statutaire).{1,90}contractuel|contractuel.{1,40}(?:titulaire|fonctionnaire|statutaire)/i;

/** "Art. L332-8 disposition 2 du code général de la fonction publique - Un contractuel peut être recruté …". */
const asLegalBasis = ({ lines }: Pick<Said, 'lines'>): Contract | undefined => {
  const text = joinedLines(lines);
  const citation = citationsIn(text).find(({ article }) => isContractArticle(article));
  if (citation === undefined) return undefined;
  const explanation = /^[^\n]{0,160}?(?: [-–] |\n)(?<sentences>\p{Lu}.*)$/su.exec(text)?.groups?.sentences;
  return { ...citation, explanation: explanation ?? null };
};

/** The same as the text of a heading. */
const legalBasisText: Finder<Contract> = ({ posting }) => {
  const section = posting.sections.find(
    ({ kind, title }) => kind === 'text' && /^fondement juridique$/i.test(title ?? ''),
  );
  const lines = section && written(section);
  const value = lines && asLegalBasis({ lines });
  return value && found(value, lines, 'heading:legal_basis');
};

/** "ouvert aux titulaires de la fonction publique ou aux contractuels", also "pour une durée de trois ans"; "par voie statutaire ou, à défaut, contractuelle"; "à pourvoir soit par un fonctionnaire, soit en CDD". */
const OPEN_IN_PROSE =
  /(?<!non |pas )ouverte?s?(?:,? pour une durée (?:de |d['’])[^.;:,]{2,30},?)? (?:(?:aux|à des|à tous les) (?:agents |personnels )?(?:titulaires|fonctionnaires)[^.;:]{0,120} (?:et|ou|comme|ainsi qu['’])[ ,]{0,2}(?:à défaut,? )?)?(?:également )?(?:aux |à des |les )?(?:agents |personnels )?contractuels|statutaire[, ]{1,2}(?:et |ou,? (?:à défaut,? )?|à défaut,? )(?:par )?(?:voie )?contractuel(?:le)?(?!\p{L})|(?:^|, |à pourvoir par une? (?:agent )?|ouverte?s? aux (?:agents )?)(?:fonctionnaire|titulaire)s?[, ]{1,2}(?:ou,? )?à défaut,? (?:par |aux )?(?:une? |des? )?(?:agents? )?contractuel(?:le)?(?!\p{L})|(?:^|[ ,;])soit par une? (?:agent )?contractuel|à pourvoir (?:(?:soit )?par une? (?:agent )?fonctionnaire[^.]{0,200}?[ ,;]soit (?:par une? (?:agent )?contractuel|en CD[DI](?!\p{L}))|par une? (?:agent )?contractuel)/iu;

/** What a sentence says of who may apply begins with, and is not said of other posts. */
const OF_POST = "(?:^|[.;:!?(–-] ?)(?:l[ae]s? |l['’]|ce |cet |cette )?(?:poste|emploi|candidatures?|recrutement|offre)";
/** "Emploi ouvert uniquement aux titulaires de la fonction publique", "Candidatures réservées aux fonctionnaires"; who has a licence is its "titulaire" too. */
const CIVIL_SERVANTS = String.raw`(?: (?:est|sont))? (?:(?:ouverte?s?|accessibles?) (?:uniquement|exclusivement|seulement)|réservée?s?(?: uniquement| exclusivement)?) aux (?:seuls )?(?:agents |personnels )?(?:fonctionnaires|titulaires(?= ?(?:$|[.;,)]|de la (?:fonction publique|FP)|des (?:trois |3 )?fonctions publiques)))(?!\p{L})(?![^.;]{0,200}contractuel)`;
/** "Ce poste n'est pas ouvert aux contractuels." */
const NO_CONTRACT = " (?:n['’]est pas|non) ouverte? aux (?:agents |personnels )?contractuels(?= ?(?:$|[.;)]))";
const CLOSED_IN_PROSE = new RegExp(`${OF_POST}(?:${CIVIL_SERVANTS}|${NO_CONTRACT})`, 'iu');

/** True where a text may cite an article: figures beside the word, or those of the code without it. */
const cites = (text: string, signs: number): boolean =>
  (signs & SIGN.article && signs & SIGN.digit) !== 0 || ((signs & SIGN.date) !== 0 && OF_THE_CODE.test(text));
const OF_THE_CODE = /L ?\.? ?3(?:3[23]|43)-\d/i;

/** A post whose text rests on an article for contract staff is open to them. */
function asProse(text: string, signs: number): Contract | undefined {
  const basis = cites(text, signs) ? basisIn(text) : undefined;
  if (basis !== undefined) return { open: true, ...basis };
  if (!(signs & SIGN.contract)) return undefined;
  if (OPEN_IN_PROSE.test(text)) return { open: true };
  return CLOSED_IN_PROSE.test(text) ? { open: false } : undefined;
}

/** "Campagne de mobilité en cours : candidatures réservées aux titulaires", under a label that no layout knows. */
const underUnknown = ({ sections }: SegmentedPosting): readonly ProseLine[] =>
  sections.flatMap((section) => (section.kind === 'value' && section.id === null ? proseIn(section) : []));

const inProse: Finder<Contract> = ({ posting, read }) => {
  if (LABELS.some((label) => valuesOf(read, label).length > 0)) return undefined;
  let open: ReturnType<typeof inProse>;
  for (const { line, text, signs } of [...read(headOf), ...read(proseOf), ...underUnknown(posting)]) {
    if (!(signs & SIGN.contract && open === undefined) && !cites(text, signs)) continue;
    const value = asProse(squeeze(readable(line.text)), signs);
    if (value === undefined) continue;
    // The article may stand in a note below: "soit en CDD de 3 ans*".
    if (value.article !== undefined) return found(value, [line], 'prose');
    open ??= found(value, [line], 'prose');
  }
  return open;
};
const LABELS = ['contract', 'open_to_contract', 'legal_basis'] as const;

/** True for an article under which contract staff can be hired. */
export const isContractArticle = (article: string): boolean =>
  CONTRACT_ARTICLES.has(article) || FORMER_CONTRACT_ARTICLES.has(article.replace(/ I{1,2}$/, ''));

export const contract: Field<'contract'> = {
  kind: 'parts',
  find: [
    byLabel('contract', asContract),
    byLabel('open_to_contract', asOpenness),
    byInlineLabel('open_to_contract', asOpenness),
    byLabel('legal_basis', asLegalBasis),
    byInlineLabel('legal_basis', asLegalBasis),
    legalBasisText,
    byLabel('employment_type', asEngagement),
    // "Statut du poste : ouvert aux titulaires et aux contractuels", where other pages say since when it is vacant.
    byLabel('start_date', asEngagement),
    noticeContract,
    inProse,
  ],
  follows: { open: 'condition', dispositions: 'article' },
};
