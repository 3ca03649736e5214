import { monthlyRateFraction } from '../../formulas/cost/monthlyRateFraction.ts';
import type { Band } from '../../units/Band.ts';
import type { AssumptionRanges } from './AssumptionRange.ts';
import { bookWay } from './bookWay.ts';
import { breakEvenMonth } from './breakEvenMonth.ts';
import { type Way, ways } from './CostEstimate.ts';
import type { CostPlan } from './CostPlan.ts';
import { drawAssumptions } from './drawAssumptions.ts';
import { Ledger } from './Ledger.ts';
import { presentUsdOf } from './presentUsdOf.ts';
import { bandOfSorted } from './quantileBand.ts';
import type { MonthRange, SampledCost } from './SampledCost.ts';

export interface SampleSettings {
  readonly drawCount: number;
  readonly seed: number;
  /** Ways to choose from; a way that is not allowed cannot be the cheapest, and of none none is. */
  readonly allowed?: readonly Way[];
  readonly onProgress?: (fraction: number) => void;
}

/** Cash is kept twice a year: sorting every month of every draw would take longer than drawing. */
const monthStep = 6;
const progressStep = 250;

/**
 * The same cost many times over, every uncertain figure drawn from its range.
 *
 * The same seed gives the same draws. Figures are drawn independently of each other but for rented prices and resale.
 */
export function sampleCost(
  plan: CostPlan,
  ranges: AssumptionRanges,
  { drawCount, seed, allowed = ways, onProgress }: SampleSettings,
): SampledCost {
  const months = sampledMonths(plan.monthCount);
  const present = everyWay(() => new Float64Array(drawCount));
  const cash = everyWay(() => months.map(() => new Float32Array(drawCount)));
  const breakEven = { rent: new Float64Array(drawCount), call: new Float64Array(drawCount) };
  const wins = { own: 0, rent: 0, call: 0, mix: 0 };
  const ledgers = everyWay(() => new Ledger(plan.monthCount));
  const draw = drawAssumptions(ranges, seed);
  // A mix that nobody asks for would take as long as the other three; those are needed for the break-evens.
  const drawnWays = ways.filter((way) => way !== 'mix' || allowed.includes(way));

  for (let index = 0; index < drawCount; index += 1) {
    const assumed = draw();
    const rateFraction = monthlyRateFraction({ yearlyRateFraction: assumed.capitalPerYearFraction });
    for (const way of drawnWays) {
      const ledger = ledgers[way].clear();
      bookWay(ledger, way, plan, assumed);
      present[way][index] = presentUsdOf(ledger.months, rateFraction);
      keepCash(ledger.months, cash[way], index);
    }
    for (const other of ['rent', 'call'] as const)
      breakEven[other][index] = breakEvenMonth(ledgers.own.months, ledgers[other].months) ?? Infinity;
    let [best] = allowed;
    for (const way of allowed)
      if (best !== undefined && (present[way][index] ?? 0) < (present[best][index] ?? 0)) best = way;
    if (best !== undefined) wins[best] += 1;
    if (index % progressStep === 0) onProgress?.(index / drawCount);
  }
  onProgress?.(1);
  return {
    drawCount,
    seed,
    cheapestFraction: everyWay((way) => wins[way] / drawCount),
    presentUsd: everyWay((way) => bandOf(present[way])),
    breakEven: { rent: monthRange(breakEven.rent), call: monthRange(breakEven.call) },
    months,
    cash: everyWay((way) => cash[way].map(bandOf)),
  };
}

const everyWay = <Value>(of: (way: Way) => Value): Record<Way, Value> => ({
  own: of('own'),
  rent: of('rent'),
  call: of('call'),
  mix: of('mix'),
});

function sampledMonths(monthCount: number): readonly number[] {
  const months: number[] = [];
  for (let month = 0; month < monthCount; month += monthStep) months.push(month);
  return [...months, monthCount];
}

function keepCash(flows: Float64Array, kept: readonly Float32Array[], index: number): void {
  let sum = 0;
  let place = 0;
  const last = flows.length - 1;
  for (let month = 0; month <= last; month += 1) {
    sum += flows[month] ?? 0;
    if (month % monthStep !== 0 && month !== last) continue;
    const column = kept[place];
    if (column) column[index] = sum;
    place += 1;
  }
}

const bandOf = (values: Float64Array | Float32Array): Band => bandOfSorted(values.sort());

/** Months are whole and may never come, so nothing lies between two of them. */
function monthRange(values: Float64Array): MonthRange {
  const reached = values.reduce((count, month) => count + (Number.isFinite(month) ? 1 : 0), 0);
  const sorted = values.sort();
  const at = (share: number) => {
    const month = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Infinity;
    return Number.isFinite(month) ? month : undefined;
  };
  return { low: at(0.1), mid: at(0.5), high: at(0.9), reachedFraction: reached / values.length };
}
