/** What differs between a scrape and the profile of an earlier one, beyond chance and by enough to matter. */
import type { Level } from '../../offer.js';
import { LAYOUTS } from '../../segment/index.js';
import type { ScrapeCode } from '../rules/scrape.js';
import { beyondChance, fisher, type Sample } from './chance.js';
import { boundsOf } from './lengths.js';
import { type Measured, wordKeyOf } from './measure.js';
import type { Counts, LayoutProfile, Profile } from './profile.js';

/** Something that is said of all postings together. */
export interface Drift {
  readonly code: ScrapeCode;
  readonly message: string;
  readonly level?: Level;
}

/**
 * The least difference of shares that is told of, however sure it is: of 100,000 postings a thousandth more or less is beyond chance and of no
 * use. Lengths move with what employers write, and must move further.
 */
const LEAST = { share: 0.05, length: 0.1 } as const;

/** One comparison: two samples, and what is told when they differ. */
interface Comparison {
  readonly before: Sample;
  readonly now: Sample;
  readonly least: number;
  /** Nothing for a difference in a direction that is of no interest. */
  readonly tell: (rises: boolean) => Drift | undefined;
}

const shareOf = ({ found, postings }: Sample): number => (postings === 0 ? 0 : found / postings);
const inWords = (sample: Sample): string =>
  `${sample.found} of ${sample.postings} (${Math.round(shareOf(sample) * 100)} %)`;

/** Everything that has changed, layout by layout. */
export function driftOf(
  before: Profile,
  now: Profile & { readonly layouts: ReadonlyMap<string, Measured> },
): readonly Drift[] {
  const comparisons = [
    ...layoutShares(before, now),
    ...[...now.layouts].flatMap(([layout, own]) => {
      const earlier = before.layouts.get(layout);
      return earlier === undefined || layout === 'unknown' ? [] : comparisonsOf(layout, earlier, own);
    }),
  ];
  const chances = comparisons.map(({ before, now }) => fisher(before, now));
  const areSure = beyondChance(chances);
  return comparisons.flatMap(({ before, now, least, tell }, i) => {
    const difference = shareOf(now) - shareOf(before);
    if (!areSure[i] || Math.abs(difference) < least) return [];
    return tell(difference > 0) ?? [];
  });
}

function layoutShares(before: Profile, now: Profile): readonly Comparison[] {
  return [...new Set([...before.layouts.keys(), ...now.layouts.keys()])].sort().map((layout) => {
    const sample = ({ postings, layouts }: Profile) => ({ found: layouts.get(layout)?.postings ?? 0, postings });
    const [earlier, own] = [sample(before), sample(now)];
    const isUnknown = layout === 'unknown';
    return {
      before: earlier,
      now: own,
      least: LEAST.share,
      tell: (rises) => {
        const message = `${isUnknown ? 'no known layout' : layout}: ${inWords(own)} postings, ${inWords(earlier)} before`;
        if (isUnknown) return rises ? { code: 'layout_shift', message } : undefined;
        return own.found === 0 ? { code: 'layout_shift', message, level: 'note' } : undefined;
      },
    };
  });
}

/** The postings of one layout, in the earlier scrape and in this one. */
interface Scrapes {
  readonly layout: string;
  readonly before: LayoutProfile;
  readonly now: Measured;
}

const comparisonsOf = (layout: string, before: LayoutProfile, now: Measured): readonly Comparison[] => {
  const scrapes = { layout, before, now };
  return [
    ...ofFields(scrapes),
    ...ofWords('labels', scrapes),
    ...ofWords('headings', scrapes),
    ...ofLengths('lines', scrapes),
    ...ofLengths('characters', scrapes),
    ofEchoes(scrapes),
  ];
};

type Samples = Pick<Comparison, 'before' | 'now'>;

const samplesOf = ({ before, now }: Scrapes, earlier: number, own: number): Samples => ({
  before: { found: earlier, postings: before.postings },
  now: { found: own, postings: now.postings },
});

const said = ({ before, now }: Samples): string => `in ${inWords(now)} postings, in ${inWords(before)} before`;

