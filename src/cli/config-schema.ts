/** What a configuration file may hold: made of the tables of flags, each key being the long name of a flag. */
import { z } from 'zod';
import { COMMAND_NAMES, type CommandName, type Flag, groupsOf } from './flags.js';

/** Flags by the key they have in a file. */
export type Keys = ReadonlyMap<string, Flag & { readonly name: string }>;

/** Flags that are about a file or a text of the program's own, or about one run: they cannot stand in one. */
const OUTSIDE: readonly string[] = ['help', 'version', 'config', 'no-config', 'print-config', 'stats=stages'];

/** What is called otherwise in a file, where many stand under one key. */
const PLURALS: { readonly [flag: string]: string } = { rule: 'rules' };

/** The commands that read a file: those that have flags for it. */
export const CONFIGURABLE: readonly CommandName[] = COMMAND_NAMES.filter((command) =>
  groupsOf(command).some(({ flags }) => 'config' in flags),
);

export function keysOf(command: CommandName): Keys {
  const flags = groupsOf(command).flatMap((group) => Object.entries(group.flags));
  return new Map(
    flags.filter(([name]) => !OUTSIDE.includes(name)).map(([name, flag]) => [PLURALS[name] ?? name, { ...flag, name }]),
  );
}

/** The keys that stand at the top, for all commands: of a flag that differs between them, all choices. */
export function topKeys(): Keys {
  const all = new Map<string, Flag & { readonly name: string }>();
  for (const [key, flag] of CONFIGURABLE.flatMap((command) => [...keysOf(command)])) {
    const known = all.get(key);
    const choices = known?.choices && flag.choices ? [...new Set([...known.choices, ...flag.choices])] : undefined;
    all.set(key, known === undefined ? flag : { ...known, ...(choices && { choices }) });
  }
  return all;
}

/** Numbers, by what their flags call them. */
const NUMBERS = ['N', 'SHARE'];

/** True for a flag of which every value is a name and what it gets. */
export const isMapped = ({ list, value }: Flag): boolean => list === true && value?.includes('=') === true;

const one = z.string().min(1);

/** The value that a flag has in a file. */
export function valueSchema(flag: Flag): z.ZodType {
  const { value, choices, list, belongsTo } = flag;
  if (value === undefined) return z.boolean();
  if (belongsTo !== undefined) return z.record(one, one);
  if (isMapped(flag)) return z.record(one, z.union([one, z.number(), z.boolean()]));
  const single = choices === undefined ? (NUMBERS.includes(value) ? z.number() : one) : z.enum([...choices]);
  if (value === 'SIZE') return z.union([one, z.number()]);
  return list ? z.union([single, z.array(single)]) : single;
}

/** What a flag wants, in words. */
export function wanted(flag: Flag): string {
  const { value, choices, list, belongsTo } = flag;
  if (value === undefined) return 'true or false';
  if (belongsTo !== undefined) return `a map from --${belongsTo} to ${value}`;
  if (isMapped(flag)) return `a map of ${value.replace('=', ': ')}`;
  const single =
    choices === undefined ? (NUMBERS.includes(value) ? 'a number' : value) : `one of ${choices.join(', ')}`;
  return list ? `${single}, or a list` : single;
}

/** JSON Schema, draft 2020-12, of a configuration file: for editors, which complete and check keys and values by it. */
export function configJsonSchema(): object {
  const sections = new Map(CONFIGURABLE.map((command) => [command as string, objectSchema(keysOf(command))]));
  const shape: { [key: string]: z.ZodType } = { $schema: z.string() };
  for (const [key, flag] of topKeys()) shape[key] = described(flag);
  for (const [command, section] of sections) {
    const ofFlag = shape[command];
    shape[command] = (ofFlag === undefined ? section : z.union([ofFlag, section])).describe(
      `options of fiche ${command} only`,
    );
  }
  const { $schema, ...schema } = z.toJSONSchema(z.strictObject(optional(shape)), { target: 'draft-2020-12' });
  return { $schema, $id: 'urn:fiche:config:1', title: 'Configuration of fiche', ...schema };
}

function objectSchema(keys: Keys): z.ZodType {
  return z.strictObject(optional(Object.fromEntries([...keys].map(([key, flag]) => [key, described(flag)]))));
}

const described = (flag: Flag): z.ZodType => valueSchema(flag).describe(flag.doc);

const optional = (shape: { readonly [key: string]: z.ZodType }): { [key: string]: z.ZodType } =>
  Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, schema.optional()]));
