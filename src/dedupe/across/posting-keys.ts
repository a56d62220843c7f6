/**
 * What is kept of a posting for matching it with others: keys, no text. One line of `fiche keys`, flat, so that a group-by in any engine
 * finds the candidates.
 */

/** Version of this form. Keys of other versions are not compared with these. */
export const KEYS_VERSION = '1';

/** Hashes are 16 hexadecimal digits unless it is said otherwise; days are ISO 8601. */
export interface PostingKeys {
  readonly keys_version: typeof KEYS_VERSION;
  readonly id: string;
  /** File, as given. */
  readonly path: string;
  /** Position in the file, from 1. */
  readonly ordinal: number;
  /**
   * What the posting is known by: its offer number; else its NOR or its reference, with a hash of the post, because one number may stand over
   * several posts; else its content. Equal keys: versions of one posting.
   */
  readonly key: string;
  /** Hash of title and place. How many posts a line stands in tells whether it is boilerplate. */
  readonly post: string;
  /** Hash of all that the posting says. */
  readonly content: string;
  readonly layout: string;
  readonly offer_number: string | null;
  readonly nor: string | null;
  /** Upper case, marks folded into `-`. */
  readonly reference: string | null;
  /** Stems of the words that name the post, sorted: see `titleKey`. */
  readonly title: string | null;
  /** Words of the employer's name without its kind, sorted: see `employerKey`. */
  readonly employer: string | null;
  readonly employer_kind: string | null;
  /** Words of the town, sorted: see `townKey`. A town that hires stands for the place when no other is named. */
  readonly town: string | null;
  /** Stems of the words of employer and place as written: the town may stand among them. */
  readonly names: readonly string[];
  /** Stems of the first words of the text, sorted, when title or town was not found: they may stand among them. */
  readonly head: readonly string[];
  readonly postcode: string | null;
  readonly department: string | null;
  /** Words of the building and of the street, sorted: see `addressKey`. */
  readonly site: string | null;
  readonly street: string | null;
  /** Places of work the posting names; the keys are those of the first. */
  readonly places: number;
  readonly grades: readonly string[];
  readonly contract: string | null;
  readonly full_time: boolean | null;
  readonly weekly_minutes: number | null;
  readonly duration: string | null;
  readonly start: string | null;
  readonly deadline: string | null;
  readonly published: string | null;
  /** Day of publication, else the day that stands in the offer number. */
  readonly opened: string | null;
  /** Hashes (8 digits) of telephone numbers and e-mail addresses. */
  readonly contacts: readonly string[];
  /** Hashes of the statements of its text, smallest first; of very many, the `MOST_LINES` smallest. */
  readonly lines: readonly string[];
  /** How many statements there are. */
  readonly line_count: number;
  /** Distinct runs of three words. */
  readonly runs: number;
  /** MinHash of those runs, four hexadecimal digits a slot: see `sketchOf`. */
  readonly signature: string;
  /** Hashes of bands of the signature. */
  readonly bands: readonly string[];
  /** Hash (8 digits) of every field that says something, by the name of its key in the record. */
  readonly fields: { readonly [field: string]: string };
}
