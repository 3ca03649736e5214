import { randomSource } from '../../simulation/randomSource.ts';
import type { Way } from '../cost/CostEstimate.ts';
import { criteria } from './Criterion.ts';
import type { ScoredWay } from './ScoredWay.ts';

/** Share of all weightings under which each way comes first. */
export type FirstFractions = Readonly<Partial<Record<Way, number>>>;

export const weightDraws = { drawCount: 10_000, seed: 42 };
const weightStream = 11;

/**
 * How often each way comes first where nobody's weights are known: every weighting is as likely as any other, and a
 * missing score is drawn anew each time, as SMAA does. Ways that are level share the draw.
 */
export function drawWeights(
  ways: readonly ScoredWay[],
  { drawCount, seed }: { readonly drawCount: number; readonly seed: number } = weightDraws,
): FirstFractions {
  const random = randomSource(seed, weightStream);
  const scores = ways.map((way) => criteria.map((criterion) => way.scores[criterion]));
  const firsts = ways.map(() => 0);
  for (let draw = 0; draw < drawCount; draw += 1) {
    // Exponential numbers, over their sum, are even over all weightings; the sum changes no order.
    const weights = criteria.map(() => -Math.log(1 - random()));
    const totals = scores.map((ofWay) =>
      ofWay.reduce(
        (sum, { basis, fraction }, place) =>
          sum + (weights[place] ?? 0) * (basis === 'missing' ? random() : fraction),
        0,
      ),
    );
    const most = Math.max(...totals);
    const leaders = totals.filter((total) => total === most).length;
    totals.forEach((total, place) => {
      if (total === most) firsts[place] = (firsts[place] ?? 0) + 1 / leaders;
    });
  }
  return Object.fromEntries(ways.map(({ way }, place) => [way, (firsts[place] ?? 0) / drawCount]));
}
