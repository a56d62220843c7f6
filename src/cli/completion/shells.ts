/** The registry of shells that completion is written for. */
import type { ScriptOf } from './words.js';

export const SHELLS = {
  bash: async () => (await import('./bash.js')).bashScript,
  zsh: async () => (await import('./zsh.js')).zshScript,
  fish: async () => (await import('./fish.js')).fishScript,
} as const satisfies { readonly [shell: string]: () => Promise<ScriptOf> };

export type Shell = keyof typeof SHELLS;
