/** Who hires. */
import type { Line, OfferRecord } from '../offer.js';
import { labelKey, squeeze, withoutStop } from '../text.js';
import { type Field, type Finder, found, type Parts } from './found.js';
import { headlineOf } from './headline.js';
import { byInlineLabel, byLabel, joined, type Parse, textsOf, written } from './labels.js';
import { nameAndPlace } from './place-forms.js';
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

/** A name, as opposed to prose, to a fact of the employer and to a mere kind of employer. */
const asName: Parse<Employer> = (lines) => {
  const written = joined(lines);
  const { name, place } = nameAndPlace(withoutStop(written));
  const isProse = name.length > 120 || (/[.!?…]$/.test(written) && written.split(' ').length > 10);
  if (lines.length !== 1 || name === '' || isProse || isKind(name)) return undefined;
  return { name, city: place?.city ?? null, postcode: place?.postcode ?? null };
};

const isKind = (text: string): boolean => EMPLOYER_KINDS.has(labelKey(text));

/** Prose under "Employeur" presents the employer, it does not name it. */
const asPresentation: Parse<Employer> = (lines) =>
  addressBlock(lines) === undefined && asName(lines) === undefined && !isKind(joined(lines))
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
