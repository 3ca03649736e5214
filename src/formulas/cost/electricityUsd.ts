export interface ElectricityUsdInput {
  readonly facilityJoules: number;
  readonly tariffUsdPerJoule: number;
}

/**
 * What energy costs at a tariff.
 *
 * The energy is what the meter sees, cooling and losses included. Prices by demand and by connection come on top.
 */
export function electricityUsd({ facilityJoules, tariffUsdPerJoule }: ElectricityUsdInput): number {
  return facilityJoules * tariffUsdPerJoule;
}
