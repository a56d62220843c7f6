/** What a command is. */
import type { RawFlags } from './flags.js';
import type { World } from './world.js';

/** Does the work, and gives the exit code. Throws `UsageError` for flags that cannot be. */
export type Run = (operands: readonly string[], flags: RawFlags, world: World) => Promise<number>;

export interface Command {
  readonly meaning: string;
  readonly usage: string;
  /** True when it takes paths. */
  readonly takesPaths: boolean;
  /** The one word that it takes in place of paths. */
  readonly operand?: { readonly name: string; readonly words: readonly string[] };
  readonly examples: readonly (readonly [command: string, meaning: string])[];
  readonly load: () => Promise<{ readonly run: Run }>;
}
