/** What a layout is: data that says which words of a page mean what. The reader in `reader.ts` does the rest. */
import type { Label, LayoutId, Line, Role } from '../offer.js';

/**
 * What a word of the page stands for: a label (a value follows), a role (free text follows), `text` (a heading whose text
 * has no field of its own), `furniture` (a title of the page under which further labels stand) or `noise` (says nothing).
 */
export type Meaning = Label | Role | 'text' | 'furniture' | 'noise';

export interface Layout {
  readonly id: LayoutId;
  /** Evidence that a text is of this layout: patterns of whole lines, each counted once, and what it weighs. */
  readonly signs: readonly { readonly line: RegExp; readonly weight: number }[];
  /** Sum of weights from which the layout is recognised. */
  readonly threshold: number;
  /** Labels and headings as printed, and what they mean. Among wordings of one meaning, the first listed is preferred. */
  readonly words: Readonly<Record<string, Meaning>>;
  /** Labels that are none of the page, and count only as `Label : value` lines in its free text: the words of those who write there. */
  readonly inline?: Readonly<Record<string, Label>>;
  /** Labels whose value can stand on the same line without a colon ("Publiée le 17/02/2026"). */
  readonly beside: readonly string[];
  /** Lines of the page that say nothing of the post. */
  readonly noise: readonly RegExp[];
  /**
   * `page`: once free text has begun, words come in the order of `words`, each once; a word that belongs further up is prose
   * (a second header inside a description), and so is one that would skip a word still to come. `free`: in any order.
   */
  readonly order: 'page' | 'free';
  /** Labels whose value may take several lines. The value of any other label is one line; what follows it is something else. */
  readonly multiline: ReadonlySet<Label>;
  /** True when a value of several lines ends at a blank line. */
  readonly blankEndsValue: boolean;
  /** True when labels stand alone on their line, so that an unknown short line after a whole value is a label too. */
  readonly labelsStandAlone: boolean;
  /** Role of text that stands before any heading. */
  readonly opening: Role;
  /** True for a line that is a heading by its shape, though no word of the layout. `following` is the next line that is not blank. */
  readonly looksLikeHeading: (
    line: Line,
    previous: Line | undefined,
    next: Line | undefined,
    following: Line | undefined,
  ) => boolean;
  /** Lines that are the page's and not the posting's, beyond `noise`: a summary written by a machine, a menu. */
  readonly furniture: (lines: readonly Line[]) => ReadonlySet<number>;
  /** Indexes of the lines where postings begin, in a text that holds several. */
  readonly starts: (lines: readonly Line[]) => readonly number[];
}

export const never = (): boolean => false;
export const nothing = (): ReadonlySet<number> => new Set();
