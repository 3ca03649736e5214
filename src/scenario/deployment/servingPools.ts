import { lockstepCountOf } from '../../estimates/memory/Parallelism.ts';
import type { Scenario } from '../Scenario.ts';
import type { ServingPool } from './ServingPool.ts';

/** Fewest servers that hold so many accelerators, the same number on each. */
function evenNodeCount(acceleratorCount: number, serverAcceleratorCount: number): number {
  let count = Math.ceil(acceleratorCount / serverAcceleratorCount);
  while (acceleratorCount % count !== 0) count += 1;
  return count;
}

/**
 * The pools of a fitted scenario. Where `copiesMayShare` is false every copy is an instance of its own. Copies that
 * fill no whole group are left out: the last group of experts would lack some.
 */
export function servingPools(scenario: Scenario, copiesMayShare: boolean): readonly ServingPool[] {
  const { tensorCount, pipelineCount, dataCount, prefillCount, serverAcceleratorCount, requestCount } =
    scenario;
  const copyCount = copiesMayShare ? lockstepCountOf(scenario) : 1;
  const acceleratorCount = tensorCount * pipelineCount * copyCount;
  const nodeCount = evenNodeCount(acceleratorCount, serverAcceleratorCount);
  const shared = {
    copyCount,
    acceleratorCount,
    nodeCount,
    nodeAcceleratorCount: acceleratorCount / nodeCount,
  };
  const instancesOf = (copies: number) => Math.max(1, Math.floor(copies / copyCount));
  const answering = dataCount - prefillCount;
  const answers: ServingPool = {
    ...shared,
    role: prefillCount > 0 ? 'decode' : 'both',
    instanceCount: instancesOf(answering),
    requestCount: Math.ceil(requestCount / answering),
  };
  return prefillCount > 0
    ? [{ ...shared, role: 'prefill', instanceCount: instancesOf(prefillCount) }, answers]
    : [answers];
}
