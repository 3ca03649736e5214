import type { Pace } from './Pace.ts';

/** What a replica gives under a load. */
export interface Served {
  readonly pace: Pace;
  /** Mean time from a request's arrival to its first token. */
  readonly ttftSeconds: number;
  readonly tpotSeconds: number;
  readonly requestsPerSecond: number;
  /** Requests that wait for room, on average. */
  readonly waitingCount: number;
  /** True when more is asked than the replica can give. */
  readonly saturated: boolean;
}
