import type { WayCost } from './CostEstimate.ts';

/** Energy, carbon and water of a way by year and by token. */
export interface WayFootprint {
  readonly joulesPerYear: number;
  /** 0 where no token is served. */
  readonly joulesPerToken: number;
  readonly carbonKilogramsPerYear: number;
  readonly waterCubicMetresPerYear: number;
}

/** What a way takes from the world in a mean year of the horizon; undefined where whoever runs the machines says nothing. */
export function wayFootprint(
  { joules, carbonKilograms, waterCubicMetres }: WayCost,
  { tokenCount }: { readonly tokenCount: number },
  { horizonYears }: { readonly horizonYears: number },
): WayFootprint | undefined {
  if (joules <= 0) return undefined;
  return {
    joulesPerYear: joules / horizonYears,
    joulesPerToken: tokenCount > 0 ? joules / tokenCount : 0,
    carbonKilogramsPerYear: carbonKilograms / horizonYears,
    waterCubicMetresPerYear: waterCubicMetres / horizonYears,
  };
}
