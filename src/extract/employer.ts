/** Who hires. */
import type { Line, OfferRecord } from '../offer.js';
import { labelKey, squeeze } from '../text.js';
import { type Field, type Finder, found, type Parts } from './found.js';
import { headlineOf } from './headline.js';
import { byInlineLabel, byLabel, joined, type Parse, textsOf, written } from './labels.js';
import { EMPLOYER_KINDS } from './reference/employer-kinds.js';

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

/** A name, and the town that some boards print behind it: "Institut national – Paris (75006)." */
const NAME_AND_TOWN =
  /^(?<name>.{3,}?) [–—-] (?<city>\p{Lu}[^()–—]{1,40}?) ?\((?:(?<postcode>\d{5})|\d{2,3}|2[AB])\)$/u;

const asName: Parse<Employer> = (lines) => {
  const text = joined(lines).replace(/(?<=[^.\s])\.$/, '');
  if (lines.length !== 1 || text === '' || text.length > 200 || isSentence(joined(lines))) return undefined;
  const { name = text, city, postcode } = NAME_AND_TOWN.exec(text)?.groups ?? {};
  return EMPLOYER_KINDS.has(labelKey(name))
    ? undefined
    : { name, ...(city && { city }), ...(postcode && { postcode }) };
};

const isSentence = (text: string): boolean => /[.!?…]$/.test(text) && text.split(' ').length > 14;

/** Prose under "Employeur" presents the employer, it does not name it. */
const asPresentation: Parse<Employer> = (lines) =>
  addressBlock(lines) === undefined && asName(lines) === undefined && !EMPLOYER_KINDS.has(labelKey(joined(lines)))
    ? { presentation: lines.map(({ text }) => squeeze(text)).join('\n') }
    : undefined;

const asWebsite: Parse<Employer> = (lines) => {
  const website = /(?:https?:\/\/|www\.)\S+/i.exec(joined(lines))?.[0];
  return website === undefined ? undefined : { website };
};

const inTitle: Finder<Employer> = ({ posting }) => {
  const headline = headlineOf(posting);
  return headline?.employer
    ? found({ name: headline.employer }, [headline.line], 'title', headline.employer)
    : undefined;
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
    inTitle,
    byInlineLabel('employer', asName),
  ],
};
