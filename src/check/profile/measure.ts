/** Counts what postings have, as they go by. What is kept grows with the words of pages, and not with their number. */
import type { Section } from '../../offer.js';
import type { ReadPosting } from '../../pipeline.js';
import { labelKey, withoutBullet } from '../../text.js';
import { foundFields, foundParts } from '../found-fields.js';
import { countLengths, type LengthCount } from './lengths.js';
import type { Counts, LayoutProfile, Profile } from './profile.js';

/** The lengths of a layout as they were counted, to be held against the bounds of an earlier profile. */
export interface Measured extends LayoutProfile {
  readonly outside: { readonly [what in 'lines' | 'characters']: LengthCount['outside'] };
}

export interface Measure {
  readonly add: (read: ReadPosting) => void;
  /** Postings, and those of them that have a field, by its name. */
  readonly coverage: (field: string) => readonly [found: number, postings: number];
  readonly profile: () => Profile & { readonly layouts: ReadonlyMap<string, Measured> };
}

/** Different words that are counted in a layout: pages of one site have a hundred, and what invents more is no page. */
const MOST_WORDS = 20_000;
/** Headings that stand once belong to their author; where postings are few, each of them counts. */
const LEAST = { count: 2, share: 0.05 };

export function makeMeasure(): Measure {
  const layouts = new Map<string, ReturnType<typeof measureLayout>>();
  return {
    add(read) {
      const { layout } = read.segmented;
      const own = layouts.get(layout) ?? measureLayout();
      layouts.set(layout, own);
      own.add(read);
    },
    coverage(field) {
      const own = [...layouts.values()];
      return [
        own.reduce((sum, { found }) => sum + found(field), 0),
        own.reduce((sum, { postings }) => sum + postings(), 0),
      ];
    },
    profile() {
      const sorted = [...layouts].sort(([a], [b]) => (a < b ? -1 : 1));
      return {
        postings: sorted.reduce((sum, [, { postings }]) => sum + postings(), 0),
        layouts: new Map(sorted.map(([layout, { measured }]) => [layout, measured()])),
      };
    },
  };
}

function measureLayout() {
  const fields = new Map<string, number>();
  const labels = countWords();
  const headings = countWords();
  const lines = countLengths();
  const characters = countLengths();
  let postings = 0;
  let doubled = 0;
  return {
    postings: () => postings,
    found: (field: string): number => fields.get(field) ?? 0,
    add({ segmented, collapsed, record }: ReadPosting): void {
      postings++;
      if (collapsed.dropped.size > 0) doubled++;
      for (const [name, isFound] of [...foundFields(record), ...foundParts(record)])
        if (isFound) fields.set(name, (fields.get(name) ?? 0) + 1);
      labels.add(segmented.sections.filter(({ kind }) => kind === 'value'));
      headings.add(segmented.sections.filter(({ kind }) => kind === 'text'));
      const kept = segmented.posting.lines.filter(({ key, number }) => key !== '' && !collapsed.dropped.has(number));
      lines.add(kept.length);
      characters.add(kept.reduce((sum, { text }) => sum + text.length, 0));
    },
    measured: (): Measured => ({
      postings,
      fields: new Map([...fields].sort(([a], [b]) => (a < b ? -1 : 1))),
      labels: labels.counts(postings),
      headings: headings.counts(postings),
      lines: lines.lengths(),
      characters: characters.lengths(),
      doubled,
      outside: { lines: lines.outside, characters: characters.outside },
    }),
  };
}

/** The key that spellings of one label share: words, without bullets and colons. */
export const wordKeyOf = (title: string): string => labelKey(title);

function countWords() {
  const words = new Map<string, { readonly name: string; count: number }>();
  return {
    add(sections: readonly Section[]): void {
      const keys = new Map<string, string>();
      for (const { title } of sections) if (title !== null) keys.set(wordKeyOf(title), title);
      keys.delete('');
      for (const [key, title] of keys) {
        const word = words.get(key);
        if (word !== undefined) word.count++;
        else if (words.size < MOST_WORDS)
          words.set(key, { name: withoutBullet(title).replace(/[ :]{1,20}$/, ''), count: 1 });
      }
    },
    counts: (postings: number): Counts =>
      new Map(
        [...words.values()]
          .filter(({ count }) => count >= LEAST.count || count >= LEAST.share * postings)
          .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
          .map(({ name, count }) => [name, count]),
      ),
  };
}
