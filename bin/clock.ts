/** The clock of runs and threads. */

/** Milliseconds, from any beginning: `performance.now()` without the module of Node's own that would have to be loaded for it. */
export const now = (): number => Number(process.hrtime.bigint()) / 1e6;
