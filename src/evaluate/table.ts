/** An evaluation as lines for people. */
import type { Evaluation, Score } from './score.js';

const three = (share: number): string => share.toFixed(3);
const row = (name: string, { precision, recall, f1, right, invented, missed }: Score): string =>
  `${name.padEnd(32)} ${three(precision)} ${three(recall)} ${three(f1)} ${[right, invented, missed].map((n) => String(n).padStart(6)).join('')}`;

/**
 * A header, one line a key, the sum, the copies, and how many postings are right in everything.
 * @param withMisses - true to list every value that is not right first
 */
export function evaluationTable(evaluation: Evaluation, withMisses: boolean): readonly string[] {
  const misses = evaluation.judgements.flatMap(({ file, misses }) =>
    misses.map(({ key, message }) => `${file}: ${key}: ${message}`),
  );
  return [
    ...(withMisses ? [...misses, ''] : []),
    `${'field'.padEnd(32)} prec. recall    F1  right invent missed`,
    ...Object.entries(evaluation.fields).map(([key, score]) => row(key, score)),
    row('all fields', evaluation.all),
    row('lines dropped as copies', evaluation.copies),
    `${evaluation.exact} of ${evaluation.postings} postings right in everything`,
  ];
}
