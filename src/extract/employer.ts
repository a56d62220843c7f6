/** Who hires. */
import type { Line, OfferRecord } from '../offer.js';
import { squeeze } from '../text.js';
import { type Field, found, type Parts } from './found.js';
import { noticeEmployer } from './jorf/post.js';
import { byLabel, joined, type Parse, textsOf, written } from './labels.js';

type Employer = Parts<OfferRecord['employer']>;

const POSTCODE_CITY = /^(?<postcode>\d{5}) (?<city>\p{Lu}.*)$/u;

/** Name, street lines, "62018 ARRAS CEDEX 9": the address block as sites print it. */
export function addressBlock(lines: readonly Line[]): Employer | undefined {
  const texts = lines.map(({ text }) => squeeze(text).replace(/^>\s*/, ''));
  const at = texts.findIndex((text) => POSTCODE_CITY.test(text));
  if (at < 1) return undefined;
  const { postcode, city } = POSTCODE_CITY.exec(texts[at] ?? '')?.groups ?? {};
  const street = texts.slice(1, at).join(', ');
  return { name: texts[0] ?? null, ...(street !== '' && { street }), postcode: postcode ?? null, city: city ?? null };
}

/** Prose under "Employeur" presents the employer, it does not name it. */
const asPresentation: Parse<Employer> = (lines) =>
  addressBlock(lines) === undefined ? { presentation: lines.map(({ text }) => squeeze(text)).join('\n') } : undefined;

const asName: Parse<Employer> = (lines) =>
  lines.length === 1 && joined(lines).length <= 120 && !/[.!?]$/.test(joined(lines))
    ? { name: joined(lines) }
    : undefined;

const asWebsite: Parse<Employer> = (lines) => {
  const website = /(?:https?:\/\/|www\.)\S+/i.exec(joined(lines))?.[0];
  return website === undefined ? undefined : { website };
};

export const employer: Field<'employer'> = {
  kind: 'parts',
  find: [
    byLabel('employer_address', addressBlock),
    byLabel('employer', addressBlock),
    byLabel('employer', asName),
    byLabel('employer', asPresentation),
    ({ posting }) => {
      const lines = textsOf(posting, 'employer_presentation').flatMap((section) => written(section));
      return lines.length === 0
        ? undefined
        : found(
            { presentation: lines.map(({ text }) => squeeze(text)).join('\n') },
            lines,
            'text:employer_presentation',
          );
    },
    byLabel('employer_website', asWebsite),
    noticeEmployer,
  ],
};