function ofFields(scrapes: Scrapes): readonly Comparison[] {
  const { layout, before, now } = scrapes;
  return (
    namesOf(before.fields, now.fields)
      // What is said of its parts need not be said of the whole.
      .filter((name, _, all) => !IDLE.includes(name) && !all.some((other) => other.startsWith(`${name}.`)))
      .map((name): Comparison => {
        const samples = samplesOf(scrapes, before.fields.get(name) ?? 0, now.fields.get(name) ?? 0);
        const message = `${layout}: ${name} ${said(samples)}`;
        const tell = (rises: boolean): Drift =>
          rises ? { code: 'coverage_rise', message } : { code: 'coverage_drop', message, ...lossOf(samples) };
        return { ...samples, least: LEAST.share, tell };
      })
  );
}

function ofWords(what: 'labels' | 'headings', scrapes: Scrapes): readonly Comparison[] {
  const { layout, before, now } = scrapes;
  // Elsewhere than on one site, headings are those of employers, who come and go.
  const isGeneral = LAYOUTS[layout as keyof typeof LAYOUTS]?.general === true;
  const level = isGeneral ? { level: 'note' as const } : {};
  return wordsOf(before[what], now[what]).map(({ name, earlier, own }): Comparison => {
    const samples = samplesOf(scrapes, earlier, own);
    const message = `${layout}: ${what === 'labels' ? 'label' : 'heading'} "${name}" ${said(samples)}`;
    const tell = (rises: boolean): Drift | undefined => {
      if (rises) return earlier === 0 ? { code: 'new_label', message, ...level } : undefined;
      return { code: 'vanished_label', message, ...level };
    };
    return { ...samples, least: LEAST.share, tell };
  });
}

function ofLengths(what: 'lines' | 'characters', scrapes: Scrapes): readonly Comparison[] {
  const { layout, before, now } = scrapes;
  const { shorter, longer, median } = before[what];
  const [low, high] = boundsOf(before[what]);
  const [short, long] = now.outside[what](low, high);
  const medians = `the median is ${now[what].median}, and was ${median}`;
  const comparison = (earlier: number, own: number, says: string): Comparison => {
    const samples = samplesOf(scrapes, earlier, own);
    const message = `${layout}: ${inWords(samples.now)} postings have ${says}, ${inWords(samples.before)} before; ${medians}`;
    const tell = (rises: boolean): Drift | undefined => (rises ? { code: 'length_shift', message } : undefined);
    return { ...samples, least: LEAST.length, tell };
  };
  return [
    comparison(shorter, short, `fewer than ${low} ${what}`),
    comparison(longer, long, `more than ${high} ${what}`),
  ];
}

function ofEchoes(scrapes: Scrapes): Comparison {
  const samples = samplesOf(scrapes, scrapes.before.doubled, scrapes.now.doubled);
  const message = `${scrapes.layout}: copies ${said(samples)}`;
  return { ...samples, least: LEAST.length, tell: () => ({ code: 'echo_shift', message }) };
}

/** Not what a page must have: leftovers, and a banner that comes with time. */
const IDLE: readonly string[] = ['other_sections', 'other_fields', 'expired'];

/** A field that nearly all had, or of which half is gone, is broken; less may come from which employers are in the scrape. */
const BREAK = { usual: 0.9, left: 0.5 } as const;

function lossOf({ before, now }: Samples): { readonly level?: Level } {
  const isBreak = shareOf(before) >= BREAK.usual || shareOf(now) <= BREAK.left * shareOf(before);
  return isBreak ? {} : { level: 'warning' };
}

const namesOf = (a: Counts, b: Counts): readonly string[] => [...new Set([...a.keys(), ...b.keys()])].sort();

/** The words of both, matched whatever their case and marks are. */
function wordsOf(
  before: Counts,
  now: Counts,
): readonly { readonly name: string; readonly earlier: number; readonly own: number }[] {
  const own = new Map([...now].map(([name, count]) => [wordKeyOf(name), { name, count }]));
  const earlier = new Map([...before].map(([name, count]) => [wordKeyOf(name), { name, count }]));
  return [...new Set([...earlier.keys(), ...own.keys()])].sort().map((key) => ({
    name: own.get(key)?.name ?? earlier.get(key)?.name ?? key,
    earlier: earlier.get(key)?.count ?? 0,
    own: own.get(key)?.count ?? 0,
  }));
}
