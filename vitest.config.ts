import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    benchmark: { include: ['test/bench/**/*.bench.ts'] },
    // Property tests take seconds where two cores are busy with other checks.
    testTimeout: 60_000,
  },
});
