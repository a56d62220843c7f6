/** What the benchmark prints: a table, and on request the pairs that are wrong. */
import type { FoundPair, MergeScore, Truth, Unions } from './score.js';
import { unrelated } from './score.js';

export interface Row {
  readonly method: string;
  readonly score: MergeScore;
  readonly seconds: number;
  readonly note?: string;
}

const HEADER = ['method', 'precision', 'recall', 'wrong', 'missed', 'twins', 'siblings', 'others', 'seconds', ''];

const ratio = (value: number): string => value.toFixed(4);

/** Rows under one header, numbers to the right. "Twins", "siblings", "others": how many of them were merged. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ method, score, seconds, note = '' }) => [
    method,
    ratio(score.precision),
    ratio(score.recall),
    String(score.wrong),
    String(score.missed),
    String(score.merged.twin),
    String(score.merged.sibling),
    String(score.merged.distractor),
    seconds.toFixed(1),
    note,
  ]);
  const widths = HEADER.map((name, i) => Math.max(name.length, ...cells.map((row) => row[i]!.length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => (i === 0 || i === row.length - 1 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join('  ');
  return [HEADER, ...cells].map((row) => line(row).trimEnd()).join('\n');
}

/** How many of each, most first: "12 repost:copied". */
function counted(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([value, count]) => `${count} ${value}`)
    .join(', ');
}

const whatOf = ({ kind, how, board }: Truth): string => `${how === '' ? kind : `${kind}:${how}`} on ${board}`;

/** Every pair the program got wrong, by what it got wrong, with the counts above them. */
export function* mistakes(
  truths: readonly Truth[],
  root: Unions['root'],
  found: readonly FoundPair[],
): Generator<string> {
  const at = new Map(truths.map((truth, i) => [truth.name, i]));
  const verdicts = new Map(found.map(({ a, b, verdict }) => [a < b ? `${a} ${b}` : `${b} ${a}`, verdict]));
  const verdictOf = (a: string, b: string): string => verdicts.get(a < b ? `${a} ${b}` : `${b} ${a}`) ?? 'no pair';
  const apart = truths.filter(
    ({ of, kind }, i) => (kind === 'same' || kind === 'repost') && root(i) !== root(at.get(of!)!),
  );
  yield* listed('not joined with the posting they come from', apart, verdictOf);
  const together = truths.filter(
    ({ of, kind }, i) => of !== null && kind !== 'same' && kind !== 'repost' && root(i) === root(at.get(of)!),
  );
  yield* listed('joined with the posting they were made from', together, verdictOf);
  const strangers = found
    .filter(({ verdict }) => verdict === 'same' || verdict === 'repost')
    .filter(({ a, b }) => truths[at.get(a)!]!.family !== truths[at.get(b)!]!.family);
  yield `pairs called same or repost that have nothing to do with each other: ${strangers.length}`;
  for (const { a, b, verdict } of strangers) yield `  ${verdict}  ${a}  ${b}`;
  for (const kind of ['twin', 'sibling'] as const) {
    const other = truths.filter((truth) => truth.kind === kind && verdictOf(truth.name, truth.of!) !== kind);
    yield* listed(`${kind}s called otherwise`, other, verdictOf);
  }
  const named = unrelated(truths, found);
  yield `pairs called twin or sibling that have nothing to do with each other: ${named.length}`;
  for (const { a, b, verdict } of named) yield `  ${verdict}  ${a}  ${b}`;
}

function* listed(
  title: string,
  truths: readonly Truth[],
  verdictOf: (a: string, b: string) => string,
): Generator<string> {
  yield `${title}: ${truths.length}${truths.length > 0 ? ` (${counted(truths.map(whatOf))})` : ''}`;
  for (const truth of truths)
    yield `  ${truth.of}  ${truth.name}  ${whatOf(truth)}  called: ${verdictOf(truth.name, truth.of!)}`;
}
