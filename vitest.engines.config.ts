import { defineConfig } from 'vitest/config';

// One test after the other: each of them takes the whole machine, and the later ones want what the earlier ones wrote.
export default defineConfig({
  test: {
    include: ['test/engines/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
    bail: 1,
  },
});
