/** What was saved in place of a posting. Judged by signs that many sites share, and only where next to nothing of a posting was read. */
import type { Line, OfferRecord } from '../../offer.js';
import type { ReadPosting } from '../../pipeline.js';
import { plainLetters } from '../../text.js';
import type { Finding, Rules } from '../rule.js';
import { fromWarnings } from './from-warnings.js';
import { ENOUGH, ENTRIES, ENTRY, PAGE_KINDS, type PageKind } from './page-signs.js';

/** Lines that are looked at, and how long they may be: signs are short, and stand near the beginning. */
const MOST_LINES = 600;
const LONGEST = 200;

/** Characters of free text that make a posting whatever stands around them, and facts that do so. */
const PROSE = 600;
const FACTS = 3;

const TEXTS = ['missions', 'description', 'profile', 'application_terms', 'additional_information'] as const;

const proseOf = (record: OfferRecord): number => TEXTS.reduce((sum, key) => sum + (record[key]?.length ?? 0), 0);

/** What tells a post from a page about something else. */
function factsOf(record: OfferRecord): number {
  const facts: readonly unknown[] = [
    record.offer_number ?? record.nor ?? record.reference,
    record.application_deadline ?? record.start_date ?? record.publication_date,
    record.employer.name,
    record.workplace.text,
    record.grades[0] ?? record.categories[0],
    record.contract.condition ?? record.employment_type,
    record.salary.text ?? record.working_time.text,
    record.missions ?? record.profile,
  ];
  return facts.filter((fact) => fact !== null && fact !== undefined).length;
}

/** A page may have a login box over it and a cookie banner under it: so many characters of long lines that speak of neither make it something else. */
const BULK = 1200;
const LONG_LINE = 80;
const OF_PAGES =
  /cookie|traceur|consent|mot de passe|password|javascript|captcha|robot|erreur|error|navigateur|browser/i;

const isBulky = (lines: readonly Line[]): boolean =>
  lines
    .filter(({ key }) => key.length > LONG_LINE && !OF_PAGES.test(key.slice(0, LONGEST)))
    .reduce((sum, { key }) => sum + key.length, 0) > BULK;

interface Weighed {
  readonly kind: PageKind;
  readonly weight: number;
  readonly line: Line;
}

function weigh(kind: PageKind, keys: readonly (readonly [key: string, line: Line])[]): Weighed | undefined {
  let weight = 0;
  let best: { readonly line: Line; readonly weight: number } | undefined;
  for (const [pattern, own] of kind.signs) {
    const met = keys.find(([key]) => pattern.test(key));
    if (met === undefined) continue;
    weight += own;
    if (best === undefined || own > best.weight) best = { line: met[1], weight: own };
  }
  if (kind.isLikePosting && keys.filter(([key]) => ENTRY.test(key)).length >= ENTRIES.few) weight += ENTRIES.weight;
  return best === undefined ? undefined : { kind, weight, line: best.line };
}

function noPosting({ segmented, record }: ReadPosting): readonly Finding[] {
  if (proseOf(record) >= PROSE || segmented.layout === 'jorf') return [];
  const isElse = factsOf(record) >= FACTS || isBulky(segmented.posting.lines);
  const keys = segmented.posting.lines
    .slice(0, MOST_LINES)
    .filter(({ key }) => key !== '' && key.length <= LONGEST)
    .map(
      (line) =>
        [
          plainLetters(line.key)
            .toLowerCase()
            .replace(/^[\W_]{1,6}(?=\w)/, ''),
          line,
        ] as const,
    );
  let best: Weighed | undefined;
  for (const kind of PAGE_KINDS) {
    if (isElse && !kind.isLikePosting) continue;
    const weighed = weigh(kind, keys);
    if (weighed !== undefined && weighed.weight >= ENOUGH && weighed.weight > (best?.weight ?? 0)) best = weighed;
  }
  if (best === undefined) return [];
  const { kind, line } = best;
  return [{ message: `this is ${kind.what}, and no posting`, lines: [line.number, line.number], hint: kind.hint }];
}

export const PAGE_RULES = {
  not_a_posting: {
    level: 'error',
    summary: 'a page that is no posting: login, error, cookie wall, search results',
    why: 'Sites answer scrapers with other pages, and mostly without an error that the scraper would see.',
    hint: 'fetch the page again, and look at what a browser shows',
    find: noPosting,
  },
  unknown_layout: {
    level: 'warning',
    summary: 'a text of no known layout',
    why: 'Only lines of the form `Label : value` are read of it, and most fields stay empty.',
    hint: 'if it is one of the known layouts, name it with --layout; is it a posting at all?',
    find: fromWarnings('unknown_layout'),
  },
} as const satisfies Rules;
