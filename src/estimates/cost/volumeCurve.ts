import { monthlyRateFraction } from '../../formulas/cost/monthlyRateFraction.ts';
import { monthSeconds } from '../../units/conversions.ts';
import { bookWay } from './bookWay.ts';
import { firstLoadPerSecond } from './capacityOf.ts';
import type { CostAssumptions } from './CostAssumptions.ts';
import { type Way, ways } from './CostEstimate.ts';
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
  const requestsPerSecond = firstLoadPerSecond(plan, assumed) + plan.batchRequestsPerSecond;
  const tokens = requestsPerSecond * monthSeconds * (plan.inputTokens + plan.outputTokens);
  const perMonth = monthlyUsd(plan, assumed);
  return factors.map((factor) => {
    const [own, rent, call, mix] = ways.map((way) => perMonth(way, factor)) as [
      number,
      number,
      number,
      number,
    ];
    return { factor, tokensPerMonth: tokens * factor, usdPerMonth: { own, rent, call, mix } };
  });
}

/** Present cost of a way at a volume, spread evenly over the months. */
function monthlyUsd(plan: CostPlan, assumed: CostAssumptions): (way: Way, factor: number) => number {
  const rateFraction = monthlyRateFraction({ yearlyRateFraction: assumed.capitalPerYearFraction });
  const ledger = new Ledger(plan.monthCount);
  return (way, factor) => {
    const requestsPerUserSecond = assumed.requestsPerUserSecond * factor;
    const batchRequestsPerSecond = plan.batchRequestsPerSecond * factor;
    bookWay(ledger.clear(), way, { ...plan, batchRequestsPerSecond }, { ...assumed, requestsPerUserSecond });
    return presentUsdOf(ledger.months, rateFraction) / plan.monthCount;
  };
}

const bisections = 40;
const leastFactor = 2 ** -10;
const mostFactor = 2 ** 10;
/** Volumes are looked at four to each doubling: whole servers turn the verdict back and forth on the way. */
const scanStep = 2 ** 0.25;

/**
 * Volume from which owning stays the cheaper up to a thousand times the reader's, over the reader's own; undefined where
 * it never does. Below it whole servers may make owning the cheaper here and there.
 */
export function breakEvenFactor(
  plan: CostPlan,
  assumed: CostAssumptions,
  rival: Exclude<Way, 'own'>,
): number | undefined {
  const perMonth = monthlyUsd(plan, assumed);
  const wins = (factor: number) => perMonth(rival, factor) > perMonth('own', factor);
  if (!wins(mostFactor)) return undefined;
  let cheaper = mostFactor;
  for (let factor = mostFactor / scanStep; factor >= leastFactor; factor /= scanStep) {
    if (!wins(factor)) return turnBetween(factor, cheaper, wins);
    cheaper = factor;
  }
  return cheaper;
}

/** Where the verdict turns between a volume at which owning loses and one at which it wins. */
function turnBetween(loses: number, wins: number, winsAt: (factor: number) => boolean): number {
  let [low, high] = [loses, wins];
  for (let round = 0; round < bisections; round += 1) {
    const middle = (low + high) / 2;
    if (winsAt(middle)) high = middle;
    else low = middle;
  }
  return high;
}
