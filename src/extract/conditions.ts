/** Working time, telework, management, pay. */
import { asAnswer } from './answers.js';
import type { Field } from './found.js';
import { noticePay } from './jorf/pay.js';
import { noticeWorkingTime } from './jorf/post.js';
import { asText, byInlineLabel, byLabel, joined, type Parse } from './labels.js';

const FULL_TIME = /temps (complet|plein)/i;
const PART_TIME = /temps (non[ -]complet|partiel)/i;
const WEEKLY = /(?<!\d)(\d{1,2}) ?[hH] ?(\d{2})?(?!\d)(?: (?:par semaine|hebdomadaires?))/;

/** "Temps non complet, 24h12 hebdomadaire"; "0h00" is how the site prints an hour nobody gave. */
const asWorkingTime: Parse<{ text: string; full_time?: boolean; weekly_minutes?: number }> = (lines) => {
  const text = joined(lines);
  if (text === '') return undefined;
  const [, hours, minutes = '0'] = WEEKLY.exec(text) ?? [];
  const weekly = hours === undefined ? 0 : Number(hours) * 60 + Number(minutes);
  const fullTime = PART_TIME.test(text) ? false : FULL_TIME.test(text) ? true : undefined;
  return {
    text,
    ...(fullTime !== undefined && { full_time: fullTime }),
    ...(weekly > 0 && { weekly_minutes: weekly }),
  };
};

export const workingTime: Field<'working_time'> = {
  kind: 'parts',
  find: [byLabel('working_time', asWorkingTime), byInlineLabel('working_time', asWorkingTime), noticeWorkingTime],
};

export const telework: Field<'telework'> = {
  kind: 'first',
  find: [byLabel('telework', asAnswer), byInlineLabel('telework', asAnswer)],
};

export const management: Field<'management'> = {
  kind: 'first',
  find: [byLabel('management', asAnswer), byInlineLabel('management', asAnswer)],
};

export const salary: Field<'salary'> = {
  kind: 'parts',
  find: [
    byLabel('salary', (lines) => (asText(lines) === undefined ? undefined : { text: asText(lines) as string })),
    noticePay,
  ],
};
