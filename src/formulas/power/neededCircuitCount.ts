import { refuseUnless } from '../refuseUnless.ts';
import { roundedUp } from '../roundedUp.ts';

export interface NeededCircuitCountInput {
  readonly loadWatts: number;
  readonly circuitWatts: number;
  readonly spareCount: number;
  readonly feedCount: number;
}

/**
 * Circuits that carry a load: enough to carry it, spare ones beside them (N + 1 has one), and all of it once for every
 * feed (2N has two feeds and no spare).
 *
 * Counts circuits alone; a feed of its own needs a supply, a transformer and batteries of its own as well.
 */
export function neededCircuitCount({
  loadWatts,
  circuitWatts,
  spareCount,
  feedCount,
}: NeededCircuitCountInput): number {
  refuseUnless(loadWatts >= 0, 'loadWatts', 'at least 0', loadWatts);
  refuseUnless(circuitWatts > 0, 'circuitWatts', 'above 0', circuitWatts);
  refuseUnless(spareCount >= 0, 'spareCount', 'at least 0', spareCount);
  refuseUnless(feedCount >= 1, 'feedCount', 'at least 1', feedCount);
  const carrying = roundedUp(loadWatts / circuitWatts);
  return feedCount * (carrying + spareCount);
}
