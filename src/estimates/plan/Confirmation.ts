import type { Latency } from '../performance/LatencyPromise.ts';
import type { PlanCandidate } from './PlanCandidate.ts';

/** What requests drawn at random saw of one unit in the busiest minute. */
export interface SimulatedLatency extends Latency {
  /** 99 first tokens in 100 within. */
  readonly lateTtftSeconds: number;
  readonly requestCount: number;
  /** True where the queue grew for as long as requests arrived. */
  readonly saturated: boolean;
}

/** What the simulator says of a candidate. */
export interface Outcome {
  readonly kind: 'held' | 'missed';
  readonly simulated: SimulatedLatency;
}

export interface Confirmation {
  readonly candidate: PlanCandidate;
  readonly outcome: Outcome;
}
