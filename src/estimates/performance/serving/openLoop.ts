import { requestSeconds } from '../../../formulas/latency/requestSeconds.ts';
import { pollaczekKhinchineWaitSeconds } from '../../../formulas/queueing/pollaczekKhinchineWaitSeconds.ts';
import { type Pace, paceOf } from './Pace.ts';
import type { Replica } from './Replica.ts';
import type { Served } from './Served.ts';

export interface OpenLoop {
  readonly requestsPerSecond: number;
  /** Squared coefficient of variation of prompt lengths. */
  readonly squaredVariationFraction: number;
}

const rounds = 40;

/** Requests a replica holds at a pace for each it finishes a second: what it would serve, kept that full. */
const rateAt = ({ outputTokens }: Replica, pace: Pace): number =>
  pace.runningCount /
  requestSeconds({
    ttftSeconds: pace.promptSeconds,
    tpotSeconds: pace.tpotSeconds,
    outputCount: outputTokens,
  });

/** Most requests a second a replica can finish. */
export const mostRequestsPerSecond = (replica: Replica): number =>
  rateAt(replica, paceOf(replica, replica.mostRunningCount));

/**
 * Requests that arrive by themselves at a rate. As many run as the rate keeps busy (Little's law, solved for the pace);
 * prompts queue for the engine as in a single-server queue.
 *
 * Beyond what the replica can finish the queue grows without end: saturated, and its figures are those at its limit.
 */
export function openLoop(
  replica: Replica,
  { requestsPerSecond, squaredVariationFraction }: OpenLoop,
): Served {
  const { mostRunningCount } = replica;
  const most = mostRequestsPerSecond(replica);
  const saturated = requestsPerSecond >= most;
  const runningCount = saturated ? mostRunningCount : runningAt(replica, requestsPerSecond);
  const arrivalsPerSecond = Math.min(requestsPerSecond, most);
  return servedBy(replica, paceOf(replica, runningCount), {
    arrivalsPerSecond,
    squaredVariationFraction,
    saturated,
  });
}

/** The same where it is known how many run side by side, and the rate that keeps them busy is not. */
export function openLoopOf(replica: Replica, runningCount: number, squaredVariationFraction: number): Served {
  const pace = paceOf(replica, runningCount);
  return servedBy(replica, pace, {
    arrivalsPerSecond: rateAt(replica, pace),
    squaredVariationFraction,
    saturated: false,
  });
}

interface Arrivals {
  readonly arrivalsPerSecond: number;
  readonly squaredVariationFraction: number;
  readonly saturated: boolean;
}

function servedBy(
  { timing }: Replica,
  pace: Pace,
  { arrivalsPerSecond, squaredVariationFraction, saturated }: Arrivals,
): Served {
  const wait = saturated
    ? 0
    : pollaczekKhinchineWaitSeconds({
        arrivalsPerSecond,
        serviceSeconds: pace.mixSeconds,
        squaredVariationFraction,
      });
  return {
    pace,
    ttftSeconds: timing.dispatchSeconds + wait + pace.promptSeconds + pace.stepSeconds / 2,
    tpotSeconds: pace.tpotSeconds,
    requestsPerSecond: arrivalsPerSecond,
    waitingCount: arrivalsPerSecond * wait,
    saturated,
  };
}

/** Requests that run side by side at a rate, by bisection; the rate served rises with them. */
function runningAt(replica: Replica, requestsPerSecond: number): number {
  let [low, high] = [0, replica.mostRunningCount];
  for (let round = 0; round < rounds && high - low > 1e-4 * high; round += 1) {
    const middle = (low + high) / 2;
    if (rateAt(replica, paceOf(replica, middle)) < requestsPerSecond) low = middle;
    else high = middle;
  }
  return high;
}
