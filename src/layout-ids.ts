/** The layouts by name: all that most of the program knows of them. */

/** The layouts that can be recognised or forced; `unknown` is read by labels alone. */
export const LAYOUTS = ['emploi-territorial', 'choisir-le-service-public', 'job-board', 'jorf', 'unknown'] as const;
/** One of `LAYOUTS`. */
export type LayoutId = (typeof LAYOUTS)[number];
