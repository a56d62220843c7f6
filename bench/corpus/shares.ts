/** How much of what is in the corpus, and in which ways one posting comes from another. Numbers are weights. */
import type { Board } from './model.js';
import type { EmployerKind } from './words/domains/domain.js';

type Weights<T> = readonly (readonly [value: T, weight: number])[];

/** Where the postings of an employer are published first. */
export const FIRST_BOARDS: Readonly<Record<EmployerKind, Weights<Board>>> = {
  commune: [
    ['emploi-territorial', 92],
    ['aggregator', 6],
    ['own-board', 2],
  ],
  union: [
    ['emploi-territorial', 84],
    ['own-board', 12],
    ['aggregator', 4],
  ],
  department: [
    ['emploi-territorial', 72],
    ['own-board', 24],
    ['aggregator', 4],
  ],
  welfare: [
    ['emploi-territorial', 92],
    ['aggregator', 8],
  ],
  hospital: [
    ['choisir-le-service-public', 80],
    ['aggregator', 20],
  ],
  state: [
    ['choisir-le-service-public', 60],
    ['own-board', 40],
  ],
  region: [['journal-officiel', 1]],
};

/** How many of each a vacancy has, its first posting not counted. */
export const HOW_MANY = {
  same: [
    [0, 60],
    [1, 28],
    [2, 12],
  ],
  repost: [
    [0, 57],
    [1, 28],
    [2, 11],
    [3, 4],
  ],
  twin: [
    [0, 86],
    [1, 10],
    [2, 3],
    [6, 1],
  ],
  sibling: [
    [0, 86],
    [1, 11],
    [3, 3],
  ],
  distractor: [
    [0, 88],
    [1, 12],
  ],
} as const satisfies Readonly<Record<string, Weights<number>>>;

/** How many of a hundred twins are published again themselves: the copy must not go to the other twin. */
export const TWIN_REPOSTED = 35;

/**
 * Versions of one posting: scraped again (`space` – the same page with other white space, `scrape` – the other form of the page,
 * `expired` – with the site's banner), with another deadline, with lines gone over, on another board under the same number.
 */
export const SAME: Weights<'space' | 'scrape' | 'expired' | 'deadline' | 'edited' | 'board'> = [
  ['space', 26],
  ['scrape', 22],
  ['expired', 6],
  ['deadline', 16],
  ['edited', 14],
  ['board', 16],
];

/** Published again: under a new number, on the employer's own board, or copied by another. */
export const REPOST: Weights<'renewed' | 'own-board' | 'copied'> = [
  ['renewed', 56],
  ['own-board', 10],
  ['copied', 34],
];

/** How many lines in a hundred change when a posting is published again. */
export const REPOST_EDITS: Weights<number> = [
  [0, 22],
  [6, 34],
  [15, 28],
  [28, 16],
];

/**
 * One text for two vacancies: of another employer in another town (`confused`: a town with nearly the same name), of one employer in
 * two towns, on two sites of a town, and under two numbers with nothing else to tell them apart.
 */
export const TWIN: Weights<'town' | 'confused' | 'branch' | 'site' | 'numbers'> = [
  ['town', 42],
  ['confused', 10],
  ['branch', 18],
  ['site', 20],
  ['numbers', 10],
];

/**
 * One template for two jobs: another job of the trade, the job one step beside, the same job with a word more, another specialty, another
 * job with another employer.
 */
export const SIBLING: Weights<'job' | 'beside' | 'word' | 'specialty' | 'elsewhere'> = [
  ['job', 32],
  ['beside', 30],
  ['word', 22],
  ['specialty', 10],
  ['elsewhere', 6],
];

/**
 * What looks like the same vacancy and has another text: one employer, title and town; one town and title with a neighbouring employer;
 * the same title elsewhere with nothing but the trade's common phrases.
 */
export const DISTRACTOR: Weights<'service' | 'neighbour' | 'stock'> = [
  ['service', 50],
  ['neighbour', 30],
  ['stock', 20],
];
