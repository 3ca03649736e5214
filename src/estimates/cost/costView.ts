import type { AssumptionRanges } from './AssumptionRange.ts';
import { cheapestOf } from './cheapestOf.ts';
import type { Way } from './CostEstimate.ts';
import type { CostPlan } from './CostPlan.ts';
import { estimateCost } from './estimateCost.ts';
import { largestCategory } from './largestCategory.ts';
import { midAssumptions } from './midAssumptions.ts';
import type { PricedAnswer } from './PricedAnswer.ts';
import { breakEvenFactor, type VolumePoint, volumeCurve } from './volumeCurve.ts';
import { wayFootprint } from './wayFootprint.ts';
import { monthsPerYear } from '../../units/conversions.ts';

/** The answer with every figure at its likely value, and what it costs at other volumes. */
export interface CostView extends PricedAnswer {
  readonly volume: readonly VolumePoint[];
}

const volumePoints = 61;
/** Volumes from a hundredth of the reader's to a hundred times it, evenly in proportion. */
const volumeFactors = Array.from({ length: volumePoints }, (_, point) =>
  Math.pow(10, (4 * point) / (volumePoints - 1) - 2),
);

const ofEveryWay = <Value>(of: (way: Way) => Value): Readonly<Record<Way, Value>> => ({
  own: of('own'),
  rent: of('rent'),
  call: of('call'),
  mix: of('mix'),
});

/** Works out the point answer; quick enough for every keystroke. */
export function costView(plan: CostPlan, ranges: AssumptionRanges, allowed: readonly Way[]): CostView {
  const assumed = midAssumptions(ranges);
  const estimate = estimateCost(plan, assumed);
  return {
    estimate,
    cheapest: cheapestOf(estimate.costs, allowed),
    largest: ofEveryWay((way) => largestCategory(estimate.costs[way])),
    footprints: ofEveryWay((way) =>
      wayFootprint(estimate.costs[way], estimate, { horizonYears: plan.monthCount / monthsPerYear }),
    ),
    volume: volumeCurve(plan, assumed, volumeFactors),
    breakEvenFactor: {
      rent: breakEvenFactor(plan, assumed, 'rent'),
      call: breakEvenFactor(plan, assumed, 'call'),
      mix: breakEvenFactor(plan, assumed, 'mix'),
    },
  };
}
