import { defineConfig } from 'vitest/config';
import { withLetters } from './scripts/letters.mjs';

export default defineConfig({
  // What is tested are the expressions of the built program.
  plugins: [
    {
      name: 'letters',
      enforce: 'post',
      transform: (code, id) => (/[\\/]src[\\/].*\.ts$/.test(id) && code.includes('p{L') ? withLetters(code) : null),
    },
  ],
  // No test is a stopwatch: the limit is there for what hangs.
  test: { include: ['test/**/*.test.ts'], exclude: ['test/engines/**'], testTimeout: 120_000, hookTimeout: 120_000 },
});
