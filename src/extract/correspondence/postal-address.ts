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
  /(?<!\d)\d{5} (?:\p{Lu}[\p{Lu}'’-]+(?!\p{Ll})(?: \p{Lu}[\p{Lu}'’-]*(?!\p{Ll})){0,5}|(?:(?:Les?|La|Saint|Sainte|Mont|Grand) )?\p{Lu}[\p{L}'’-]*(?: (?:sur|sous|lès|les|le|la|de|du|en|d['’]|l['’])(?: (?:la|le|les))? ?\p{Lu}[\p{L}'’-]*){0,2})(?:(?: \p{Lu}[\p{L}'’-]*){0,2} (?:cedex|CEDEX|Cedex))?(?:(?<=[Cc][Ee][Dd][Ee][Xx]) ?\d{1,2}(?!\d))?(?: \d{2} SP(?!\p{L}))?/u;
const TO =
  /(?<!\p{L})(?:[àÀ] l['’]adresse(?: postale)?(?: (?:suivante|ci-après|ci-dessous))? ?: ?(?=[\p{L}\d])(?!\S{1,64}@)|(?:[àÀ] l['’]adresse(?: postale)?(?: (?:suivante|ci-après|ci-dessous))? ?|[àÀ] l['’]attention (?:de |du |d['’])|(?:[àÀ]|aux?) ?:? ?|: ?)(?=\p{Lu}|\d{1,4}[ ,]|monsieur |madame |mairie|ville|commune|département|conseil|direction|service|ministère|préf|hôtel|région|communauté|la |l['’]|sous-direction|secrétariat|(?:chef(?:fe)? |direct(?:eur|rice)|secrétaire|rect(?:eur|rice|orat)|président|délégué|ministre|centre )(?![^.;]{0,200}?(?<!\p{L})(?:aux? |à (?:la |l['’]))))(?!la (?:date|publication)|Journal|Bulletin|B\. ?O\.|J\.?O\.?(?!\p{L})|\d{1,2} ?h(?:eures?)?(?!\p{L})|\d{1,2} (?:jan|fév|mars|avr|mai|juin|juil|ao|sep|oct|nov|déc)))/u;
/** "par courrier :", "soit par voie postale à …": what stands before is no part of the address. */
const BY_POST = /(?<!\p{L})par (?:courrier|voie postale|la poste|lettre)(?: (?:postal|simple|papier))?(?= ?:| à )/iu;
/** "aux services du Premier ministre, au ministère …, 32, rue …": of two that want it, only the second one's address follows. */
const SECOND = /^[^,]{3,120}, (?:et )?aux? (?=ministère)/u;
/** A line that gives one of several ways of sending: "- par courriel : …", "ou par courrier : …". */
const WAY = /^(?:(?:et|ou|soit) ){0,2}(?:par|via) /iu;
/** "- voie postale : BP 12, …", "- au préfet du Cher, …", "1. Au ministère …", "au ministère …" below "accompagnées d'un curriculum vitae,": what leads to the addressee. */
const PREPOSITION = /^(?:(?:voie|adresse) postale ?: ?|(?:\d{1,2} ?[.°)] ?)?aux? (?=\p{L}))/iu;
/** A cue that is itself the beginning of what leads to an addressee. */
const ATTENTION = /attention$/iu;
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
      const from = ATTENTION.test(passage.text.slice(cue.start, cue.end)) ? cue.start : cue.end;
      const address = inLine(passage, from) ?? inLines(passage, from, following);
      if (address !== undefined) return address;
    }
  }
  return undefined;
}

const leadsToAddress = (token: Token): boolean => token.kind === 'cue' && token.value !== 'ask';
/** Nothing of this kind stands in an address; a name may, and a service for applications. */
const breaksAddress = (token: Token): boolean =>
  token.kind === 'cue' ? token.value !== 'application' : token.kind !== 'person';

function inLine({ text, line, tokens }: Passage, cueEnd: number): PostalAddress | undefined {
  const town = TOWN.exec(text.slice(cueEnd, cueEnd + 2 * LONGEST));
  if (town === null) return undefined;
  const end = cueEnd + town.index + town[0].length;
  const from = cueEnd + endOf(BY_POST.exec(text.slice(cueEnd, end)));
  const to = TO.exec(text.slice(from, end));
  if (to === null) return undefined;
  const first = from + endOf(to);
  const start = first + endOf(SECOND.exec(text.slice(first, end)));
  const inside = tokens.filter((token) => token.start >= start && token.start < end);
  return end - start > LONGEST || inside.some(breaksAddress)
    ? undefined
    : { value: squeeze(text.slice(start, closed(text, start, end))), lines: [line] };
}

/** The end of an address, behind the bracket that opened in it: "au ministère (bureau A 1, 12, rue Basse, 75007 Paris)". */
function closed(text: string, start: number, end: number): number {
  const address = text.slice(start, end);
  return address.lastIndexOf('(') > address.lastIndexOf(')') && text[end] === ')' ? end + 1 : end;
}

const endOf = (match: RegExpExecArray | null): number => (match === null ? 0 : match.index + match[0].length);

function inLines({ text, line }: Passage, from: number, following: readonly Passage[]): PostalAddress | undefined {
  const rest = text.slice(from, from + LONGEST);
  const lead = /(?:[:,]|(?<!\p{L})(?:à|au|aux|suivante|courrier))$/iu.test(rest.trimEnd());
  const to = TO.exec(rest);
  if (!lead && to === null) return undefined;
  const at = lead ? following.findIndex(({ text }) => !WAY.test(text) || BY_POST.test(text)) : -1;
  const way = following[at];
  if (way !== undefined && WAY.test(way.text)) return inLine(way, 0) ?? inLines(way, 0, following.slice(at + 1));
  // "au directeur des canaux, BP 80300,", then "86963 Futuroscope": the town alone is no address.
  const isTownNext = /^\d{5} /.test(following[0]?.text ?? '');
  const parts = to === null || (lead && !isTownNext) ? [] : [rest.slice(endOf(to))];
  const lines = parts.length === 0 ? [] : [line];
  for (const { text: written, line: own, tokens } of following) {
    const start = parts.length === 0 ? endOf(PREPOSITION.exec(written)) : 0;
    const part = written.slice(start);
    const town = TOWN.exec(part);
    const end = town === null ? part.length : endOf(town);
    const inside = tokens.filter((token) => token.start >= start && token.start < start + end);
    if (end > LONGEST_LINE || inside.some(breaksAddress)) return undefined;
    lines.push(own);
    parts.push(part.slice(0, end));
    if (town !== null) return { value: parts.map((line) => squeeze(line).replace(/[,;]$/, '')).join(', '), lines };
  }
  return undefined;
}
