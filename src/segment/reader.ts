/** Reads lines into sections by the words of a layout. It knows how labels and headings stand on a page, not what they mean. */
import type { FreeText, Label, LabelledValue, Line, Role, Section } from '../offer.js';
import { labelKey, lineKey, squeeze, withoutBullet } from '../text.js';
import type { Layout, Meaning } from './layout.js';

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

/** Labels printed `Label : value` are short; a colon further on belongs to a sentence. */
const LONGEST_LABEL_BEFORE_COLON = 80;
/** An unknown label is at most this many words and characters; beyond, it is a sentence with a colon in it. */
const UNKNOWN_LABEL = { words: 6, characters: 45, value: 200 };

interface Word {
  readonly name: string;
  readonly meaning: Meaning;
  readonly rank: number;
}

/** The words of a layout, ready to be looked up. Made once per layout. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, Word>;
  /** Words that count only as `Label : value` lines in free text. */
  readonly inline: ReadonlyMap<string, Word>;
  readonly beside: readonly Word[];
}

export function lexiconOf(layout: Layout): Lexicon {
  const words = new Map<string, Word>();
  for (const [name, meaning] of Object.entries(layout.words))
    words.set(labelKey(name), { name, meaning, rank: words.size });
  const inline = new Map<string, Word>();
  for (const [name, meaning] of Object.entries(layout.inline ?? {}))
    inline.set(labelKey(name), { name, meaning, rank: words.size + inline.size });
  const beside = layout.beside.map((name) => {
    const word = words.get(labelKey(name));
    if (word === undefined)
      throw new Error(`${layout.id}: "${name}" may stand beside its value, but is no word of the layout`);
    return { ...word, name: lineKey(name) };
  });
  return { words, inline, beside: beside.sort((a, b) => b.name.length - a.name.length) };
}

/** A line of the posting, read as a word of the page with the value that stands beside it, if any. */
interface Reading {
  readonly word: Word;
  readonly title: string;
  readonly value: string;
}

const isRole = (meaning: Meaning): meaning is Role => meaning in ROLES;

/** Reads a line as a known word alone, a known word and its value, or nothing. */
function readWord(line: Line, lexicon: Lexicon): Reading | null {
  const alone = lexicon.words.get(labelKey(line.text));
  if (alone !== undefined) return { word: alone, title: squeeze(line.text), value: '' };
  const text = withoutBullet(line.text);
  const pair = readPair(text, lexicon.words);
  if (pair !== null) return pair;
  const folded = lineKey(text);
  for (const word of lexicon.beside) {
    if (!folded.startsWith(word.name)) continue;
    const after = folded.charAt(word.name.length);
    if (after !== ' ' && !isGlued(word.name, after)) continue;
    return {
      word,
      title: text.slice(0, word.name.length),
      value: squeeze(text.slice(word.name.length)).replace(/^: ?/, ''),
    };
  }
  return null;
}

/** Reads `Label : value`. */
function readPair(text: string, words: ReadonlyMap<string, Word>): Reading | null {
  const colon = text.indexOf(':');
  if (colon <= 0 || colon > LONGEST_LABEL_BEFORE_COLON) return null;
  const word = words.get(labelKey(text.slice(0, colon)));
  return word === undefined ? null : { word, title: text.slice(0, colon).trim(), value: text.slice(colon + 1).trim() };
}

/** "Famille de métiersSport": the page lost the white space between a label and its value. */
const isGlued = (label: string, after: string): boolean => /[\p{Ll})]$/u.test(label) && /[\p{Lu}\d]/u.test(after);

/** Reads a line as `Unknown label : value`, or as an unknown label alone where labels stand alone. */
function readUnknown(line: Line, alone: boolean): { readonly title: string; readonly value: string } | null {
  const text = withoutBullet(line.text);
  const colon = text.indexOf(':');
  if (colon < 0 && !alone) return null;
  const title = (colon < 0 ? text : text.slice(0, colon)).trim();
  const value = colon < 0 ? '' : text.slice(colon + 1).trim();
  if (title.length < 2 || title.length > UNKNOWN_LABEL.characters || value.length > UNKNOWN_LABEL.value) return null;
  if (!/^\p{Lu}/u.test(title) || title.split(' ').length > UNKNOWN_LABEL.words || /[.;,!]$/.test(title)) return null;
  return value.startsWith('//') ? null : { title, value };
}

interface Draft {
  kind: 'value' | 'text';
  id: Label | Role | null;
  rank: number;
  title: string | null;
  titleLine: number | null;
  lines: Line[];
}

const beside = (line: Line, value: string): Line => ({ number: line.number, text: value, key: lineKey(value) });

export interface Pages {
  readonly head: readonly Line[];
  readonly sections: readonly Section[];
  readonly inline: readonly LabelledValue[];
  readonly noise: readonly Line[];
}

