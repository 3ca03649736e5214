import { monthlyRateFraction } from '../../formulas/cost/monthlyRateFraction.ts';
import { monthSeconds } from '../../units/conversions.ts';
import { bookWay } from './bookWay.ts';
import { firstLoadPerSecond } from './capacityOf.ts';
import type { CostAssumptions } from './CostAssumptions.ts';
import type { Way } from './CostEstimate.ts';
import type { CostPlan } from './CostPlan.ts';
import { Ledger } from './Ledger.ts';
import { presentUsdOf } from './presentUsdOf.ts';

/** Cost of each way at one volume. */
export interface VolumePoint {
  /** Volume over the reader's own. */
  readonly factor: number;
  readonly tokensPerMonth: number;
  /** Present cost spread evenly over the months. */
  readonly usdPerMonth: Readonly<Record<Way, number>>;
}

/** What the ways cost as the volume grows, everything else equal. The load of the first month names the volume. */
export function volumeCurve(
  plan: CostPlan,
  assumed: CostAssumptions,
  factors: readonly number[],
): readonly VolumePoint[] {
  const rateFraction = monthlyRateFraction({ yearlyRateFraction: assumed.capitalPerYearFraction });
  const tokens = firstLoadPerSecond(plan, assumed) * monthSeconds * (plan.inputTokens + plan.outputTokens);
  const ledger = new Ledger(plan.monthCount);
  return factors.map((factor) => {
    const scaled = { ...assumed, requestsPerUserSecond: assumed.requestsPerUserSecond * factor };
    const perMonth = (way: Way) => {
      bookWay(ledger.clear(), way, plan, scaled);
      return presentUsdOf(ledger.months, rateFraction) / plan.monthCount;
    };
    const [own, rent, call, mix] = [perMonth('own'), perMonth('rent'), perMonth('call'), perMonth('mix')];
    return { factor, tokensPerMonth: tokens * factor, usdPerMonth: { own, rent, call, mix } };
  });
}

const bisections = 50;
const leastFactor = 2 ** -10;
const mostFactor = 2 ** 10;

/**
 * Volume from which owning stays the cheaper up to a thousand times the reader's, over the reader's own; undefined where
 * it never does. Below it whole servers may make owning the cheaper here and there.
 */
export function breakEvenFactor(
  plan: CostPlan,
  assumed: CostAssumptions,
  rival: Exclude<Way, 'own'>,
): number | undefined {
  const advantage = (factor: number) => {
    const [point] = volumeCurve(plan, assumed, [factor]);
    return point ? point.usdPerMonth[rival] - point.usdPerMonth.own : 0;
  };
  if (!(advantage(mostFactor) > 0)) return undefined;
  let wins = mostFactor;
  for (let factor = mostFactor / 2; factor >= leastFactor; factor /= 2) {
    if (!(advantage(factor) > 0)) {
      let loses = factor;
      for (let round = 0; round < bisections; round += 1) {
        const middle = (loses + wins) / 2;
        if (advantage(middle) > 0) wins = middle;
        else loses = middle;
      }
      return wins;
    }
    wins = factor;
  }
  return wins;
}
