/** How to apply. */
import type { Found, OfferRecord, SegmentedPosting } from '../offer.js';
import { announcedPeriod } from './announced.js';
import { applicationReferenceIn } from './correspondence/application-reference.js';
import { type Correspondence, readCorrespondence } from './correspondence/index.js';
import type { Destination } from './correspondence/reading.js';
import { emailsIn } from './emails.js';
import { type Context, type Field, type Finder, found, type Parts } from './found.js';
import { noticePeriod } from './jorf/terms.js';
import { byLabel, type Parse } from './labels.js';
import { proseOf } from './prose.js';
import { SIGN } from './signs.js';
import { urlsIn } from './urls.js';

type Application = Parts<OfferRecord['application']>;

const asUrl: Parse<Application> = ({ text }) => {
  const url = urlsIn(text)[0]?.value;
  return url === undefined ? undefined : { url };
};
const asEmail: Parse<Application> = ({ text }) => {
  const email = emailsIn(text)[0]?.value;
  return email === undefined ? undefined : { email };
};

/** A text that may be no posting can ask for other letters too: it has to speak of these. */
const APPLYING = /candidat|postul|dossier|(?<!\p{L})CV(?!\p{L})|lettre de motivation|recrut/iu;
const speaksOfApplying = ({ sections }: SegmentedPosting): boolean =>
  sections.some(({ title, lines }) => APPLYING.test(title ?? '') || lines.some(({ text }) => APPLYING.test(text)));

/** Where the text says to apply: an address that the sentence itself gives for it goes before one that stands near. */
const inText =
  (part: 'url' | 'email', of: (correspondence: Correspondence) => readonly Destination[]): Finder<Application> =>
  ({ posting, read }) => {
    if (posting.layout === 'unknown' && !speaksOfApplying(posting)) return undefined;
    const destinations = of(read(readCorrespondence));
    const best = destinations.find(({ told }) => told) ?? destinations[0];
    return best && found({ [part]: best.value }, [best.line], `application:${part}`);
  };

function reference({ read }: Context): Found<Application> | undefined {
  for (const { line, text, signs } of read(proseOf)) {
    const mention = signs & SIGN.reference ? applicationReferenceIn(text) : undefined;
    if (mention !== undefined) return found({ reference: mention.value }, [line], 'application:reference');
  }
  return undefined;
}

function postalAddress({ read }: Context): Found<Application> | undefined {
  const [address] = read(readCorrespondence).postal;
  return address && found({ postal_address: address.value }, address.lines, 'application:postal_address');
}

export const application: Field<'application'> = {
  kind: 'parts',
  find: [
    byLabel('application_url', asUrl),
    byLabel('application_email', asEmail),
    // Some employers give one in place of the other.
    byLabel('application_url', asEmail),
    inText('url', ({ urls }) => urls),
    inText('email', ({ emails }) => emails),
    reference,
    postalAddress,
    noticePeriod,
    announcedPeriod,
  ],
};
