/** Who gets colour: decided once per stream. */
import type { OutputStream, World } from './world.js';

export const COLOUR_CHOICES = ['auto', 'always', 'never'] as const;
export type ColourChoice = (typeof COLOUR_CHOICES)[number];

/**
 * True when messages on a stream get colour. A flag beats the environment; there `FORCE_COLOR` beats `NO_COLOR`, as in Node itself; else
 * terminals have colour and other streams have none.
 */
export function hasColour(choice: ColourChoice, stream: OutputStream, env: World['env']): boolean {
  if (choice === 'auto' && env.FORCE_COLOR) return !['0', 'false'].includes(env.FORCE_COLOR);
  return hasDataColour(choice, stream, env);
}

/** True when data on a stream gets colour: as messages do, but no variable alone may put escape codes into what another program reads. */
export function hasDataColour(choice: ColourChoice, stream: OutputStream, env: World['env']): boolean {
  if (choice !== 'auto') return choice === 'always';
  return stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}
