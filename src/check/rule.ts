/** What a rule is: data that says what is wrong and how bad that is, and mostly a function that looks for it in one posting. */
import type { Level, Range } from '../offer.js';
import type { ReadPosting } from '../pipeline.js';

/** What a rule has to say. */
export interface Finding {
  readonly message: string;
  /** First and last line it is about, in the file as it was read; null for the posting as a whole. */
  readonly lines: Range | null;
  /** The part of the first line that is meant, as it stands there; by default all that is written in it. */
  readonly part?: string;
  /** True when the line ends in it: it may stand further up in the line too. */
  readonly isEnd?: true;
  /** In place of the hint of the rule. */
  readonly hint?: string;
  /** In place of the level of the rule, where nobody has set that. */
  readonly level?: Level;
  /** Codes of what follows from this in the same posting, and need not be told beside it. */
  readonly explains?: readonly string[];
}

/** Looks at one posting at every stage of its way. */
export type Find = (read: ReadPosting) => readonly Finding[];

/** What a rule keeps of a posting, to know others by: plain data. */
export interface Trace {
  /** Where on the page that stands which a finding would be about. */
  readonly at: Pick<Finding, 'lines' | 'part'>;
}

/** Compares postings: what is seen in each, and what remembers those before and says what is wrong with the next, or null. */
export interface Watch {
  readonly see: (read: ReadPosting) => Trace | null;
  /** What `see` has made, and nothing else, goes into it. */
  readonly remember: () => (seen: never) => string | null;
}

interface Words {
  /** How bad it is, when nothing else is said. */
  readonly level: Level;
  /** One line: what is found. */
  readonly summary: string;
  /** Why that matters, in a sentence or two. */
  readonly why: string;
  /** What the user can do about it, or null. */
  readonly hint: string | null;
  /** True for what cannot be let pass: a file that was not read was not checked. */
  readonly isFixed?: true;
}

/** A rule with `find` looks at postings one by one; one with `watch` remembers those before; one with neither speaks of files or of all postings. */
export type Rule = Words &
  (
    | { readonly find: Find; readonly watch?: never }
    | { readonly watch: Watch; readonly find?: never }
    | { readonly find?: never; readonly watch?: never }
  );

/** The rules of one file. */
export type Rules = { readonly [code: string]: Rule };
