import type { Catalogue } from '../../data/Catalogue.ts';
import type { Demand } from '../../estimates/performance/Demand.ts';
import type { PerformanceInput } from '../../estimates/performance/PerformanceInput.ts';
import type { Chosen } from '../../scenario/chooseFrom.ts';
import { demandOf, performanceInput } from '../../scenario/performanceInput.ts';
import type { Scenario } from '../../scenario/Scenario.ts';
import { type KeptKernels, kernels, ownKernels } from '../shared/kernelStore.ts';

/** What an estimate is asked. */
export interface Asked {
  readonly input: PerformanceInput;
  readonly demand: Demand;
}

/** What the estimate is asked of a scenario; undefined while its accelerator's kernels are on their way. */
export function askedOf(known: Catalogue, scenario: Scenario, chosen: Chosen): Asked | undefined {
  const { kernelsFrom } = chosen.accelerator;
  const tables = kernelsFrom === undefined ? 'failed' : kernels.value.get(kernelsFrom);
  if (tables === undefined) return undefined;
  const published = tables === 'failed' ? undefined : tables;
  const own = ownKernelsFor(known, chosen)?.tables;
  return { input: performanceInput(scenario, chosen, known, published, own), demand: demandOf(scenario) };
}

/** The reader's measurements where they are of this accelerator, and its engine calls such kernels. */
export function ownKernelsFor(
  { timings }: Catalogue,
  { accelerator, engine }: Chosen,
): KeptKernels | undefined {
  const own = ownKernels.value;
  const timing = timings.find(({ id }) => id === engine.id);
  return own?.tables.acceleratorId === accelerator.id && timing?.kernelEngine !== '' ? own : undefined;
}
