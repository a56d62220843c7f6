/** Which file in a folder each text is written to: its path below what found it. No two texts go to one file, on no disk. */
import type { Input, Inputs } from '../input/inputs.js';
import { problem } from '../input/problems.js';
import type { Diagnostic } from '../offer.js';
import { folded } from './names.js';

export interface OutputPlan {
  /** Those that have a file of their own. */
  readonly inputs: Inputs;
  readonly problems: readonly Diagnostic[];
}

/** What standard input is called in a folder. */
const STDIN_NAME = 'stdin.txt';

/** Its path below the folder. */
export const outputName = ({ name }: Input): string => (name === '-' || name === '' ? STDIN_NAME : name);

/** Of inputs that would be written to one file, also where case or Unicode form make no difference, the first is. */
export function planOutputs(inputs: Inputs): OutputPlan {
  const owners = new Map<string, Input>();
  const problems: Diagnostic[] = [];
  for (const input of inputs) {
    const name = outputName(input);
    const owner = owners.get(folded(name));
    if (owner === undefined) owners.set(folded(name), input);
    else problems.push(problem('same_output', input.path, `${name} in the folder is that of ${owner.path}`));
  }
  return { inputs: [...owners.values()], problems };
}
