import type { PlanInput } from '../../estimates/plan/PlanInput.ts';

/** The name of something a plan speaks of; an id without one stands for itself. */
export type NameOf = (id: string) => string;

/** Names of everything a plan may speak of, by id. */
export function planNames({
  models,
  hardware,
  engines,
}: Pick<PlanInput, 'models' | 'hardware' | 'engines'>): Readonly<Record<string, string>> {
  const named = [
    ...models,
    ...models.flatMap(({ weights }) => weights.map(({ format }) => format)),
    ...hardware.map(({ accelerator }) => accelerator),
    ...hardware.flatMap(({ servers }) => servers),
    ...engines.map(({ engine }) => engine),
    ...engines.flatMap(({ cacheFormats }) => Object.values(cacheFormats).flat()),
  ];
  return Object.fromEntries(named.map(({ id, name }) => [id, name]));
}
