/** A record with the values that were asked for, nested as they were. */
import type { OfferRecord } from '../offer.js';
import { COLUMNS } from './columns.js';
import type { EmitOptions } from './emitter.js';
import { chosenColumns } from './fields.js';

/** Keys to keep; null keeps the whole value. */
type Plan = Map<string, Plan | null>;

/** Parts of a record are made in the order of the schema: of a whole one, only its own keys need to be put in order. */
const KEYS: readonly string[] = [...new Set(COLUMNS.map(({ path }) => path.split('.', 1)[0] ?? path))];

/** What makes a record ready for a format that nests: the chosen values in the order of the choice, or all in that of the schema. */
export function projection(options: EmitOptions): (record: OfferRecord) => object {
  const plan: Plan = new Map();
  for (const path of chosenColumns(options)?.map((column) => column.path) ?? KEYS) addPath(plan, path.split('.'));
  return (record) => pick(record, plan);
}

function addPath(plan: Plan, [key, ...rest]: readonly string[]): void {
  if (key === undefined) return;
  if (rest.length === 0) {
    plan.set(key, null);
    return;
  }
  const inner: Plan = plan.get(key) ?? new Map();
  plan.set(key, inner);
  addPath(inner, rest);
}

function pick(value: object, plan: Plan): object {
  const picked: Record<string, unknown> = {};
  for (const [key, inner] of plan) {
    const part = (value as Record<string, unknown>)[key];
    if (part !== undefined) picked[key] = inner === null ? part : pick(part as object, inner);
  }
  return picked;
}
