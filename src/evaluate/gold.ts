/** What a person found in a posting: the measure that records are held against. */
import { z } from 'zod';

const ranges = z.array(z.tuple([z.int().positive(), z.int().positive()]));

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * One labelled posting. Only what it lists is judged: a posting need not be labelled whole.
 */
export const goldSchema = z.strictObject({
  file: z.string().meta({ description: 'name of the text, beside this file or in the folder of texts' }),
  layout: z.string().optional().meta({ description: 'the layout that must be recognised' }),
  // As it is: a record of zod would leave out a key of the name `__proto__`, and nobody would be told that there is no such field.
  record: z
    .custom<Readonly<Record<string, unknown>>>(isObject, 'Invalid input: expected record')
    .meta({ description: 'values by key of the record; objects may be given in part' }),
  skip: z
    .array(z.string())
    .default([])
    .meta({ description: 'keys that are not judged: `employer`, `workplace.street`' }),
  absent: z
    .array(z.string())
    .default([])
    .meta({ description: 'keys that must be empty: what a sloppy reader would invent' }),
  text_lines: z
    .record(z.string(), ranges)
    .default({})
    .meta({ description: 'lines of the file that make the free text of a key, copies left out' }),
  dropped_lines: ranges.optional().meta({ description: 'lines that are copies' }),
  optional_dropped_lines: ranges.default([]).meta({ description: 'lines that may be taken for copies or not' }),
  warnings: z.array(z.string()).default([]).meta({ description: 'codes of warnings that must be there' }),
  ordinary: z.boolean().optional().meta({ description: 'a mark for the own use of who labels: not judged' }),
});

export type Gold = z.infer<typeof goldSchema>;
