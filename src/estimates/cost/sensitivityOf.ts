import { monthlyRateFraction } from '../../formulas/cost/monthlyRateFraction.ts';
import type { AssumptionRange, AssumptionRanges } from './AssumptionRange.ts';
import { bookWay } from './bookWay.ts';
import type { CostAssumption, CostAssumptions } from './CostAssumptions.ts';
import { type Way, ways } from './CostEstimate.ts';
import type { CostPlan } from './CostPlan.ts';
import { Ledger } from './Ledger.ts';
import { midAssumptions } from './midAssumptions.ts';
import { presentUsdOf } from './presentUsdOf.ts';

/** What one assumption does to the advantage of owning, all others at their likely values. */
export interface Sensitivity {
  readonly name: CostAssumption;
  readonly range: AssumptionRange;
  /** Present cost of the best other way less that of owning, at the low and at the high value. */
  readonly lowUsd: number;
  readonly highUsd: number;
  /** Value nearest to the likely one at which owning stops, or starts, being the cheapest; undefined without one. */
  readonly flip: number | undefined;
}

const scanCount = 24;
const bisections = 40;

/**
 * Every uncertain assumption alone, where owning and another way are compared: how far it moves the advantage of owning, and where it turns the verdict.
 *
 * Flips are looked for between a tenth and ten times the likely value, within the limits of the assumption. Whole
 * servers make the advantage jump, so a verdict may turn more than once; the nearest turn is given.
 */
export function sensitivityOf(
  plan: CostPlan,
  ranges: AssumptionRanges,
  allowed: readonly Way[] = ways,
): { readonly advantageUsd: number; readonly rows: readonly Sensitivity[] } {
  const base = midAssumptions(ranges);
  const ledger = new Ledger(plan.monthCount);
  const rivals = allowed.filter((way) => way !== 'own');
  if (rivals.length === 0 || !allowed.includes('own')) return { advantageUsd: 0, rows: [] };
  const presentOf = (way: Way, assumed: CostAssumptions) => {
    bookWay(ledger.clear(), way, plan, assumed);
    const rateFraction = monthlyRateFraction({ yearlyRateFraction: assumed.capitalPerYearFraction });
    return presentUsdOf(ledger.months, rateFraction);
  };
  const advantage = (assumed: CostAssumptions) =>
    Math.min(...rivals.map((way) => presentOf(way, assumed))) - presentOf('own', assumed);
  const advantageUsd = advantage(base);
  const rows = (Object.entries(ranges) as [CostAssumption, AssumptionRange][])
    .filter(([, { low, high }]) => low !== high)
    .map(([name, range]) => {
      const at = (value: number) => advantage({ ...base, [name]: value });
      return {
        name,
        range,
        lowUsd: at(range.low),
        highUsd: at(range.high),
        flip: nearestFlip(range, advantageUsd, at),
      };
    })
    .toSorted((one, other) => widthOf(other) - widthOf(one));
  return { advantageUsd, rows };
}

const widthOf = ({ lowUsd, highUsd }: Sensitivity): number => Math.abs(highUsd - lowUsd);

/** The nearest turn below and above the likely value, of both the nearer in proportion. */
function nearestFlip(
  { mid, low, high, least, most }: AssumptionRange,
  base: number,
  at: (value: number) => number,
): number | undefined {
  const wide = Math.max(Math.abs(mid), high - low);
  const ends = [
    Math.max(least, mid > 0 ? mid / 10 : mid - 3 * wide),
    Math.min(most, mid > 0 ? mid * 10 : mid + 3 * wide),
  ];
  const turns = ends.flatMap((end) => firstTurn(mid, end, base, at) ?? []);
  const distance = (value: number) =>
    mid > 0 && value > 0 ? Math.abs(Math.log(value / mid)) : Math.abs(value - mid);
  return turns.toSorted((one, other) => distance(one) - distance(other))[0];
}

/** The first turn on the way from the likely value to an end. */
function firstTurn(
  mid: number,
  end: number,
  base: number,
  at: (value: number) => number,
): number | undefined {
  const valueAt = (step: number) =>
    mid > 0 && end > 0 ? mid * Math.pow(end / mid, step / scanCount) : mid + ((end - mid) * step) / scanCount;
  for (let step = 1; step <= scanCount; step += 1)
    if (at(valueAt(step)) > 0 !== base > 0) return turnBetween(valueAt(step - 1), valueAt(step), base, at);
  return undefined;
}

function turnBetween(from: number, to: number, base: number, at: (value: number) => number): number {
  let [same, other] = [from, to];
  for (let round = 0; round < bisections; round += 1) {
    const middle = (same + other) / 2;
    if (at(middle) > 0 === base > 0) same = middle;
    else other = middle;
  }
  return other;
}
