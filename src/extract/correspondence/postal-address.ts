/** Where letters of application go: from the addressee, or the street, to the town. */
import type { Line } from '../../offer.js';
import { squeeze } from '../../text.js';
import type { Passage, Token } from './passages.js';

/** An address, and the lines it stands on. */
export interface PostalAddress {
  readonly value: string;
  readonly lines: readonly Line[];
}

const TOWN =
  /(?<!\d)\d{5} (?:\p{Lu}[\p{Lu}'’-]+(?!\p{Ll})(?: \p{Lu}[\p{Lu}'’-]*(?!\p{Ll})){0,5}|(?:(?:Les?|La|Saint|Sainte|Mont|Grand) )?\p{Lu}[\p{L}'’-]*(?: (?:sur|sous|lès|les|le|la|de|du|en|d['’]|l['’])(?: (?:la|le|les))? ?\p{Lu}[\p{L}'’-]*){0,2})(?: (?:cedex|CEDEX|Cedex))?(?:(?<=[Cc][Ee][Dd][Ee][Xx]) ?\d{1,2}(?!\d))?/u;
const TO =
  /(?<!\p{L})(?:[àÀ] l['’]adresse(?: postale)?(?: (?:suivante|ci-après|ci-dessous))? ?:? ?|[àÀ] l['’]attention (?:de |du |d['’])|(?:[àÀ]|aux?) ?:? ?|: ?)(?=\p{Lu}|\d{1,4}[ ,]|monsieur |madame |mairie|ville|commune|département|conseil|direction|service|ministère|préf|hôtel|région|communauté|la |l['’]|sous-direction|secrétariat)(?!la (?:date|publication)|Journal|Bulletin|B\. ?O\.|\d{1,2} ?h(?:eures?)?(?!\p{L})|\d{1,2} (?:jan|fév|mars|avr|mai|juin|juil|ao|sep|oct|nov|déc))/u;
const LONGEST = 300;
/** The lines of an address: addressee, service, building, street, box, town. */
const MOST_LINES = 6;
const LONGEST_LINE = 100;
const MOST_CUES = 8;

/** The first address that a cue for sending leads to, in lines that stand together. */
export function postalAddressIn(passages: readonly Passage[]): PostalAddress | undefined {
  for (const [i, passage] of passages.entries()) {
    if (passage.tokens.length === 0) continue;
    // The nearest cue leads to the address, unless it is part of it ("service des candidatures, 1 rue …").
    for (const cue of passage.tokens.filter(leadsToAddress).slice(-MOST_CUES).reverse()) {
      const following = passages.slice(i + 1, i + 1 + MOST_LINES);
      const address = inLine(passage, cue.end) ?? inLines(passage, cue.end, following);
      if (address !== undefined) return address;
    }
  }
  return undefined;
}

const leadsToAddress = (token: Token): boolean => token.kind === 'cue' && token.value !== 'ask';
/** Nothing of this kind stands in an address; a name may, and a service for applications. */
const breaksAddress = (token: Token): boolean =>
  token.kind === 'cue' ? token.value !== 'application' : token.kind !== 'person';

function inLine({ text, line, tokens }: Passage, from: number): PostalAddress | undefined {
  const rest = text.slice(from, from + 2 * LONGEST);
  const town = TOWN.exec(rest);
  const to = town && TO.exec(rest);
  if (to === null || town === null || town.index < to.index) return undefined;
  const [start, end] = [to.index + to[0].length, town.index + town[0].length];
  const inside = tokens.filter((token) => token.start >= from + start && token.start < from + end);
  return end - start > LONGEST || inside.some(breaksAddress)
    ? undefined
    : { value: squeeze(rest.slice(start, end)), lines: [line] };
}

function inLines({ text, line }: Passage, from: number, following: readonly Passage[]): PostalAddress | undefined {
  const rest = text.slice(from, from + LONGEST);
  const lead = /(?:[:,]|(?<!\p{L})(?:à|au|aux|suivante|courrier))$/iu.test(rest.trimEnd());
  const to = TO.exec(rest);
  if (!lead && to === null) return undefined;
  const parts = lead || to === null ? [] : [rest.slice(to.index + to[0].length)];
  const lines = parts.length === 0 ? [] : [line];
  for (const { text: part, line: own, tokens } of following) {
    if (part.length > LONGEST_LINE || tokens.some(breaksAddress)) return undefined;
    const town = TOWN.exec(part);
    lines.push(own);
    parts.push(town === null ? part : part.slice(0, town.index + town[0].length));
    if (town !== null) return { value: parts.map((line) => squeeze(line).replace(/[,;]$/, '')).join(', '), lines };
  }
  return undefined;
}
