import { facilityWatts } from './facilityWatts.ts';

export interface FacilityJoulesInput {
  readonly equipmentWatts: number;
  readonly powerUsageRatio: number;
  readonly durationSeconds: number;
}

/**
 * Energy a site takes for its equipment in some time, at a mean power.
 */
export function facilityJoules({
  equipmentWatts,
  powerUsageRatio,
  durationSeconds,
}: FacilityJoulesInput): number {
  return facilityWatts({ equipmentWatts, powerUsageRatio }) * durationSeconds;
}
