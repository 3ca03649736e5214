import type { AssumptionRanges } from './AssumptionRange.ts';
import type { Way } from './CostEstimate.ts';
import type { CostPlan } from './CostPlan.ts';
import { sampleCost } from './sampleCost.ts';

/** How likely each way is the cheapest at one load. */
export interface LoadChance {
  /** Load over the reader's own. */
  readonly factor: number;
  readonly cheapestFraction: Readonly<Record<Way, number>>;
}

/** The chances of the ways over the load, the same draws at each. */
export const probabilityByLoad = (
  plan: CostPlan,
  ranges: AssumptionRanges,
  factors: readonly number[],
  settings: { readonly drawCount: number; readonly seed: number; readonly allowed?: readonly Way[] },
): readonly LoadChance[] =>
  factors.map((factor) => {
    const { cheapestFraction } = sampleCost(
      {
        ...plan,
        userCount: plan.userCount * factor,
        batchRequestsPerSecond: plan.batchRequestsPerSecond * factor,
      },
      ranges,
      settings,
    );
    return { factor, cheapestFraction };
  });
