/** JSON files that people may have edited: what is wrong with one is said in words. */
import { z } from 'zod';

/**
 * What a JSON text holds.
 * @throws RangeError - naming the first place that is not as it should be
 */
export function parsed<T>(shape: z.ZodType<T>, text: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new RangeError(`no JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  const { data, error } = shape.safeParse(value);
  if (data !== undefined) return data;
  const [issue] = error?.issues ?? [];
  const place = issue?.path.join('.') ?? '';
  throw new RangeError(`${place === '' ? '' : `${place}: `}${issue?.message ?? 'not of this form'}`);
}

/**
 * An object whose keys are the names of others, labels or files: all of them, also `__proto__`, which a record of zod leaves out.
 * @param item - what each value must be
 */
export const dictionary = <T>(item: z.ZodType<T>): z.ZodType<ReadonlyMap<string, T>> =>
  z.custom<object>(isObject, 'Invalid input: expected an object').transform((object, context) => {
    const entries = new Map<string, T>();
    for (const [key, value] of Object.entries(object)) {
      const { data, error } = item.safeParse(value);
      for (const { message, path } of error?.issues ?? [])
        context.addIssue({ code: 'custom', message, path: [key, ...path] });
      if (data !== undefined) entries.set(key, data);
    }
    return entries;
  });

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
