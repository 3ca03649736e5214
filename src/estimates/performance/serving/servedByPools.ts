import type { Demand } from '../Demand.ts';
import type { PoolsAnswer } from '../PerformanceEstimate.ts';
import { fullHostSeconds } from './ceiling.ts';
import { pooledCeiling } from './pooledCeiling.ts';
import { pooledClosedLoop } from './pooledClosedLoop.ts';
import { pooledOpenLoop } from './pooledOpenLoop.ts';
import { poolLimits } from './poolLimits.ts';
import type { Pools } from './Pools.ts';
import type { Served } from './Served.ts';

interface PooledSettings {
  /** Requests at full length that a copy's cache holds. */
  readonly fullRunningCount: number;
  /** Squared coefficient of variation of prompt lengths. */
  readonly squaredVariationFraction: number;
}

/** Separate pools under a load, all copies together. */
export function servedByPools(
  pools: Pools,
  demand: Demand,
  { fullRunningCount, squaredVariationFraction }: PooledSettings,
): { readonly served: Served; readonly pools: PoolsAnswer } {
  const kept =
    demand.kind === 'ceiling'
      ? { ...pools, mostRunningCount: fullRunningCount, addedStepSeconds: fullHostSeconds }
      : pools;
  const limits = poolLimits(kept);
  const { prefillCount, decodeCount, transfer } = pools;
  const answer = { ...limits, prefillCount, decodeCount, transfer };
  switch (demand.kind) {
    case 'closed-loop':
      return { pools: answer, served: pooledClosedLoop(kept, limits, demand) };
    case 'open-loop':
      return {
        pools: answer,
        served: pooledOpenLoop(kept, limits, { ...demand, squaredVariationFraction }),
      };
    case 'ceiling':
      return { pools: answer, served: pooledCeiling(kept, limits) };
  }
}
