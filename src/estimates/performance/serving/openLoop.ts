import { requestSeconds } from '../../../formulas/latency/requestSeconds.ts';
import { pollaczekKhinchineWaitSeconds } from '../../../formulas/queueing/pollaczekKhinchineWaitSeconds.ts';
import { type Pace, paceOf } from './Pace.ts';
import type { Replica } from './Replica.ts';
import { runningFor } from './runningFor.ts';
import type { Served } from './Served.ts';

export interface OpenLoop {
  readonly requestsPerSecond: number;
  /** Squared coefficient of variation of prompt lengths. */
  readonly squaredVariationFraction: number;
}

/**
 * Pace that a request meets which comes by itself: as many run beside it as run on average, since arrivals that know
 * nothing of the queue see its mean (a request of a closed loop sees one fewer). Full is as full as a closed loop's.
 */
function paceMet(replica: Replica, runningCount: number): Pace {
  const { mostRunningCount, lockstepCount } = replica;
  const rowCount = Math.min(mostRunningCount, runningCount + 1);
  const besideCount = Math.min(mostRunningCount * lockstepCount - 1, runningCount * lockstepCount);
  return { ...paceOf(replica, rowCount, Math.max(0, besideCount)), runningCount };
}

/** How long a request takes at a pace. */
const secondsAt = ({ outputTokens }: Replica, { promptSeconds, tpotSeconds }: Pace): number =>
  requestSeconds({ ttftSeconds: promptSeconds, tpotSeconds, outputCount: outputTokens });

/** Requests a replica finishes a second at a pace: what it would serve, kept that full. */
const rateAt = (replica: Replica, pace: Pace): number => pace.runningCount / secondsAt(replica, pace);

/** Most requests a second a replica can finish. */
export const mostRequestsPerSecond = (replica: Replica): number =>
  rateAt(replica, paceMet(replica, replica.mostRunningCount));

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
  const runningCount = saturated
    ? mostRunningCount
    : runningFor(requestsPerSecond, (count) => secondsAt(replica, paceMet(replica, count)), mostRunningCount);
  const arrivalsPerSecond = Math.min(requestsPerSecond, most);
  return servedBy(replica, paceMet(replica, runningCount), {
    arrivalsPerSecond,
    squaredVariationFraction,
    saturated,
  });
}

/** The same where it is known how many run side by side, and the rate that keeps them busy is not. */
export function openLoopOf(replica: Replica, runningCount: number, squaredVariationFraction: number): Served {
  const pace = paceMet(replica, runningCount);
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
