import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Change } from './Change.ts';

/** The part of Stryker that finds what to change. Stryker is no dependency, so its types are not at hand. */
interface InstrumenterModule {
  readonly Instrumenter: new (log: Record<string, () => unknown>) => {
    instrument(
      files: readonly { name: string; mutate: boolean; content: string }[],
      options: Record<string, unknown>,
    ): Promise<{ readonly mutants: readonly Change[] }>;
  };
}

/** Every change that Stryker would make of the files of a folder, in their order. Cards hold words and examples only. */
export async function changesOf(path: string, strykerFolder: string): Promise<readonly Change[]> {
  const entry = join(strykerFolder, 'node_modules/@stryker-mutator/instrumenter/dist/src/index.js');
  const { Instrumenter } = (await import(pathToFileURL(entry).href)) as InstrumenterModule;
  const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined };
  const instrumenter = new Instrumenter({ ...silent, isDebugEnabled: () => false });
  const files = globSync(`${path}/**/*.ts`)
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !name.endsWith('.card.ts'))
    .sort();
  const { mutants } = await instrumenter.instrument(
    files.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  return mutants;
}
