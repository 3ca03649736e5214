import type { Band } from '../../units/Band.ts';
import type { Evidence, MemoryEstimate } from '../memory/MemoryEstimate.ts';
import type { OperatorGroup } from './Operator.ts';
import type { Rung } from './Efficiency.ts';
import type { PoolLimits } from './serving/poolLimits.ts';
import type { CacheTransfer } from './serving/Pools.ts';
import type { Served } from './serving/Served.ts';

/** What a step's time goes to. */
export type StepPart = OperatorGroup | 'host' | 'prompts';

/** How fast a deployment answers a load, all copies of the model together where it is a rate. */
export interface LoadAnswer {
  /** The weakest rung that a part of the step worth counting stands on. */
  readonly rung: Rung;
  readonly evidence: Evidence;
  readonly ttftSeconds: Band;
  readonly tpotSeconds: Band;
  readonly outputTokensPerSecond: Band;
  readonly requestsPerSecond: Band;
  /** True when more is asked than the deployment can give, or than its cache holds at once. */
  readonly saturated: boolean;
  /** One copy under its share of the load; with separate pools, one that writes answers. */
  readonly served: Served;
  /** Absent where every copy reads prompts and writes answers. */
  readonly pools?: PoolsAnswer;
}

/** Copies that only read prompts beside others that only write answers. */
export interface PoolsAnswer extends PoolLimits {
  readonly prefillCount: number;
  readonly decodeCount: number;
  readonly transfer: CacheTransfer;
}

/** The answer to a load with what the deployment could do at most and where its time goes. */
export interface PerformanceEstimate extends LoadAnswer {
  readonly memory: MemoryEstimate;
  /** Most requests a second all copies can finish. */
  readonly mostRequestsPerSecond: Band;
  /** Average step of one copy by what it is spent on. */
  readonly step: readonly { readonly part: StepPart; readonly seconds: number }[];
  /** A prompt's cache on its way to another copy, whether the deployment has separate pools or not. */
  readonly transfer: CacheTransfer;
  /** Share of the copies that should read prompts if pools were apart and both full. */
  readonly balancedPrefillFraction: number;
}
