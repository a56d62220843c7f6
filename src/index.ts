/** The library: a text in, records out. */
export { collapsePosting } from './dedupe/index.js';
export * from './offer.js';
export { type ParseOptions, recordOf } from './pipeline.js';
