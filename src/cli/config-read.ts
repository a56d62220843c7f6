/** Makes flags of a configuration file. Every fault is told with its line, and all faults at once. */
import { dirname, relative, resolve } from 'node:path';
import { jsonText } from '../emit/escapes.js';
import { nearest } from '../emit/nearest.js';
import { printableLine } from '../report/printable.js';
import { over, type Places } from './config-layers.js';
import { CONFIGURABLE, isMapped, type Keys, keysOf, topKeys, valueSchema, wanted } from './config-schema.js';
import { configText, type Values } from './config-text.js';
import { UsageError } from './errors.js';
import type { CommandName, Flag, RawFlags } from './flags.js';

interface Config {
  readonly flags: RawFlags;
  readonly places: Places;
}

/**
 * Reads what a file says for a command.
 * @param shown - what the file is called in messages
 * @param cwd - what paths of the result are relative to; in the file, they are relative to the file
 * @throws UsageError - with every fault of the file
 */
export async function readConfig(path: string, shown: string, command: CommandName, cwd: string): Promise<Config> {
  const { values, lineOf } = configText(path, shown);
  const at = (keys: readonly (string | number)[]): string => `${printableLine(shown)}:${lineOf(keys)}`;
  const faults = faultsOf(values).map(([keys, fault]) => `${at(keys)}: ${fault}`);
  if (faults.length > 0) throw new UsageError(faults.join('\n'));

  const keys = keysOf(command);
  const section = isSection(command, values[command]) ? values[command] : {};
  const isTaken = ([key, value]: [string, unknown]): boolean => {
    const flag = keys.get(key);
    return flag !== undefined && !isSection(key, value) && valueSchema(flag).safeParse(value).success;
  };
  const place = { folder: dirname(path), cwd };
  const top = flagsOf(Object.fromEntries(Object.entries(values).filter(isTaken)), keys, place);
  const own = flagsOf(section, keys, place);
  const flags = over(own, top);
  const places = [...keys]
    .filter(([, { name }]) => name in flags)
    .flatMap(([key, { name }]) => {
      const path = key in section ? [command, key] : [key];
      const value = (key in section ? section : values)[key];
      const words = wordsIn(value).map(
        ([word, inner]) => [`'${word}'`, { name, place: at([...path, inner]) }] as const,
      );
      return [[`--${name}`, { name, place: at(path) }] as const, ...words];
    });
  return { flags, places: new Map(places) };
}

/** The words of a list or a map, and where they are in it. */
function wordsIn(value: unknown): readonly (readonly [word: string, key: string | number])[] {
  if (Array.isArray(value)) return value.map((word, i) => [String(word), i]);
  return isObject(value) ? Object.keys(value).map((word) => [word, word]) : [];
}

/** The options of one command stand under its name. Some commands share theirs with a flag, whose value is no map. */
function isSection(key: string, value: unknown): value is Values {
  return (CONFIGURABLE as readonly string[]).includes(key) && isObject(value);
}

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Fault = readonly [keys: readonly (string | number)[], fault: string];

function faultsOf(values: Values): readonly Fault[] {
  const top = topKeys();
  return Object.entries(values).flatMap(([key, value]): readonly Fault[] => {
    // Editors find the schema of a JSON file by it.
    if (key === '$schema') return [];
    if (isSection(key, value))
      return Object.entries(value).flatMap(([own, inner]) => faultOf([key, own], inner, keysOf(key as CommandName)));
    if ((CONFIGURABLE as readonly string[]).includes(key) && !top.has(key))
      return [[[key], `${key} wants a map of its options`]];
    return faultOf([key], value, top, CONFIGURABLE);
  });
}

function faultOf(
  path: readonly string[],
  value: unknown,
  keys: Keys,
  further: readonly string[] = [],
): readonly Fault[] {
  const key = path.at(-1)!;
  const flag = keys.get(key);
  if (flag === undefined) {
    const known = [...keys.keys(), ...further];
    const suggestion = known.includes(`no-${key}`) ? `no-${key}` : nearest(key, known);
    const help = suggestion === null ? '' : ` (did you mean ${suggestion}?)`;
    const where = path.length > 1 ? `fiche ${path[0]} has no option` : 'there is no option';
    return [[path, `${where} '${printableLine(key)}'${help}`]];
  }
  const { error } = valueSchema(flag).safeParse(value);
  if (error === undefined) return flag.belongsTo === undefined ? [] : strangersIn(value as Values, path, flag, keys);
  const suggestion = typeof value === 'string' && flag.choices ? nearest(value, flag.choices) : null;
  const help = suggestion === null ? '' : ` (did you mean ${suggestion}?)`;
  const [issue] = error.issues;
  const inner = (issue?.path ?? []) as readonly (string | number)[];
  return [[[...path, ...inner], `${key} wants ${wanted(flag)}, not ${jsonText(value)}${help}`]];
}

/** What belongs to a value of another flag must name one. */
function strangersIn(value: Values, path: readonly string[], { belongsTo }: Flag, keys: Keys): readonly Fault[] {
  const owners = keys.get(belongsTo ?? '')?.choices ?? [];
  return Object.keys(value)
    .filter((owner) => !owners.includes(owner))
    .map((owner): Fault => [[...path, owner], `there is no --${belongsTo} '${printableLine(owner)}'`]);
}

interface Place {
  readonly folder: string;
  readonly cwd: string;
}

/** Values of a file, as the command line would have given them. */
function flagsOf(values: Values, keys: Keys, place: Place): RawFlags {
  const raw = new Map<string, unknown>();
  for (const [key, value] of Object.entries(values)) {
    const flag = keys.get(key)!;
    if (flag.belongsTo === undefined) raw.set(flag.name, rawOf(value, flag, place));
  }
  for (const [key, value] of Object.entries(values)) {
    const { name, belongsTo } = keys.get(key)!;
    if (belongsTo === undefined) continue;
    // Whoever says where a report goes wants it.
    const owners = new Set([
      ...((raw.get(belongsTo) as readonly string[] | undefined) ?? []),
      ...Object.keys(value as Values),
    ]);
    raw.set(belongsTo, [...owners]);
    raw.set(
      name,
      Array.from(owners, (owner) => fromFolder((value as { readonly [owner: string]: string })[owner] ?? '', place)),
    );
  }
  return Object.fromEntries([...raw].filter(([, one]) => one !== undefined));
}

function rawOf(value: unknown, flag: Flag, place: Place): unknown {
  if (flag.value === undefined) return value === true ? true : undefined;
  if (isMapped(flag)) return Object.entries(value as Values).map(([name, one]) => `${name}=${one}`);
  const asGiven = (one: unknown): string => (isPath(flag) ? fromFolder(String(one), place) : String(one));
  return flag.list ? [value].flat().map(asGiven) : asGiven(value);
}

/** Flags whose value is a file or a folder say so by what it is called. */
const isPath = ({ value }: Flag): boolean => value === 'FILE' || value === 'DIR';

function fromFolder(path: string, { folder, cwd }: Place): string {
  return ['', '-'].includes(path) || folder === cwd ? path : relative(cwd, resolve(folder, path));
}
