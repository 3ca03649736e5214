import { resolve } from 'node:path';
import type { ViteUserConfig } from 'vitest/config';
import type { TestSequencer, TestSpecification, Vitest } from 'vitest/node';

/** Most changes are noticed by several files: the quickest of them need not wait for the slowest. */
class QuickestFirst implements TestSequencer {
  private readonly vitest: Vitest;

  constructor(vitest: Vitest) {
    this.vitest = vitest;
  }

  shard(files: TestSpecification[]): TestSpecification[] {
    return files;
  }

  sort(files: TestSpecification[]): TestSpecification[] {
    const duration = (file: TestSpecification) =>
      this.vitest.cache.getTestSpecificationResult(file)?.duration ?? 0;
    return files.toSorted((one, other) => duration(one) - duration(other));
  }
}

/** Tells where the text of a test file begins: what it imports has been loaded by then. */
const markLoading = {
  name: 'mark-loading',
  transform: (code: string, id: string) =>
    id.endsWith('.test.ts') ? { code: `globalThis.mutationLoads?.();${code}`, map: null } : undefined,
};

/** How Vitest runs the tests of a folder for one change after the other. */
export const mutationConfig = (
  tests: string,
  excluded: readonly string[],
  project: string,
): ViteUserConfig => ({
  plugins: [markLoading],
  resolve: {
    alias: {
      'fast-check': resolve(project, 'scripts/mutate/fewerExamples.ts'),
      yaml: resolve(project, 'scripts/mutate/storedYaml.ts'),
    },
  },
  test: {
    include: [`${tests}/**/*.test.ts`],
    exclude: excluded.map((name) => `**/${name}.test.ts`),
    setupFiles: [resolve(project, 'scripts/mutate/countLoading.ts')],
    isolate: false,
    sequence: { sequencer: QuickestFirst },
    testTimeout: 120_000,
  },
});
