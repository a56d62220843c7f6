import { defineConfig } from 'vitest/config';

export default defineConfig({
  // No test is a stopwatch: the limit is there for what hangs.
  test: { include: ['test/**/*.test.ts'], exclude: ['test/engines/**'], testTimeout: 120_000, hookTimeout: 120_000 },
});
