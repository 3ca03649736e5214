import { pooledFlow, runningAt } from './pooledFlow.ts';
import type { PoolLimits } from './poolLimits.ts';
import type { Pools } from './Pools.ts';
import type { Served } from './Served.ts';

/** Most output of separate pools when requests never run out: the slowest pool is full, the others keep up with it. */
export const pooledCeiling = (pools: Pools, { requestsPerSecond }: PoolLimits): Served =>
  pooledFlow(pools, {
    runningCount: runningAt(pools, requestsPerSecond),
    requestsPerSecond,
    waitSeconds: 0,
    waitingCount: 0,
    saturated: true,
  });
