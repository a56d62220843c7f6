/** What kind of engagement it is, why it is open, for how long, how many. */
import { squeeze } from '../text.js';
import { asAnswer, asCount, durationIn } from './answers.js';
import type { Field } from './found.js';
import { noticePositions } from './jorf/post.js';
import { noticeDuration } from './jorf/status.js';
import { asText, byInlineLabel, byLabel, joined, listByLabel, type Parse } from './labels.js';

const asDuration: Parse<string> = (lines) => durationIn(joined(lines));

export const employmentType: Field<'employment_type'> = { kind: 'first', find: [byLabel('employment_type', asText)] };
export const vacancyReason: Field<'vacancy_reason'> = { kind: 'first', find: [byLabel('vacancy_reason', asText)] };
export const duration: Field<'duration'> = {
  kind: 'first',
  find: [byLabel('duration', asDuration), byInlineLabel('duration', asDuration), noticeDuration],
};
export const positions: Field<'positions'> = {
  kind: 'first',
  find: [byLabel('positions', asCount), byInlineLabel('positions', asCount), noticePositions],
};

/** The site asks once for the name of the post, once for yes or no and then for the name; a bare answer is no name. */
const asName: Parse<string> = (lines) => (asAnswer(lines) === undefined ? asText(lines) : undefined);

export const functionalPost: Field<'functional_post'> = {
  kind: 'first',
  find: [byLabel('functional_post', asName), byLabel('functional_post_answer', asName)],
};

/** "Pilotage > Organisation, contrôle de gestion, évaluation", on one line or broken after ">". */
export const jobFamily: Field<'job_family'> = {
  kind: 'parts',
  find: [
    byLabel('job_family', (lines) => {
      const [domain = '', ...rest] = joined(lines).split('>').map(squeeze);
      const name = rest.join(' > ');
      return domain === '' ? undefined : { domain, ...(name !== '' && { name }) };
    }),
  ],
};

export const jobs: Field<'jobs'> = { kind: 'union', find: [listByLabel('jobs', ({ text }) => [squeeze(text)])] };

export const experience: Field<'experience'> = { kind: 'first', find: [byLabel('experience', asText)] };
