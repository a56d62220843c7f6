/** What a run reads, one after the other. A run may be over hundreds of thousands of files: of those in folders only the names are kept. */
import type { Part } from './parts.js';

/** One input of the run. */
export interface Input {
  /** As it stands in records and diagnostics: as given, with `/`. */
  readonly path: string;
  /** Absolute path, or null for standard input. */
  readonly location: string | null;
  /** Its path below the folder it was found in, or below the part of the glob that is no pattern; the bare name of what was named. */
  readonly name: string;
}

/** A part of an input. */
export interface InputPart extends Input {
  readonly part: Part;
}

/** The inputs of a run, in code unit order of their paths. */
export interface Inputs extends Iterable<Input> {
  readonly length: number;
}

/** Files that follow each other in a folder. */
export interface FilesIn {
  /** What stands before the name of each in what it is called: with a separator at the end, or empty. */
  readonly folder: { readonly [field in keyof Input]: string };
  readonly names: Names;
}

/** Names of files. In one text, each ended by what stands in none, they take less room than in as many. */
export interface Names {
  readonly count: number;
  readonly text: string;
}

const END = '/';

export const namesOf = (names: readonly string[]): Names => ({
  count: names.length,
  text: names.map((name) => name + END).join(''),
});

function* each({ text }: Names): Generator<string> {
  for (let from = 0, end = text.indexOf(END); end !== -1; from = end + 1, end = text.indexOf(END, from))
    yield text.slice(from, end);
}

/** The files as inputs, each made when it is its turn. */
export const inputsIn = (rows: readonly FilesIn[]): Inputs => ({
  length: rows.reduce((sum, { names }) => sum + names.count, 0),
  *[Symbol.iterator]() {
    for (const { folder, names } of rows)
      for (const file of each(names))
        yield { path: folder.path + file, location: folder.location + file, name: folder.name + file };
  },
});
