import { refuseUnless } from '../refuseUnless.ts';
import { roundedUp } from '../roundedUp.ts';

export interface NeededServerCountInput {
  readonly loadPerSecond: number;
  readonly capacityPerSecond: number;
  readonly mostLoadFraction: number;
  readonly spareCount: number;
}

/**
 * Whole servers that bear a load with some room to breathe, and the spare ones beside them.
 *
 * What counts as load must be what the capacity was found for: the same mix of requests at the same response times. A
 * group of servers that fails together counts as one.
 */
export function neededServerCount({
  loadPerSecond,
  capacityPerSecond,
  mostLoadFraction,
  spareCount,
}: NeededServerCountInput): number {
  refuseUnless(loadPerSecond >= 0, 'loadPerSecond', 'at least 0', loadPerSecond);
  refuseUnless(capacityPerSecond > 0, 'capacityPerSecond', 'above 0', capacityPerSecond);
  refuseUnless(mostLoadFraction > 0, 'mostLoadFraction', 'above 0', mostLoadFraction);
  const servers = loadPerSecond / (capacityPerSecond * mostLoadFraction);
  return roundedUp(servers) + spareCount;
}
