import type { Catalogue } from '../data/Catalogue.ts';
import type { Demand } from '../estimates/performance/Demand.ts';
import type { KernelTables } from '../estimates/performance/KernelTables.ts';
import type { PerformanceInput } from '../estimates/performance/PerformanceInput.ts';
import { bytesPerSecondFromGigabitsPerSecond } from '../units/conversions.ts';
import { constantsOf } from './constantsOf.ts';
import { timingOf } from './timingOf.ts';
import type { Chosen } from './chooseFrom.ts';
import { memoryInput } from './memoryInput.ts';
import type { Scenario } from './Scenario.ts';

/** What a performance estimate takes, from a scenario and what its ids stand for. */
export function performanceInput(
  scenario: Scenario,
  chosen: Chosen,
  facts: Pick<Catalogue, 'timings' | 'efficiencies'>,
  kernels: KernelTables | undefined,
  ownKernels?: KernelTables,
): PerformanceInput {
  const { accelerator, engine } = chosen;
  const input = memoryInput(scenario, chosen);
  return {
    ...input,
    accelerator,
    timing: timingOf(facts, engine.id, input.engineVersion),
    constants: constantsOf(facts, engine.id, accelerator.vendor),
    ...(kernels && { kernels }),
    ...(ownKernels && { ownKernels }),
    ...(scenario.linkGigabitsPerSecond !== null && {
      poolLinkBytesPerSecond: bytesPerSecondFromGigabitsPerSecond(scenario.linkGigabitsPerSecond),
    }),
    ...(scenario.draftCount > 0 && {
      speculation: { draftCount: scenario.draftCount, acceptanceFraction: scenario.acceptanceFraction },
    }),
  };
}

/** What a scenario asks of its deployment. */
export const demandOf = ({ requestRate, requestCount }: Scenario): Demand =>
  requestRate === null
    ? { kind: 'closed-loop', clientCount: requestCount }
    : { kind: 'open-loop', requestsPerSecond: requestRate };
