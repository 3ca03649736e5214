import type { AssumptionRanges } from './AssumptionRange.ts';
import { type Way, ways } from './CostEstimate.ts';
import type { CostPlan } from './CostPlan.ts';
import { type LoadChance, probabilityByLoad } from './probabilityByLoad.ts';
import { sampleCost } from './sampleCost.ts';
import type { SampledCost } from './SampledCost.ts';
import { type Sensitivity, sensitivityOf } from './sensitivityOf.ts';

/** What the ranges of the figures make of it; worked out away from the page. */
export interface CostDoubt {
  readonly sampled: SampledCost;
  readonly advantageUsd: number;
  readonly sensitivity: readonly Sensitivity[];
  readonly chances: readonly LoadChance[];
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
