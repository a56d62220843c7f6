/** How to apply. */
import type { OfferRecord } from '../offer.js';
import type { Field, Parts } from './found.js';
import { noticePeriod } from './jorf/terms.js';
import { byLabel, joined, type Parse } from './labels.js';

type Application = Parts<OfferRecord['application']>;

const URL = /https?:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)\]]/i;

const asUrl: Parse<Application> = (lines) => {
  const url = URL.exec(joined(lines))?.[0];
  return url === undefined ? undefined : { url };
};

export const application: Field<'application'> = {
  kind: 'parts',
  find: [byLabel('application_url', asUrl), noticePeriod],
};
