/** The text of a configuration file: YAML, of which JSON is a part, with the line of every key. */
import { readFileSync } from 'node:fs';
import { isCollection, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { reasonOf } from '../input/failure.js';
import { printableLine } from '../report/printable.js';
import { UsageError } from './errors.js';

export interface Values {
  readonly [key: string]: unknown;
}

export interface ConfigText {
  readonly values: Values;
  /** Where a key, or an item of a list, stands, given the keys above it. */
  readonly lineOf: (keys: readonly (string | number)[]) => number;
}

/** A file of options is as long as a page. */
const LONGEST = 1 << 20;

/**
 * Reads the text of a configuration file.
 * @param shown - what the file is called in messages
 * @throws UsageError - when it is not there, or no map
 */
export function configText(path: string, shown: string): ConfigText {
  const text = textOf(path, shown);
  const lineCounter = new LineCounter();
  const document = refusing(shown, () => parseDocument(text, { lineCounter, prettyErrors: false }));
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line;
  const faults = [...document.errors, ...document.warnings].map(
    ({ pos, message }) => `${printableLine(shown)}:${lineAt(pos[0])}: ${printableLine(message)}`,
  );
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
  const values = refusing(shown, () => document.toJS({ maxAliasCount: 100 })) ?? {};
  if (typeof values !== 'object' || Array.isArray(values))
    throw new UsageError(`${printableLine(shown)}:1: a map of options is wanted, such as format: ndjson`);
  return { values: values as Values, lineOf: (keys) => lineAt(offsetOf(document.contents, keys)) };
}

function textOf(path: string, shown: string): string {
  try {
    const text = readFileSync(path, 'utf8');
    if (text.length > LONGEST) throw new UsageError(`${shown}: too long for a configuration`);
    return text;
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`--config ${shown}: ${reasonOf(error)}`);
  }
}

/** Anchors can make a text of ten lines fill all the memory, and brackets in brackets the stack. */
function refusing<T>(shown: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new UsageError(`${printableLine(shown)}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function offsetOf(node: Node | null, [key, ...rest]: readonly (string | number)[]): number {
  const start = node?.range?.[0] ?? 0;
  if (isSeq(node) && typeof key === 'number') return offsetOf((node.items[key] as Node | undefined) ?? node, rest);
  if (key === undefined || !isMap(node)) return start;
  const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key);
  if (pair === undefined || !isScalar(pair.key)) return start;
  const own = pair.key.range?.[0] ?? start;
  return isCollection(pair.value) && rest.length > 0 ? offsetOf(pair.value, rest) : own;
}
