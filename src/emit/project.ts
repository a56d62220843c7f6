/** A record with the values that were asked for, nested as they were. */
import type { OfferRecord } from '../offer.js';
import type { EmitOptions } from './emitter.js';
import { chosenColumns } from './fields.js';

/** Keys to keep; null keeps the whole value. */
type Plan = Map<string, Plan | null>;

/** What makes a record ready for a format that nests: the chosen values in the order of the choice. A whole record is in that of the schema. */
export function projection(options: EmitOptions): (record: OfferRecord) => object {
  const chosen = chosenColumns(options);
  if (chosen === undefined) return (record) => record;
  const plan: Plan = new Map();
  for (const { path } of chosen) addPath(plan, path.split('.'));
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
