/** Texts as `check` reads them. */
import { readFileSync } from 'node:fs';
import { type Checked, type Levels, makeLook, makeMemory } from '../../src/check/index.js';
import { sourceOf } from '../../src/input/text.js';
import { type ParseOptions, type ReadPosting, readPosting } from '../../src/pipeline.js';
import { postingsOf } from '../../src/segment/split.js';

/** Looks at the postings of one run, in their order: each alone, and against those before. */
export function makeChecker(levels: Levels): (read: ReadPosting) => readonly Checked[] {
  const look = makeLook(levels);
  const compare = makeMemory(levels);
  return (read) => {
    const { findings, traces } = look(read);
    return [...findings, ...compare(traces)];
  };
}

/** What is found in some texts, read one after the other. */
export function found(
  texts: readonly string[],
  { levels = new Map(), parse = {} }: { readonly levels?: Levels; readonly parse?: ParseOptions } = {},
): readonly Checked[] {
  const check = makeChecker(levels);
  return texts.flatMap((text, i) =>
    [...postingsOf(sourceOf(text, `${i + 1}.txt`, null))].flatMap((posting) => check(readPosting(posting, parse))),
  );
}

/** The codes of what is found in one text, gravest and least grave alike. */
export const codes = (text: string): readonly string[] => found([text]).map(({ code }) => code);

export const sample = (name: string): string =>
  readFileSync(new URL(`../../samples/${name}/input.txt`, import.meta.url), 'utf8');

/** A page of emploi-territorial.fr with nothing wrong. */
export const PAGE = sample('emploi-territorial/echo-in-every-section');
