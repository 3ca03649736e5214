export interface WaterCubicMetresInput {
  readonly equipmentJoules: number;
  readonly powerUsageRatio: number;
  readonly siteCubicMetresPerJoule: number;
  readonly gridCubicMetresPerJoule: number;
}

/**
 * Water that is evaporated for a service: on site for cooling, and off site in making its electricity.
 *
 * On-site intensity is per energy of the equipment, as WUE is defined; off-site intensity is per energy at the meter.
 * Where cooling is dry the first is near 0.
 */
export function waterCubicMetres({
  equipmentJoules,
  powerUsageRatio,
  siteCubicMetresPerJoule,
  gridCubicMetresPerJoule,
}: WaterCubicMetresInput): number {
  return equipmentJoules * (siteCubicMetresPerJoule + powerUsageRatio * gridCubicMetresPerJoule);
}
