import { afterAll, inject } from 'vitest';

/** What Stryker keeps of a run, and where its set-up puts it. */
interface Stryker {
  activeMutant?: string;
  currentTestId?: string | undefined;
  readonly mutantCoverage?: { readonly perTest: Record<string, Record<string, number>> };
}

interface Task {
  readonly name: string;
  readonly tasks?: readonly Task[];
}

/** Names that Stryker tells workers, which Vitest does not know the types of. */
const told = inject as (name: string) => string;
const scope = globalThis as { [name: string]: unknown };
const stryker = (scope[told('globalNamespace')] ??= {}) as Stryker;
const mutated = told('mode') === 'mutant';
const loading = 'loading';

/**
 * Called where the text of a test file begins. Stryker knows what each test reaches, but takes what a file works out
 * beside its tests, such as a plan that several of them look at, for what every test of all files needs. It is counted to
 * each test of its file, and is worked out with the change in place.
 */
scope['mutationLoads'] = (): void => {
  if (mutated) stryker.activeMutant = told('activeMutant');
  else stryker.currentTestId = loading;
};

const namesOf = (task: Task, before: readonly string[]): readonly string[] =>
  (task.tasks ?? []).flatMap((child) => {
    const names = [...before, child.name];
    return child.tasks ? namesOf(child, names) : [names.join(told('testNameSeparator')).trim()];
  });

if (!mutated)
  // Vitest hands over the file only to hooks that take their first parameter apart.
  afterAll(({}, file) => {
    const perTest = stryker.mutantCoverage?.perTest;
    const hits = perTest?.[loading];
    if (!perTest || !hits) return;
    for (const name of namesOf(file, [])) {
      const own = (perTest[`${file.file.filepath}#${name}`] ??= {});
      for (const [change, count] of Object.entries(hits)) own[change] = (own[change] ?? 0) + count;
    }
    Reflect.deleteProperty(perTest, loading);
  });
