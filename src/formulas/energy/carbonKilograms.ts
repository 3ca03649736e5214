export interface CarbonKilogramsInput {
  readonly facilityJoules: number;
  readonly gridKilogramsPerJoule: number;
}

/**
 * Greenhouse gas of the electricity a site takes, as CO2 of the same effect.
 *
 * At the mean intensity of the grid, over a year; what one more kilowatt-hour causes in an hour of the night is another
 * question. Making the hardware is not in it.
 */
export function carbonKilograms({ facilityJoules, gridKilogramsPerJoule }: CarbonKilogramsInput): number {
  return facilityJoules * gridKilogramsPerJoule;
}