/** Cuts the lines of one posting into sections. Every line that is not blank ends in the head, one section or the noise. */
export function readSections(lines: readonly Line[], layout: Layout, lexicon: Lexicon): Pages {
  const furniture = layout.furniture(lines);
  const fits = layout.order === 'page' ? inPageOrder(lines, lexicon) : inAnyOrder;
  const head: Line[] = [];
  const noise: Line[] = [];
  const inline: LabelledValue[] = [];
  const drafts: Draft[] = [];
  let current: Draft | null = null;
  let inFacts = true; // an unknown label may still come
  let inText = false; // a headed text has begun

  const open = (draft: Omit<Draft, 'lines'>, first: readonly Line[]): void => {
    current = { ...draft, lines: [...first] };
    drafts.push(current);
    if (draft.kind === 'value') return;
    if (draft.title !== null) inText = true;
    if (inText || !layout.labelsStandAlone) inFacts = false;
  };

  for (const [i, line] of lines.entries()) {
    const draft = current as Draft | null;
    if (line.key === '') {
      draft?.lines.push(line);
      continue;
    }
    if (furniture.has(line.number) || layout.noise.some((pattern) => pattern.test(line.key))) {
      noise.push(line);
      continue;
    }
    const reading = readWord(line, lexicon);
    if (reading !== null && fits(reading, i, inText)) {
      const { word, title: name, value } = reading;
      const first = value === '' ? [] : [beside(line, value)];
      if (word.meaning === 'noise') noise.push(line);
      else if (word.meaning === 'furniture') current = null;
      else if (isRole(word.meaning))
        open({ kind: 'text', id: word.meaning, rank: 0, title: name, titleLine: line.number }, first);
      else if (word.meaning === 'text')
        open({ kind: 'text', id: null, rank: 0, title: name, titleLine: line.number }, first);
      else open({ kind: 'value', id: word.meaning, rank: word.rank, title: name, titleLine: line.number }, first);
      continue;
    }
    const mention = reading ?? (inText ? readPair(withoutBullet(line.text), lexicon.inline) : null);
    if (mention !== null && mention.value !== '' && isLabel(mention.word.meaning)) {
      const { word, title: name, value } = mention;
      inline.push({
        kind: 'value',
        id: word.meaning as Label,
        rank: word.rank,
        title: name,
        titleLine: line.number,
        lines: [beside(line, value)],
      });
    }
    if (layout.looksLikeHeading(line, lines[i - 1], lines[i + 1], nextWritten(lines, i))) {
      open({ kind: 'text', id: null, rank: 0, title: squeeze(withoutBullet(line.text)), titleLine: line.number }, []);
      continue;
    }
    if (draft !== null && !isComplete(draft, layout)) {
      draft.lines.push(line);
      continue;
    }
    const unknown = inFacts ? readUnknown(line, layout.labelsStandAlone && draft !== null) : null;
    if (unknown !== null) {
      const first = unknown.value === '' ? [] : [beside(line, unknown.value)];
      open({ kind: 'value', id: null, rank: 0, title: unknown.title, titleLine: line.number }, first);
    } else if (drafts.length === 0 && !isSentence(line)) {
      head.push(line);
    } else {
      open({ kind: 'text', id: inText ? null : layout.opening, rank: 0, title: null, titleLine: null }, [line]);
    }
  }
  return { head, sections: drafts.map(finish), inline, noise };
}

/** The line after `index` that is not blank. Runs of blank lines stand between written ones, so that each is passed once. */
function nextWritten(lines: readonly Line[], index: number): Line | undefined {
  let next = index + 1;
  while (lines[next]?.key === '') next++;
  return lines[next];
}

/** Prose, as opposed to a title, a name or an address. */
const isSentence = ({ key }: Line): boolean => key.length > 160 || (/[.:;!?…]$/.test(key) && key.split(' ').length > 8);

/** Says whether a word read on line `index` counts as a word of the page there. */
type Fits = (reading: Reading, index: number, inText: boolean) => boolean;

/** Inside free text a `Label : value` line stays where it is. */
const inAnyOrder: Fits = ({ word, value }, _, inText) => !inText || value === '' || !isLabel(word.meaning);

function inPageOrder(lines: readonly Line[], lexicon: Lexicon): Fits {
  const last = new Map<number, number>(); // rank of a word → where it last stands alone
  for (const [index, line] of lines.entries()) {
    const word = lexicon.words.get(labelKey(line.text));
    if (word !== undefined) last.set(word.rank, index);
  }
  const seen = new Set<number>();
  let reached = -1;
  const skipsOne = (rank: number, index: number): boolean => {
    for (let between = reached + 1; between < rank; between++) if ((last.get(between) ?? -1) > index) return true;
    return false;
  };
  return ({ word, value }, index, inText) => {
    const { rank } = word;
    if (inText ? value !== '' || rank <= reached || skipsOne(rank, index) : seen.has(rank)) return false;
    seen.add(rank);
    reached = Math.max(reached, rank);
    return true;
  };
}

/** A value is complete once it has its line, unless its label takes several. Text and empty values go on. */
function isComplete(draft: Draft, layout: Layout): boolean {
  if (draft.kind === 'text' || !draft.lines.some((line) => line.key !== '')) return false;
  if (draft.id === null || !layout.multiline.has(draft.id as Label)) return true;
  return layout.blankEndsValue && draft.lines.at(-1)?.key === '';
}

const isLabel = (meaning: Meaning): meaning is Label =>
  meaning !== 'text' && meaning !== 'furniture' && meaning !== 'noise' && !isRole(meaning);

/** Blank lines at either end belong to the page, not to the section. */
function finish(draft: Draft): Section {
  let first = 0;
  let last = draft.lines.length;
  while (first < last && draft.lines[first]?.key === '') first++;
  while (last > first && draft.lines[last - 1]?.key === '') last--;
  const { kind, id, rank, title, titleLine } = draft;
  const block = { title, titleLine, lines: draft.lines.slice(first, last) };
  return kind === 'value'
    ? ({ kind, id: id as Label | null, rank, ...block } satisfies LabelledValue)
    : ({ kind, id: id as Role | null, ...block } satisfies FreeText);
}
