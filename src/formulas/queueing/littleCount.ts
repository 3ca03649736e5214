export interface LittleCountInput {
  readonly arrivalsPerSecond: number;
  readonly residenceSeconds: number;
}

/**
 * Mean number of requests in a system: their rate times the mean time each stays (Little's law).
 *
 * Holds for every stable system, whatever the distributions and the order of service.
 */
export function littleCount({ arrivalsPerSecond, residenceSeconds }: LittleCountInput): number {
  return arrivalsPerSecond * residenceSeconds;
}
