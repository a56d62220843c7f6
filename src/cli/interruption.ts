/** Ctrl-C and its like: the run ends at the next posting and cleans up; a second one kills, as without us. */
import { Interrupted } from './errors.js';
import type { SignalName, World } from './world.js';

export interface Interruption {
  /** The signal that came, or null. */
  readonly signal: () => SignalName | null;
  /** Waits for some work, but no longer than until a signal comes: then it throws Interrupted. */
  readonly during: <T>(work: Promise<T>) => Promise<T>;
  readonly stopListening: () => void;
}

export function listenForSignals(world: World): Interruption {
  let came: SignalName | null = null;
  let giveUp: () => void = () => undefined;
  const stopListening = world.onSignal((signal) => {
    came = signal;
    // Whoever waits for more of it would wait on.
    world.stdin.destroy();
    giveUp();
  });
  return {
    signal: () => came,
    during: (work) =>
      new Promise((resolve, reject) => {
        giveUp = () => reject(new Interrupted());
        if (came !== null) giveUp();
        work.then(resolve, reject);
      }),
    stopListening,
  };
}
