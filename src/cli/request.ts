/** From a command line to the command that it asks for, with the options that hold. */
import { COMMANDS } from './commands.js';
import { blamed, configured } from './config.js';
import { UsageError } from './errors.js';
import { EXIT } from './exit-codes.js';
import { readCommandLine } from './program.js';
import { writeOut } from './streams.js';
import { VERSION } from './version.js';
import type { World } from './world.js';

/**
 * Does what a command line asks for.
 * @returns the exit code
 * @throws UsageError - for what cannot be
 */
export async function runRequest(argv: readonly string[], world: World): Promise<number> {
  const request = readCommandLine(argv, VERSION);
  if (request.kind === 'text') {
    await writeOut(world.stdout, request.text);
    return EXIT.ok.code;
  }
  const { command, operands, flags } = request;
  const { load, takesPaths } = COMMANDS[command];
  if (!takesPaths) return (await load()).run(operands, flags, world);
  const options = await configured(command, flags, world);
  if (flags['print-config']) return (await import('./config-print.js')).printConfig(command, options, world);
  const { run } = await load();
  try {
    return await run(operands, options.flags, world);
  } catch (error) {
    throw error instanceof UsageError ? blamed(error, options) : error;
  }
}
