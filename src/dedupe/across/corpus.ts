/**
 * The keys of many postings, held small: short facts as they are, hashes and signatures as plain numbers. Copies of one posting (same key,
 * same content) share one text, however often they were scraped.
 */
import { type Facts, factsOf, type Share } from './facts.js';
import { hexOf } from './hash.js';
import { type HashTable, hashList } from './hash-lists.js';
import { numberList } from './numbers.js';
import type { PostingKeys } from './posting-keys.js';
import { SLOTS } from './sketch.js';

/** What postings are gathered in, in any order. */
export interface Corpus {
  readonly add: (keys: PostingKeys) => void;
  /** What was added. No more can be. */
  readonly gathered: () => Gathered;
}

/** Postings and texts by number, as they came. */
export interface Gathered {
  readonly postings: readonly Facts[];
  /** Number of the text of a posting. */
  readonly textOf: Uint32Array;
  readonly lines: HashTable;
  /** 1 for a text that has more lines than were kept. */
  readonly isSampled: Uint8Array;
  readonly bands: HashTable;
  /** Content, NOR and reference, which postings with different keys may have in common. */
  readonly identities: HashTable;
  /** `SLOTS` numbers a text. */
  readonly slots: Uint16Array;
  /** Distinct runs of words; 0 for a text without a signature. */
  readonly runs: Uint32Array;
  /** Hashes of the fields of a text, by their names. */
  readonly fieldsOf: (text: number) => ReadonlyMap<string, number>;
}

export function makeCorpus(): Corpus {
  const postings: Facts[] = [];
  const shared = sharer();
  const texts = new Map<string, number>();
  const textOf = numberList((size) => new Uint32Array(size));
  const lines = hashList();
  const bands = hashList();
  const identities = hashList();
  const isSampled = numberList((size) => new Uint8Array(size));
  const slots = numberList((size) => new Uint16Array(size));
  const runs = numberList((size) => new Uint32Array(size));
  const fields = fieldTable();

  const addText = (keys: PostingKeys): void => {
    lines.add(keys.lines);
    bands.add(keys.bands);
    identities.add(identitiesOf(keys));
    isSampled.push(keys.line_count > keys.lines.length ? 1 : 0);
    for (let i = 0; i < 4 * SLOTS; i += 4) slots.push(Number.parseInt(keys.signature.slice(i, i + 4) || '0', 16));
    runs.push(keys.signature === '' ? 0 : keys.runs);
    fields.add(keys.fields);
  };
  return {
    add(keys) {
      const facts = factsOf(keys, shared.share);
      const name = `${facts.key} ${facts.content}`;
      const known = texts.get(name);
      if (known === undefined) {
        texts.set(name, texts.size);
        addText(keys);
      }
      textOf.push(known ?? texts.size - 1);
      postings.push(facts);
    },
    gathered() {
      // Only needed to tell what is there already, and as large as much of the rest.
      texts.clear();
      shared.forget();
      return {
        postings,
        textOf: textOf.view(),
        lines: lines.table(),
        isSampled: isSampled.view(),
        bands: bands.table(),
        identities: identities.table(),
        slots: slots.view(),
        runs: runs.view(),
        fieldsOf: fields.of,
      };
    },
  };
}

/** Hashes of what postings with different keys may have in common. */
export const identitiesOf = ({ content, nor, reference }: PostingKeys): readonly string[] => [
  content,
  ...(nor === null ? [] : [hexOf(`nor ${nor}`)]),
  ...(reference === null ? [] : [hexOf(`reference ${reference}`)]),
];

function sharer(): { readonly share: Share; readonly forget: () => void } {
  const known = new Map<string, string>();
  return {
    share<T extends string | null>(text: T): T {
      if (text === null) return text;
      const first = known.get(text);
      if (first !== undefined) return first as T;
      known.set(text, text);
      return text;
    },
    forget: () => known.clear(),
  };
}

interface FieldTable {
  readonly add: (fields: PostingKeys['fields']) => void;
  readonly of: (text: number) => ReadonlyMap<string, number>;
}

/** Names and hashes of fields, text by text: six bytes a field. */
function fieldTable(): FieldTable {
  const names: string[] = [];
  const numberOf = new Map<string, number>();
  const name = numberList((size) => new Uint16Array(size));
  const hash = numberList((size) => new Uint32Array(size));
  const start = numberList((size) => new Uint32Array(size));
  start.push(0);
  return {
    add(fields) {
      for (const [field, digits] of Object.entries(fields)) {
        if (!numberOf.has(field)) numberOf.set(field, names.push(field) - 1);
        name.push(numberOf.get(field) ?? 0);
        hash.push(Number.parseInt(digits, 16));
      }
      start.push(name.length());
    },
    of(text) {
      const [from, to] = [start.view()[text] ?? 0, start.view()[text + 1] ?? 0];
      const found = new Map<string, number>();
      for (let i = from; i < to; i++) found.set(names[name.view()[i]!] ?? '', hash.view()[i]!);
      return found;
    },
  };
}
