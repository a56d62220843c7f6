/** `--print-config`: the options that hold for a command, as a file would say them. */
import { printable, printableLine } from '../report/printable.js';
import type { Configured } from './config.js';
import { isMapped, keysOf } from './config-schema.js';
import { EXIT } from './exit-codes.js';
import type { CommandName, Flag } from './flags.js';
import { colourJson, paletteOf } from './palette.js';
import { coloursOf } from './run-options.js';
import { writeOut } from './streams.js';
import type { World } from './world.js';

/** Prints them, those that nobody gave being what `--help` promises. Which file was read is said on stderr. */
export async function printConfig(command: CommandName, { flags, file }: Configured, world: World): Promise<number> {
  const values = { ...flags } as { readonly [name: string]: unknown };
  const options = Object.fromEntries(
    [...keysOf(command)]
      .map(([key, flag]) => [key, asInFile(values[flag.name] ?? flag.default, flag, values)] as const)
      .filter(([, value]) => value !== undefined),
  );
  const { json } = await paletteOf(coloursOf(flags, world).stdout);
  const text = printable(`${JSON.stringify({ [command]: options }, null, 2)}\n`);
  await writeOut(
    world.stderr,
    file === null ? 'no configuration file\n' : `with the options of ${printableLine(file)}\n`,
    'stderr',
  );
  await writeOut(world.stdout, colourJson(text, json));
  return EXIT.ok.code;
}

function asInFile(raw: unknown, flag: Flag, values: { readonly [name: string]: unknown }): unknown {
  if (raw === undefined || flag.value === undefined) return raw;
  if (flag.belongsTo !== undefined) {
    const owners = values[flag.belongsTo] as readonly string[];
    return Object.fromEntries(
      (raw as readonly string[]).map((file, i) => [owners[i], file]).filter(([, file]) => file),
    );
  }
  if (isMapped(flag)) return Object.fromEntries((raw as readonly string[]).map(halves));
  if (flag.value === 'N' || flag.value === 'SHARE') return Number(raw);
  return flag.list && typeof raw === 'string' ? raw.split(',') : raw;
}

function halves(given: string): readonly [name: string, value: string] {
  const at = given.indexOf('=');
  return [given.slice(0, at), given.slice(at + 1)];
}
