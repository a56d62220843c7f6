/** JSON files that people may have edited: what is wrong with one is said in words. */
import type { z } from 'zod';

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
