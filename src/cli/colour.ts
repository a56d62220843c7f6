/** Who gets colour: decided once per stream. */
import type { OutputStream, World } from './world.js';

export const COLOUR_CHOICES = ['auto', 'always', 'never'] as const;
export type ColourChoice = (typeof COLOUR_CHOICES)[number];

/**
 * True when a stream gets colour. A flag beats the environment; there `FORCE_COLOR` beats `NO_COLOR`, as in Node itself; else terminals
 * have colour and other streams have none.
 */
export function hasColour(choice: ColourChoice, stream: OutputStream, env: World['env']): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (env.FORCE_COLOR) return !['0', 'false'].includes(env.FORCE_COLOR);
  if (env.NO_COLOR || env.TERM === 'dumb') return false;
  return stream.isTTY === true;
}
