/** What the corpus knows of a vacancy, and of each page that announces it. */
import type { Day } from './calendar.js';
import type { Dice } from './dice.js';
import type { Type } from './typography.js';
import type { ContractTerms } from './words/contracts.js';
import type { Domain, EmployerKind, Job } from './words/domains/domain.js';

export interface Town {
  readonly name: string;
  readonly postcode: string;
  /** Code and name of the département, and the name with "de". */
  readonly department: { readonly code: string; readonly name: string; readonly of: string };
}

export interface Employer {
  readonly kind: EmployerKind;
  /** The ways it is called: the first is how it signs. */
  readonly names: readonly string[];
  /** With its article, as a sentence begins: "La Ville de Calais". */
  readonly phrase: string;
  readonly town: Town;
  readonly street: string;
  /** A région's name, for its préfecture. */
  readonly region: string | null;
  readonly email: string;
  /** Whom letters are addressed to. */
  readonly head: string;
  /** What it says of itself on all its pages, a sentence each. */
  readonly presentation: readonly string[];
  /** What it offers, and how it takes applications, under all its postings. */
  readonly benefits: readonly string[];
  readonly application: string;
}

/** A part of a text: prose, or a list under a heading. */
export interface Passage {
  readonly heading: string | null;
  /** One paragraph. */
  readonly sentences: readonly string[];
  /** A line each. */
  readonly items: readonly string[];
}

/**
 * The text of a vacancy. Names that depend on who hires where are slots (`{Employer}`, `{town}`, `{post}`, `{specialty}`), so that one
 * text can serve two vacancies.
 */
export interface Body {
  readonly introduction: readonly Passage[];
  readonly missions: readonly Passage[];
  readonly profile: readonly Passage[];
  readonly conditions: readonly string[];
}

export interface Contact {
  readonly person: string;
  readonly role: string;
  readonly phone: string;
}

/** A vacancy as one edition of its posting announces it. */
export interface Vacancy {
  readonly employer: Employer;
  readonly workplace: { readonly site: string | null; readonly street: string; readonly town: Town };
  /** The field of work, with the one service the post is in. */
  readonly domain: Domain;
  readonly job: Job;
  readonly specialty: string | null;
  /** Put around the job's title: "Apprenti ", " - encadrant". */
  readonly before: string;
  readonly after: string;
  readonly body: Body;
  readonly grades: readonly string[];
  readonly contract: ContractTerms;
  readonly reason: string | null;
  /** Months. */
  readonly duration: number | null;
  /** Minutes a week; null for full time. */
  readonly minutes: number | null;
  readonly telework: boolean;
  readonly management: boolean;
  readonly experience: string;
  readonly salary: string | null;
  readonly contact: Contact;
  readonly enquiry: string;
  /** The employer's own reference, quoted in the text or on its board. */
  readonly reference: string;
  /** The number of the board, or the NOR. */
  readonly number: string;
  readonly published: Day;
  readonly deadline: Day | null;
  /** Null for "as soon as possible". */
  readonly start: Day | null;
  /** The page carries the banner that the delay has passed. */
  readonly expired: boolean;
}

export type Board =
  | 'emploi-territorial'
  | 'choisir-le-service-public'
  | 'own-board'
  | 'aggregator'
  | 'journal-officiel';

/** One page to be printed. Pages with equal seeds are equal in what the seed decides. */
export interface Draft {
  readonly vacancy: Vacancy;
  readonly board: Board;
  /** Decides what the page shows; even and odd are the two forms of a page, as different scrapers leave it. */
  readonly page: number;
  /** Decides quotes, dashes, bullets. */
  readonly type: number;
  /** Decides white space. */
  readonly space: number;
  /** True where the place may be given by its département alone. */
  readonly vague: boolean;
}

/** What a board prints a page from. */
export interface Print {
  readonly draft: Draft;
  readonly title: string;
  readonly draw: Dice;
  readonly type: Type;
}

/** What a page says, as it says it. Null for what it does not say. */
export interface Facts {
  readonly layout: 'emploi-territorial' | 'choisir-le-service-public' | 'job-board' | 'jorf';
  readonly title: string;
  readonly city: string | null;
  readonly department: string | null;
  readonly number: string | null;
  readonly published: string | null;
  readonly deadline: string | null;
  readonly start: string | null;
}

export interface Page {
  readonly lines: readonly string[];
  readonly facts: Facts;
}
