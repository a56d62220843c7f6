/** What a run reads, one after the other. A run may be over hundreds of thousands of files: of those in folders only the names are kept. */

/** One input of the run. */
export interface Input {
  /** As it stands in records and diagnostics: as given, with `/`. */
  readonly path: string;
  /** Absolute path, or null for standard input. */
  readonly location: string | null;
  /** Its path below the folder it was found in, or below the part of the glob that is no pattern; the bare name of what was named. */
  readonly name: string;
}

/** The inputs of a run, in code unit order of their paths. */
export interface Inputs extends Iterable<Input> {
  readonly length: number;
}

/** Files that follow each other in a folder. */
export interface FilesIn {
  /** What stands before the name of each in what it is called: with a separator at the end, or empty. */
  readonly folder: { readonly [field in keyof Input]: string };
  readonly names: readonly string[];
}

/** The files as inputs, each made when it is its turn. */
export const inputsIn = (rows: readonly FilesIn[]): Inputs => ({
  length: rows.reduce((sum, { names }) => sum + names.length, 0),
  *[Symbol.iterator]() {
    for (const { folder, names } of rows)
      for (const file of names)
        yield { path: folder.path + file, location: folder.location + file, name: folder.name + file };
  },
});
