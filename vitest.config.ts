import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    benchmark: { include: ['test/bench/**/*.bench.ts'] },
    // Tests keep nothing between files: workers that load each module once take two thirds of the time.
    pool: 'threads',
    isolate: false,
    // Property tests take seconds where two cores are busy with other checks.
    testTimeout: 60_000,
  },
});
