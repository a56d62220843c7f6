/** Matching across postings: keys in, groups and pairs out. Pure: where keys come from and rows go to is not its business. */
export { type AskedKeys, type AskedRow, askedPairs, readAskedKeys } from './asked.js';
export { type BoilerplateRow, boilerplateCount, paragraphOf, paragraphsIn } from './boilerplate.js';
export { type Corpus, type Gathered, identitiesOf, makeCorpus } from './corpus.js';
export { keysOf } from './keys.js';
export { type Matching, matchingOf } from './matching.js';
export { pairRows } from './pair-rows.js';
export { KEYS_VERSION, type PostingKeys } from './posting-keys.js';
export { numberedRows, postingRows } from './posting-rows.js';
export { isKeysObject, readKeys } from './read-keys.js';
export type { Relations } from './relations.js';
export { judgePairs, type LineTitles, rememberedMatching } from './remembered.js';
export type { PairRow, PostingRow, Role } from './rows.js';
export { THRESHOLDS, type ThresholdName, type Thresholds, thresholdsWith } from './thresholds.js';
export { unionsOf } from './unions.js';
export { type Judgement, judge, VERDICTS, type Verdict } from './verdict.js';
export { type Boilerplate, withoutBoilerplate } from './without-boilerplate.js';
