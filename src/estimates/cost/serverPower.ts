import { acceleratorWatts } from '../../formulas/energy/acceleratorWatts.ts';
import type { CostAssumptions } from './CostAssumptions.ts';
import type { CostPlan } from './CostPlan.ts';

export interface RunningServers {
  readonly serverCount: number;
  readonly copyCount: number;
  readonly requestsPerSecond: number;
  /** Share of the copies' time that goes to work that can wait. */
  readonly batchFraction: number;
}

/**
 * Mean draw of servers over a week, from how often something runs on them. An accelerator draws its decode power as
 * soon as one request runs, so a week of light load costs far more than load over capacity would say.
 *
 * Holds for requests spread evenly over copies that arrive by themselves.
 */
export function serverPower(
  { copy, server, week }: CostPlan,
  assumed: CostAssumptions,
  { serverCount, copyCount, requestsPerSecond, batchFraction }: RunningServers,
): number {
  if (serverCount === 0) return 0;
  const most = copyCount * copy.requestsPerSecond * assumed.speedFraction;
  const running = most > 0 ? (copy.runningCount * requestsPerSecond) / most : 0;
  // A copy at work that can wait is busy throughout.
  const activeFraction = batchFraction + (1 - batchFraction) * week.activeFraction(running);
  const held = copyCount * copy.acceleratorCount;
  const rest = Math.max(0, serverCount * server.acceleratorCount - held);
  const used = acceleratorWatts({
    nameplateWatts: assumed.acceleratorWatts,
    idleFraction: assumed.acceleratorIdleFraction,
    decodeFraction: assumed.acceleratorDecodeFraction,
    prefillFraction: assumed.acceleratorPrefillFraction,
    busyTimeFraction: activeFraction,
    prefillTimeFraction: copy.prefillFraction,
  });
  const accelerators = held * used + rest * assumed.acceleratorWatts * assumed.acceleratorIdleFraction;
  const usedServers = Math.min(serverCount, held / server.acceleratorCount);
  const hosts =
    serverCount * assumed.hostIdleWatts +
    usedServers * (assumed.hostLoadedWatts - assumed.hostIdleWatts) * activeFraction;
  return accelerators + hosts;
}
