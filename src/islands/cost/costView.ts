import type { PricedAnswer } from '../../reports/cost/costSentence.ts';
import type { AssumptionRanges } from '../../estimates/cost/AssumptionRange.ts';
import { type Way, ways } from '../../estimates/cost/CostEstimate.ts';
import type { CostPlan } from '../../estimates/cost/CostPlan.ts';
import { estimateCost } from '../../estimates/cost/estimateCost.ts';
import { midAssumptions } from '../../estimates/cost/midAssumptions.ts';
import { type LoadChance, probabilityByLoad } from '../../estimates/cost/probabilityByLoad.ts';
import { sampleCost } from '../../estimates/cost/sampleCost.ts';
import type { SampledCost } from '../../estimates/cost/SampledCost.ts';
import { type Sensitivity, sensitivityOf } from '../../estimates/cost/sensitivityOf.ts';
import { breakEvenFactor, type VolumePoint, volumeCurve } from '../../estimates/cost/volumeCurve.ts';

/** The answer with every figure at its likely value, and what it costs at other volumes. */
export interface CostView extends PricedAnswer {
  readonly volume: readonly VolumePoint[];
}

/** What the ranges of the figures make of it; worked out away from the page. */
export interface CostDoubt {
  readonly sampled: SampledCost;
  readonly advantageUsd: number;
  readonly sensitivity: readonly Sensitivity[];
  readonly chances: readonly LoadChance[];
}

const volumePoints = 61;
/** Volumes from a hundredth of the reader's to a hundred times it, evenly in proportion. */
const volumeFactors = Array.from({ length: volumePoints }, (_, point) =>
  Math.pow(10, (4 * point) / (volumePoints - 1) - 2),
);

/** Works out the point answer; quick enough for every keystroke. */
export function costView(plan: CostPlan, ranges: AssumptionRanges): CostView {
  const assumed = midAssumptions(ranges);
  return {
    estimate: estimateCost(plan, assumed),
    volume: volumeCurve(plan, assumed, volumeFactors),
    breakEvenFactor: {
      rent: breakEvenFactor(plan, assumed, 'rent'),
      call: breakEvenFactor(plan, assumed, 'call'),
      mix: breakEvenFactor(plan, assumed, 'mix'),
    },
  };
}

export const doubtSettings = { drawCount: 10_000, seed: 42 };
const chanceDraws = 500;
/** Loads from an eighth of the reader's to thirty-two times it, by doubling. */
const chanceFactors = [-3, -2, -1, 0, 1, 2, 3, 4, 5].map((power) => 2 ** power);
/** Share of the time that draws take; the rest is for single figures and loads. */
const drawsShare = 0.75;

/** Works out what the ranges make of the answer, telling how far it is. */
export function costDoubt(
  plan: CostPlan,
  ranges: AssumptionRanges,
  allowed: readonly Way[] = ways,
  onProgress: (fraction: number) => void = () => undefined,
): CostDoubt {
  const sampled = sampleCost(plan, ranges, {
    ...doubtSettings,
    allowed,
    onProgress: (fraction) => onProgress(fraction * drawsShare),
  });
  const { advantageUsd, rows } = sensitivityOf(plan, ranges, allowed);
  const settings = { drawCount: chanceDraws, seed: doubtSettings.seed, allowed };
  const { cheapestFraction } = sampled;
  // At the reader's own load the many draws are there already.
  const chances = chanceFactors.flatMap((factor) =>
    factor === 1 ? { factor, cheapestFraction } : probabilityByLoad(plan, ranges, [factor], settings),
  );
  onProgress(1);
  return { sampled, advantageUsd, sensitivity: rows, chances };
}
