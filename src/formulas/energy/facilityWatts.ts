import { refuseUnless } from '../refuseUnless.ts';

export interface FacilityWattsInput {
  readonly equipmentWatts: number;
  readonly powerUsageRatio: number;
}

/**
 * Power a site draws for its equipment, with cooling, distribution and lighting.
 *
 * The ratio is PUE, a yearly mean; it is worse in summer and at part load. A server room without its own meter has none
 * that anyone knows.
 */
export function facilityWatts({ equipmentWatts, powerUsageRatio }: FacilityWattsInput): number {
  refuseUnless(powerUsageRatio >= 1, 'powerUsageRatio', 'at least 1', powerUsageRatio);
  return equipmentWatts * powerUsageRatio;
}
