/** What kind of engagement it is, why it is open, for how long, how many. */
import { squeeze, withoutStop } from '../text.js';
import { asAnswer, asCount, durationIn } from './answers.js';
import type { Field } from './found.js';
import { noticePositions } from './jorf/post.js';
import { noticeDuration } from './jorf/status.js';
import { asText, byInlineLabel, byLabel, listByLabel, type Parse } from './labels.js';
import { lowerCase } from './lower-case.js';

const asDuration: Parse<string> = ({ text }) => durationIn(text);

/** "Type d'offre : Emploi" only tells a job from an internship. */
const asType: Parse<string> = (said) => {
  const text = withoutStop(said.text);
  return text === '' || /^(?:offre d['’])?emploi$/i.test(text) ? undefined : text;
};
/** "Recrutement contractuel : CDD", where no label names the kind of engagement. */
const asKind: Parse<string> = ({ text }) =>
  /(?:^|contractuel(?:le)? ?:? ?)CD[DI](?!\p{L})/u.test(text) ? withoutStop(text) : undefined;
const TERM = /(?<!\p{L})(?:cdd|contrat à durée déterminée|contrat de projet|cdp)(?!\p{L}).{0,40}/u;
/** "CDD (3 ans)", "CDD de 12 mois": a contract that ends, and how long it lasts. */
const asTerm: Parse<string> = ({ text }) => {
  const term = TERM.exec(lowerCase(text))?.[0];
  return term === undefined ? undefined : durationIn(term);
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
  ],
};
export const positions: Field<'positions'> = {
  kind: 'first',
  find: [byLabel('positions', asCount), byInlineLabel('positions', asCount), noticePositions],
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

export const jobs: Field<'jobs'> = { kind: 'union', find: [listByLabel('jobs', ({ text }) => [squeeze(text)])] };

/** "Débutant accepté", "2 à 5 ans"; a description of the candidate is no level. */
const asLevel: Parse<string> = (said) => {
  const text = withoutStop(said.text);
  return text === '' || text.length > 100 ? undefined : text;
};

export const experience: Field<'experience'> = {
  kind: 'first',
  find: [byLabel('experience', asLevel), byInlineLabel('experience', asLevel)],
};
