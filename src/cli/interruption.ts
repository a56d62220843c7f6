/** Ctrl-C and its like: the run ends at the next posting and cleans up; a second one kills, as without us. */
import type { SignalName, World } from './world.js';

export interface Interruption {
  /** The signal that came, or null. */
  readonly signal: () => SignalName | null;
  readonly stopListening: () => void;
}

export function listenForSignals({ onSignal, stdin }: World): Interruption {
  let came: SignalName | null = null;
  const stopListening = onSignal((signal) => {
    came = signal;
    // Whoever waits for more of it would wait on.
    stdin.destroy();
  });
  return { signal: () => came, stopListening };
}
