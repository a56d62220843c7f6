/** `fiche completion SHELL`: a script that knows all commands, flags and choices, so that the program is not run for every key that is pressed. */
import type { Command, Run } from '../command.js';
import { EXIT } from '../exit-codes.js';
import type { CommandName } from '../flags.js';
import { writeOut } from '../streams.js';
import { SHELLS, type Shell } from './shells.js';
import { commandWords } from './words.js';

export function completionOf(commands: { readonly [name in CommandName]: Command }): Run {
  return async ([shell], _flags, { stdout }) => {
    const scriptOf = await SHELLS[shell as Shell]();
    await writeOut(stdout, scriptOf(commandWords(commands)));
    return EXIT.ok.code;
  };
}
