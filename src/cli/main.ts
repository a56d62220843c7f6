/** The program: its world goes in, an exit code comes out. Nothing here ends the process, so that output is never cut short. */
import { printable } from '../report/printable.js';
import { ClosedPipe, UsageError } from './errors.js';
import { EXIT } from './exit-codes.js';
import { runRequest } from './request.js';
import type { World } from './world.js';

/**
 * Runs the program.
 * @param argv - the command line, without the program itself
 * @returns the exit code; never throws
 */
export async function main(argv: readonly string[], world: World): Promise<number> {
  // A reader that goes away is seen where something is written; here it only must not be an uncaught error.
  for (const stream of [world.stdout, world.stderr]) stream.on('error', () => undefined);
  try {
    return await runRequest(argv, world);
  } catch (error) {
    if (error instanceof ClosedPipe) return EXIT.ok.code;
    // Messages quote what was given: paths, and the words of files.
    world.stderr.write(printable(error instanceof UsageError ? usageText(error) : faultText(error)));
    return EXIT.failure.code;
  }
}

function usageText({ message }: UsageError): string {
  return `fiche: ${message}\nSee fiche --help.\n`;
}

function faultText(error: unknown): string {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `fiche: this is a fault of the program, please report it\n${what}\n`;
}
