import type { Latency } from '../performance/LatencyPromise.ts';
import type { PlanCandidate } from './PlanCandidate.ts';
import type { RejectionReason } from './Rejection.ts';
import type { PlanInput } from './PlanInput.ts';

/** Machines that stand there already, and what would be asked of them. */
export interface OwnedInput extends Omit<PlanInput, 'constraints' | 'site' | 'financing' | 'monthCount'> {
  /** Servers of the only one of the input. */
  readonly serverCount: number;
}

/** What the machines do with one model at the promise, at best. */
export interface OwnedAnswer extends Latency {
  readonly modelId: string;
  readonly parameterCount: number;
  readonly configuration: PlanCandidate['configuration'];
  /** Units that the servers hold. */
  readonly copyCount: number;
  /** All units together, at the promise. */
  readonly requestsPerSecond: number;
  readonly outputTokensPerSecond: number;
  /** Requests that run side by side. */
  readonly runningCount: number;
  /** Users whose peak that serves. */
  readonly userCount: number;
  readonly limit: PlanCandidate['limit'];
  readonly rung: PlanCandidate['rung'];
}

/** Models that the machines serve, the largest first, and why the others are not served. */
export interface OwnedAnswers {
  readonly served: readonly OwnedAnswer[];
  readonly refused: readonly { readonly modelId: string; readonly reason: RejectionReason }[];
}
