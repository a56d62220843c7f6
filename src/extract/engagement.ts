/** What kind of engagement it is, why it is open, for how long, how many. */
import type { Role } from '../offer.js';
import { MAN_OR_WOMAN } from '../text/hiring.js';
import { squeeze, withoutBullet, withoutStop } from '../text.js';
import { asAnswer, asCount, durationIn, NUMBER_WORDS, numberOf } from './answers.js';
import { type Field, type Finder, found } from './found.js';
import { headlineOf } from './headline.js';
import { unlessNotice } from './jorf/finder.js';
import { noticePositions } from './jorf/post.js';
import { noticeDuration } from './jorf/status.js';
import { asText, byInlineLabel, byLabel, inlineValuesOf, listByLabel, type Parse, valuesOf } from './labels.js';
import { lowerCase } from './lower-case.js';
import { BOARD_LAYOUTS, proseBySection, sentencesIn } from './prose.js';

/** "Durée de 3 ans attendue sur le poste": how long one is to stay, and not how long the contract lasts. */
const STAY = /(?:attendue?|souhaitée?|recommandée?|préconisée?) (?:sur|dans|à) (?:le|ce) poste/iu;
const asDuration: Parse<string> = ({ text }) => (STAY.test(text) ? undefined : durationIn(text));

/** "Type d'offre : Emploi" only tells a job from an internship. */
const asType: Parse<string> = (said) => {
  const text = withoutStop(said.text);
  return text === '' || /^(?:offre d['’])?emploi$/i.test(text) ? undefined : text;
};
/** "Recrutement contractuel : CDD", where no label names the kind of engagement. */
const asKind: Parse<string> = ({ text }) =>
  /(?:^|contractuel(?:le)? ?:? ?)CD[DI](?!\p{L})/u.test(text) ? withoutStop(text) : undefined;
const TERM =
  /(?:(?<!\p{L})(?:cdd|contrat à durée déterminée|contrat de projet|cdp)|^(?:contrat d['’])?(?:apprentissage|alternance|stage))(?!\p{L}).{0,40}/u;
/** "CDD (3 ans)", "CDD de 12 mois", "Apprentissage (24 mois)": a contract that ends, and how long it lasts. A "stage" behind other words is one that civil servants begin with. */
const asTerm: Parse<string> = ({ text }) => {
  const term = TERM.exec(lowerCase(text))?.[0];
  return term === undefined ? undefined : durationIn(term);
};

/** A contract that ends, as a sentence names it. */
const CONTRACT =
  /(?<!\p{L})(?:CDD|contrat à durée déterminée?|contrat de projet)(?: de droit (?:public|privé)| sur projet)?(?!\p{L})/iu;
/** "Statutaire ou contractuel", "recrute en", "Poste en": before a contract that is offered, not one that others have. */
const OFFERED = /(?:^|[:,(–-] ?|(?<!\p{L})(?:contractuel(?:le)?s?|en|par|sous|un|recrutement|poste|emploi|ou) )$/iu;
/** "Emploi non permanent", "Le poste est à pourvoir", "Mission": before its duration. */
const POST =
  /^(?:(?:le|un|ce) )?(?:poste|emploi|contrat|recrutement|mission|remplacement)(?!\p{L})(?: non permanent)?/iu;
const OFFERED_POST = new RegExp(
  String.raw`${POST.source}[^.;:,]{0,60} (?:ouvert|à pourvoir|conclu|proposé|prévue?|vacant|temps (?:complet|plein))(?!\p{L})`,
  'iu',
);
/** "d'une durée prévisionnelle de", "de": between a contract and how long it lasts. */
const LASTS =
  /^(?:,? (?:pour une|d['’]une) durée (?:prévisionnelle |prévue |initiale |totale |déterminée )?(?:de |d['’])|,? de |,? d['’]|,? (?=\d))/iu;
const TERM_AHEAD = new RegExp(String.raw`^(?:\d{1,3}|${NUMBER_WORDS}) (?:\(\d{1,3}\) )?(?:mois|ans?)(?!\p{L})`, 'iu');
/** What is said of a term stands within this. */
const TERM_REACH = 40;
/** Words for those who have such contracts, what comes before one, and on what it depends. */
const OF_OTHERS =
  /(?<!\p{L})(?:agents|salariés|personnels|les|des|après|issue|expérience|défaut|cas|si|peu(?:t|vent)|pourr\p{L}{1,5}|(?<!non[ -])permanent)(?!\p{L})/iu;
/** "CDD de 3 ans maximum", "Poste, 2 ans d'expérience": no term. */
const NO_TERM = /maxim|minim|expérience|ancienneté|(?<!\p{L})(?:plus|moins)(?!\p{L})/iu;
/** What has no end. */
const LASTING = /(?<!non[ -])permanent|(?<!\p{L})CDI(?!\p{L})/iu;
/** Where terms are those of tasks, and those of work done elsewhere. */
const ELSEWHERE: ReadonlySet<Role | null> = new Set(['missions', 'profile', 'employer_presentation']);
/** "Il s'agit d'un CDD de 3 ans": the post itself, wherever it is said. */
const OF_THE_POST =
  /^(?:il s['’]agit d['’]un |(?:le |ce )?poste (?:est )?(?:proposé|ouvert|à pourvoir) en )(?:CDD|contrat)(?!\p{L})/iu;

/** How long the contract lasts that a sentence offers. */
function termIn(sentence: string): string | undefined {
  const contract = CONTRACT.exec(sentence);
  const isOffered = contract !== null && OFFERED.test(sentence.slice(0, contract.index));
  return (
    (isOffered ? termBehind(sentence, contract) : undefined) ??
    termBehind(sentence, POST.exec(sentence)) ??
    termBehind(sentence, OFFERED_POST.exec(sentence))
  );
}

function termBehind(sentence: string, said: RegExpExecArray | null): string | undefined {
  if (said === null) return undefined;
  const end = said.index + said[0].length;
  const behind = sentence.slice(end);
  const lasts = LASTS.exec(behind)?.[0];
  if (lasts === undefined || OF_OTHERS.test(sentence.slice(0, end))) return undefined;
  const term = behind.slice(lasts.length, lasts.length + TERM_REACH);
  return TERM_AHEAD.test(term) && !NO_TERM.test(term) ? durationIn(term) : undefined;
}

/** How long the contract lasts, as a sentence says it. Two terms are none. */
const inProse: Finder<string> = ({ posting, read }) => {
  if (
    !BOARD_LAYOUTS.has(posting.layout) ||
    valuesOf(read, 'duration').length + inlineValuesOf(read, 'duration').length > 0
  )
    return undefined;
  if (valuesOf(read, 'employment_type').some(({ text }) => LASTING.test(text))) return undefined;
  const said = [...read(proseBySection)].flatMap(([{ id }, lines]) =>
    lines.flatMap(({ line, text }) => {
      if (!/ (?:mois|ans?)(?!\p{L})/iu.test(text)) return [];
      return sentencesIn(text).flatMap((sentence) => {
        if (ELSEWHERE.has(id as Role | null) && !OF_THE_POST.test(sentence)) return [];
        const term = termIn(sentence);
        return term === undefined ? [] : [{ line, term }];
      });
    }),
  );
  const [first] = said;
  return first === undefined || said.some(({ term }) => term !== first.term)
    ? undefined
    : found(first.term, [first.line], 'sentence:duration');
};

export const employmentType: Field<'employment_type'> = {
  kind: 'first',
  find: [
    byLabel('employment_type', asType),
    byInlineLabel('employment_type', asType),
    byLabel('open_to_contract', asKind),
  ],
};
export const vacancyReason: Field<'vacancy_reason'> = { kind: 'first', find: [byLabel('vacancy_reason', asText)] };
export const duration: Field<'duration'> = {
  kind: 'first',
  find: [
    byLabel('duration', asDuration),
    byInlineLabel('duration', asDuration),
    byLabel('employment_type', asTerm),
    byInlineLabel('employment_type', asTerm),
    byLabel('open_to_contract', asTerm),
    noticeDuration,
    inProse,
  ],
};

/** "Jardinier (2 postes dont un de nuit)", "Jardinier - deux postes à pourvoir (H/F)": what a title says in brackets, or at its end. */
const POSTS = String.raw`(?<count>\d{1,2}|${NUMBER_WORDS}) postes?(?!\p{L})`;
const IN_TITLE = [
  new RegExp(String.raw`\(${POSTS}[^()]{0,60}\)`, 'iu'),
  new RegExp(String.raw` [–-] ${POSTS}(?: à pourvoir)?(?:$| \(?${MAN_OR_WOMAN})`, 'iu'),
];
const inTitle: Finder<number> = ({ read }) => {
  const headline = read(headlineOf);
  if (headline === undefined || !/ postes?(?!\p{L})/iu.test(headline.post)) return undefined;
  for (const pattern of IN_TITLE) {
    const count = pattern.exec(headline.post)?.groups?.count;
    if (count !== undefined) return found(numberOf(lowerCase(count)), [headline.line], 'head:positions');
  }
  return undefined;
};

export const positions: Field<'positions'> = {
  kind: 'first',
  find: [byLabel('positions', asCount), byInlineLabel('positions', asCount), noticePositions, unlessNotice(inTitle)],
};

/** The site asks once for the name of the post, once for yes or no and then for the name; a bare answer is no name. */
const asName: Parse<string> = (said) => (asAnswer(said) === undefined ? asText(said) : undefined);

export const functionalPost: Field<'functional_post'> = {
  kind: 'first',
  find: [byLabel('functional_post', asName), byLabel('functional_post_answer', asName)],
};

/** "Pilotage > Organisation, contrôle de gestion, évaluation", on one line or broken after ">". */
export const jobFamily: Field<'job_family'> = {
  kind: 'parts',
  find: [
    byLabel('job_family', ({ text }) => {
      const [domain = '', ...rest] = text.split('>').map(squeeze);
      const name = rest.join(' > ');
      return domain === '' ? undefined : { domain, ...(name !== '' && { name }) };
    }),
  ],
};

export const jobs: Field<'jobs'> = { kind: 'union', find: [listByLabel('jobs', ({ text }) => [withoutBullet(text)])] };

/** "Débutant accepté", "2 à 5 ans"; a description of the candidate is no level. */
const asLevel: Parse<string> = (said) => {
  const text = withoutStop(said.text);
  return text === '' || text.length > 100 ? undefined : text;
};

export const experience: Field<'experience'> = {
  kind: 'first',
  find: [byLabel('experience', asLevel), byInlineLabel('experience', asLevel)],
};
