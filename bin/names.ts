/** What the files of the built program are called. */

/** The program as one script: a function of `exports`, `require` and `module`. */
export const PROGRAM = 'program.cjs';

/** What a thread begins with. */
export const WORKER = 'worker.js';

/** What was compiled of it: good for one Node on one kind of processor only. */
export const compiledName = ({
  version,
  arch,
  platform,
}: Pick<NodeJS.Process, 'version' | 'arch' | 'platform'>): string => `program-${version}-${platform}-${arch}.cache`;
