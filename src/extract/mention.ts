/** Something that stands in a text, and where. */

/** A value read from a text, with the part of the text it was read from: `end` is the index after its last character. */
export interface Mention<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}
