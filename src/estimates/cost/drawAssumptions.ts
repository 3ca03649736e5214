import { normalSample } from '../../simulation/normalSample.ts';
import { randomSource } from '../../simulation/randomSource.ts';
import type { AssumptionRanges } from './AssumptionRange.ts';
import type { CostAssumption, CostAssumptions } from './CostAssumptions.ts';
import { midAssumptions } from './midAssumptions.ts';
import { rangeValue } from './rangeValue.ts';

/** Correlation of falling rents and lost resale value: both fell from 2023 and rose in 2026. */
const rentAndResale = 0.6;

/**
 * Makes the function that draws assumptions, one set after another into the same object. Figures without a range stand
 * still; all are independent of each other but falling rents and lost resale value.
 */
export function drawAssumptions(ranges: AssumptionRanges, seed: number): () => CostAssumptions {
  const random = randomSource(seed, 1);
  // A copy through JSON has a fixed shape, which is read faster than one grown key by key.
  const drawn = JSON.parse(JSON.stringify(midAssumptions(ranges))) as Record<CostAssumption, number>;
  const names = Object.keys(ranges) as readonly CostAssumption[];
  const drawnRanges = names.map((name) => ({ name, range: ranges[name] }));
  const follows = Math.sqrt(1 - rentAndResale * rentAndResale);
  return () => {
    const rented = normalSample(random);
    for (const { name, range } of drawnRanges) {
      if (range.low === range.high) {
        // Numbers are taken for certain figures too, so that one range does not shift the draws of the others.
        random();
        random();
        continue;
      }
      const own = normalSample(random);
      const normal =
        name === 'rentFallPerYearFraction'
          ? rented
          : name === 'valueLossPerYearFraction'
            ? follows * own + rentAndResale * rented
            : own;
      drawn[name] = rangeValue(range, normal);
    }
    return drawn;
  };
}
