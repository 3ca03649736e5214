import { readFileSync } from 'node:fs';
import type { Change } from './Change.ts';
import { changeKey } from './changeKey.ts';

/** Lets Stryker test the changes of a sample alone: it takes the others for such as cannot be compiled. */
class SampleChecker {
  private readonly drawn: ReadonlySet<string>;

  constructor(options: { readonly drawnFile: string }) {
    this.drawn = new Set(JSON.parse(readFileSync(options.drawnFile, 'utf8')) as string[]);
  }

  init(): Promise<void> {
    return Promise.resolve();
  }

  group(changes: readonly Change[]): Promise<readonly string[][]> {
    return Promise.resolve([changes.map(({ id }) => id)]);
  }

  check(changes: readonly Change[]): Promise<Record<string, { status: string; reason?: string }>> {
    return Promise.resolve(
      Object.fromEntries(
        changes.map((change) => [
          change.id,
          this.drawn.has(changeKey(change))
            ? { status: 'passed' }
            : { status: 'compileError', reason: 'not in the sample' },
        ]),
      ),
    );
  }
}

const checker = (options: { readonly drawnFile: string }) => new SampleChecker(options);
checker.inject = ['options'] as const;

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', factory: checker }];
