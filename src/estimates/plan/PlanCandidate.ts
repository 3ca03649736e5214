import type { Band } from '../../units/Band.ts';
import type { CopyCapacity } from '../cost/CostPlan.ts';
import type { Parallelism } from '../memory/Parallelism.ts';
import type { Rung } from '../performance/Efficiency.ts';
import type { Latency, PromisePart } from '../performance/LatencyPromise.ts';
import type { Speculation } from '../performance/Speculation.ts';

/** One way to serve a model, by the ids of the input: what a scenario would say of it. */
export interface PlanConfiguration {
  readonly modelId: string;
  readonly acceleratorId: string;
  readonly serverId: string;
  readonly engineId: string;
  readonly weightFormatId: string;
  readonly cacheFormatId: string;
  /** The smallest unit that serves: one copy, copies that share experts, or a pair of pools. */
  readonly parallelism: Parallelism;
  readonly speculation?: Speculation;
}

/** What has to be bought at one time. */
export interface PlanSize {
  /** Units of the configuration that the peak needs; a unit is a copy, or copies that only serve together. */
  readonly copyCount: number;
  /** Servers, spares among them. */
  readonly serverCount: number;
  readonly spareCount: number;
  readonly acceleratorCount: number;
  readonly rackCount: number;
  /** Highest draw of all servers as their makers state it. */
  readonly watts: number;
}

/** What owning costs, from the books of the cost estimate at its likely values. */
export interface PlanCost {
  readonly presentUsd: number;
  /** What leaves on the first day and at the end of the first month. */
  readonly startUsd: number;
  readonly usdPerToken: number;
  readonly usdPerUserMonth: number;
}

/**
 * A configuration that keeps every constraint, with what it takes and gives; times are those of the busiest minute of the
 * first month, the load shared evenly.
 */
export interface PlanCandidate extends Latency {
  readonly configuration: PlanConfiguration;
  /** What one unit serves within the promise. */
  readonly copy: CopyCapacity;
  /** The same with its range. */
  readonly requestsPerSecond: Band;
  /** What would break first under more. */
  readonly limit: PromisePart | 'throughput';
  readonly rung: Rung;
  /** Requests a second of that minute on one unit. */
  readonly unitPeakPerSecond: number;
  /** Requests that run side by side on one unit then. */
  readonly unitPeakRunningCount: number;
  /** Memory left on the fullest accelerator at that load. */
  readonly freeBytes: Band;
  /** What an engine sees of one accelerator. */
  readonly memoryBytes: number;
  /** The weights of one copy, all accelerators together. */
  readonly weightBytes: number;
  readonly first: PlanSize;
  /** The most of the horizon; the same as the first where the load does not grow. */
  readonly most: PlanSize;
  /** What all servers of the first month, spares among them, serve beyond the peak, over the peak. */
  readonly spareFraction: number;
  readonly cost: PlanCost;
  readonly leadSeconds?: number;
}
