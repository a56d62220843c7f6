/** What a layout is: data that says which words of a page mean what. The reader in `reader.ts` does the rest. */
import type { Label, LayoutId, Line, Role } from '../offer.js';

/**
 * What a word of the page stands for: a label (a value follows), a role (free text follows), `text` (a heading whose text
 * has no field of its own), `furniture` (a title of the page under which further labels stand) or `noise` (says nothing).
 */
export type Meaning = Label | Role | 'text' | 'furniture' | 'noise';

const ROLES: Readonly<Record<Role, true>> = {
  introduction: true,
  description: true,
  missions: true,
  profile: true,
  additional_information: true,
  application_terms: true,
  disability_statement: true,
  employer_presentation: true,
};

export const isRole = (meaning: Meaning): meaning is Role => meaning in ROLES;

export const isLabel = (meaning: Meaning): meaning is Label =>
  meaning !== 'text' && meaning !== 'furniture' && meaning !== 'noise' && !isRole(meaning);

/** What a word means with a value beside it, and alone on its line ("Poste : Archiviste", and "Poste" over a text); null: no word then. */
export type Entry = Meaning | readonly [beside: Meaning | null, alone: Meaning | null];

/** A pattern of whole lines, counted once, and what it weighs; below zero: evidence against. */
export interface Sign {
  readonly line: RegExp;
  readonly weight: number;
  /** True for a slow pattern, which is looked for only where it can change the outcome. */
  readonly late?: true;
  /** A cheaper test that every line passes that bears the sign. */
  readonly among?: Pick<RegExp, 'test'>;
}

/** A pattern of lines that state a fact, and a cheaper test that every such line passes. */
export interface Fact {
  readonly line: RegExp;
  readonly among?: RegExp;
  readonly meaning: Label;
}

/** Who hires, and for which post, as a sentence says it. */
export interface Hiring {
  readonly employer: string;
  /** Without its article; null where the sentence names none. */
  readonly post: string | null;
  /** The sentence says nothing else. */
  readonly isWhole: boolean;
}

export interface Form {
  /** The first tokens of such keys. */
  readonly first: readonly string[];
  readonly key: RegExp;
  readonly meaning: Entry;
}

export interface Layout {
  readonly id: LayoutId;
  /** Evidence that a text is of this layout. */
  readonly signs: readonly Sign[];
  /** Sum of weights from which the layout is recognised. */
  readonly threshold: number;
  /** True for a layout that shares its words with others, and is taken only where none of those is recognised. */
  readonly general?: boolean;
  /** Labels and headings as printed, and what they mean. Among wordings of one meaning, the first listed is preferred. */
  readonly words: Readonly<Record<string, Entry>>;
  /** Further words, listed before those. */
  readonly headings?: Readonly<Record<string, Entry>>;
  /** Labels that are none of the page, and count only as `Label : value` lines in its free text: the words of those who write there. */
  readonly inline?: Readonly<Record<string, Label>>;
  /** Families of words: patterns of word keys (see `wordKey`) that begin with one of some tokens, looked at when no word of `words` is met. */
  readonly forms?: readonly Form[];
  /**
   * Labels whose value can stand on the same line without a colon ("Publiée le 17/02/2026"); `any` of them, if what follows can be its value,
   * and in a layout whose order is `page` only on pages where most values do.
   */
  readonly beside: readonly string[] | 'any';
  /** Lines that state a fact without a label ("37000 Tours", "Temps complet, 35 h"): the value is the group `value`, else the line. */
  readonly facts?: readonly Fact[];
  /** Reads a line that says who hires. */
  readonly hiring?: (text: string) => Hiring | null;
  /** Labels that are headings when they stand alone over prose ("Employeur", then paragraphs). */
  readonly prose?: Readonly<Partial<Record<Label, Role | 'text'>>>;
  /** True when scrapes of it print several labels on one line. */
  readonly flattened?: boolean;
  /** Lines of the page that say nothing of the post. */
  readonly noise: readonly RegExp[];
  /**
   * `page`: once free text has begun, words come in the order of `words`, each once; a word that belongs further up is prose
   * (a second header inside a description), and so is one that would skip a word still to come. `free`: in any order. `blocks`: in any
   * order, in blocks of facts and headed texts; within a text only those words count that cannot be the text's own.
   */
  readonly order: 'page' | 'free' | 'blocks';
  /** Labels side by side in `words` that a layout whose order is `page` prints in any order. */
  readonly unordered?: ReadonlySet<string>;
  /** Labels whose value may take several lines. The value of any other label is one line; what follows it is something else. */
  readonly multiline: ReadonlySet<Label>;
  /** True when a value of several lines ends at a blank line. */
  readonly blankEndsValue: boolean;
  /** True when labels stand alone on their line, so that an unknown short line after a whole value is a label too. */
  readonly labelsStandAlone: boolean;
  /** The label that the title stands right over, alone, whatever it says. */
  readonly titleOver?: Label;
  /** Role of text that stands before any heading. */
  readonly opening: Role;
  /** True for a line that begins the text, whatever stands above it: it is no value of a label that waits for one. */
  readonly beginsText?: (lines: readonly Line[], index: number) => boolean;
  /** True for a line that is a heading by its shape, though no word of the layout. `following` is the next line that is not blank. */
  readonly looksLikeHeading: (
    line: Line,
    previous: Line | undefined,
    next: Line | undefined,
    following: Line | undefined,
  ) => boolean;
  /** Role of the text under a heading that is no word, where its words tell. */
  readonly roleOf?: (heading: string) => Role | null;
  /** Lines that are the page's and not the posting's, beyond `noise`: a summary written by a machine, a menu. */
  readonly furniture: (lines: readonly Line[]) => ReadonlySet<number>;
  /** Says of a line that it announces other postings of the site, behind the one of the page: its foot begins there. */
  readonly announcesOthers: (line: Line) => boolean;
  /** Indexes of the lines where postings begin, in a text that holds several. */
  readonly starts: (lines: readonly Line[]) => readonly number[];
}

export const never = (): boolean => false;
export const nothing = (): ReadonlySet<number> => new Set();
