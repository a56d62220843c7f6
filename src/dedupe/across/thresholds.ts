/** Where the lines between verdicts are drawn. Data only: `--threshold name=value` sets each of them. */

interface Threshold {
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly doc: string;
}

export const THRESHOLDS = {
  rare_titles: {
    value: 32,
    least: 1,
    most: 1e9,
    doc: 'a line that stands under more different titles than this is boilerplate',
  },
  neighbours: {
    value: 16,
    least: 1,
    most: 1000,
    doc: 'under one key, a posting is compared with this many that follow it by title, town and date',
  },
  edited: {
    value: 0.65,
    least: 0,
    most: 1,
    doc: 'share of runs of three words from which texts without a common line count as alike',
  },
  stock: {
    value: 0.5,
    least: 0,
    most: 1,
    doc: 'share of the lines that, when they are what many titles have in common, keeps runs of words from counting',
  },
  telling_lines: {
    value: 1.5,
    least: 0,
    most: 1000,
    doc: 'lines in common, weighed, from which two short texts tell enough for a re-post',
  },
  telling_runs: {
    value: 20,
    least: 0,
    most: 1e6,
    doc: 'or runs of three words; below both, place and a date must agree',
  },
  repost: {
    value: 0.45,
    least: 0,
    most: 1,
    doc: 'likeness from which two postings of one post at one place are the same vacancy',
  },
  twin: {
    value: 0.6,
    least: 0,
    most: 1,
    doc: 'likeness from which two vacancies have the same text; below, they have a template in common',
  },
  sibling: { value: 0.3, least: 0, most: 1, doc: 'likeness from which two texts have a template in common' },
  sibling_elsewhere: {
    value: 0.4,
    least: 0,
    most: 1,
    doc: 'the same, when neither title nor place nor employer is common',
  },
  template: {
    value: 0.2,
    least: 0,
    most: 1,
    doc: 'share of the runs of words of either text that both have, below which two texts have lines in common, and no text',
  },
  gone_over: {
    value: 0.5,
    least: 0,
    most: 1,
    doc: 'the same share, from which two texts are one that was gone over',
  },
  copied: {
    value: 0.9,
    least: 0,
    most: 1,
    doc: 'likeness from which a text is copied whole: it is a re-post also when it serves many jobs, and a twin elsewhere also under a like title',
  },
  like_title: {
    value: 0.33,
    least: 0,
    most: 1,
    doc: 'share of the words of the longer title that two like titles have in common',
  },
  untitled: {
    value: 0.8,
    least: 0,
    most: 1,
    doc: 'likeness from which a posting without a title may be a re-post of one with a title',
  },
  open_days: {
    value: 30,
    least: 1,
    most: 3660,
    doc: 'days a posting without a deadline is taken to be open',
  },
  open_together: {
    value: 0.6,
    least: 0,
    most: 1,
    doc: 'share of the shorter of two times of application that, when common, makes two numbers two vacancies',
  },
  copies: {
    value: 8,
    least: 1,
    most: 1000,
    doc: 'of more copies of one posting than this, --pairs names the others with the first ones only',
  },
  boilerplate_posts: {
    value: 5,
    least: 2,
    most: 1e9,
    doc: '--boilerplate lists the paragraphs that stand in so many different posts, or more',
  },
  boilerplate_letters: {
    value: 60,
    least: 1,
    most: 1e6,
    doc: '--boilerplate lists no shorter paragraphs',
  },
} as const satisfies { readonly [name: string]: Threshold };

export type ThresholdName = keyof typeof THRESHOLDS;
export type Thresholds = { readonly [name in ThresholdName]: number };

/** The usual thresholds, some of them replaced. */
export function thresholdsWith(changes: Partial<Thresholds> = {}): Thresholds {
  const usual = Object.entries(THRESHOLDS).map(([name, { value }]) => [name, value]);
  return { ...(Object.fromEntries(usual) as Thresholds), ...changes };
}
