/** What was measured, as one table of Markdown. */
import { median } from '../collapse/table.js';
import type { Taken } from '../measure.js';
import type { Bound, Entry, Measure } from './entries.js';

/** What the runs of every entry took, by its name, in their order. */
export type Results = ReadonlyMap<string, readonly Taken[]>;

export interface Row {
  readonly cells: readonly string[];
  /** True where something is beyond its bound. */
  readonly isMissed: boolean;
}

export const HEAD = ['', 'time', 'CPU', 'MB/s', 'peak', 'against'] as const;

/** NaN where one of two was not measured: runs are compared one by one, since what else a machine does falls on both. */
export function ratio(of: readonly Taken[], than: readonly Taken[], by: Measure): number {
  return median(of.flatMap((one, i) => quotient(one[by], than[i]?.[by] ?? null)));
}

const quotient = (value: number | null, by: number | null): readonly number[] =>
  value === null || by === null || by === 0 ? [] : [value / by];

/** One row an entry; what is not on this machine says so. */
export function rowOf(entry: Entry, results: Results): Row {
  const runs = results.get(entry.name);
  if (runs === undefined) return { cells: [entry.name, `no ${entry.needs} here`, '', '', '', ''], isMissed: false };
  const seconds = median(runs.map((run) => run.seconds));
  const peaks = runs.flatMap(({ peakMegabytes: peak }) => (peak === null ? [] : [peak]));
  const peak = peaks.length === 0 ? null : Math.max(...peaks);
  const bounds = entry.bounds.map((one) => boundText(one, runs, results));
  if (entry.mostMegabytes !== undefined && peak !== null)
    bounds.push(judged(`${peak.toFixed(0)} MB`, peak, entry.mostMegabytes, `${entry.mostMegabytes} MB`));
  return {
    cells: [
      entry.name,
      shownSeconds(seconds),
      shownSeconds(median(runs.flatMap(({ cpuSeconds }) => (cpuSeconds === null ? [] : [cpuSeconds])))),
      entry.bytes === 0 ? '' : (entry.bytes / 1e6 / seconds).toFixed(1),
      peak === null ? '' : `${peak.toFixed(0)} MB`,
      bounds.map(({ text }) => text).join('; '),
    ],
    isMissed: bounds.some((one) => one.isMissed),
  };
}

interface Judged {
  readonly text: string;
  readonly isMissed: boolean;
}

const NAMES: { readonly [by in Measure]: string } = { seconds: '', cpuSeconds: ' (CPU)', peakMegabytes: ' (peak)' };

function boundText({ than, by, most }: Bound, runs: readonly Taken[], results: Results): Judged {
  const value = ratio(runs, results.get(than) ?? [], by);
  if (Number.isNaN(value)) return { text: `${than}: not measured`, isMissed: false };
  const text = `${value.toFixed(2)} × ${than}${NAMES[by]}`;
  return most === null ? { text, isMissed: false } : judged(text, value, most, most.toFixed(2));
}

function judged(text: string, value: number, most: number, shown: string): Judged {
  return value <= most
    ? { text: `${text}, at most ${shown}`, isMissed: false }
    : { text: `**${text}, beyond ${shown}**`, isMissed: true };
}

/** 0.0123 → "12 ms"; nothing for what was not measured. */
export function shownSeconds(seconds: number): string {
  if (Number.isNaN(seconds)) return '';
  return seconds < 1 ? `${(seconds * 1000).toFixed(0)} ms` : `${seconds.toFixed(2)} s`;
}

/** A table of Markdown that is read in a terminal too. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const escaped = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const last = head.length - 1;
  const widths = head.map((_, i) => (i === last ? 3 : Math.max(3, ...escaped.map((row) => (row[i] ?? '').length))));
  const isText = (i: number): boolean => i === 0 || i === last;
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, i) => (isText(i) ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const rule = line(widths.map((width, i) => (isText(i) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)));
  const [top = [], ...others] = escaped;
  return [line(top), rule, ...others.map(line)].join('\n');
}
