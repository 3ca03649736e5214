import { refuseUnless } from '../refuseUnless.ts';
import { roundedUp } from '../roundedUp.ts';

export interface FilledServerCountInput {
  readonly peakServerCount: number;
  readonly busyServerCount: number;
  readonly waitingPerSecond: number;
  readonly capacityPerSecond: number;
}

/**
 * Whole servers that bear a peak and, in the hours it leaves free, work that can wait. Only what does not fit into those
 * hours asks for more of them.
 *
 * Holds where such work may be put off by up to a week and stops at once when the peak comes; `busyServerCount` is the
 * mean over the week of the whole servers each hour needs.
 */
export function filledServerCount({
  peakServerCount,
  busyServerCount,
  waitingPerSecond,
  capacityPerSecond,
}: FilledServerCountInput): number {
  refuseUnless(waitingPerSecond >= 0, 'waitingPerSecond', 'at least 0', waitingPerSecond);
  refuseUnless(capacityPerSecond > 0, 'capacityPerSecond', 'above 0', capacityPerSecond);
  const mean = busyServerCount + waitingPerSecond / capacityPerSecond;
  return Math.max(peakServerCount, roundedUp(mean));
}
