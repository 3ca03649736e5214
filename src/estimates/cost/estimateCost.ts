import { monthSeconds } from '../../units/conversions.ts';
import { monthlyRateFraction } from '../../formulas/cost/monthlyRateFraction.ts';
import type { OwnMonth } from './bookOwn.ts';
import type { RentMonth } from './bookRent.ts';
import { bookWay } from './bookWay.ts';
import { breakEvenMonth } from './breakEvenMonth.ts';
import { firstLoadPerSecond, firstPeakPerSecond } from './capacityOf.ts';
import type { CostAssumptions } from './CostAssumptions.ts';
import { type CostEstimate, type Way, type WayCost } from './CostEstimate.ts';
import type { CostPlan } from './CostPlan.ts';
import { costCategories, Ledger, places } from './Ledger.ts';
import { presentUsdOf } from './presentUsdOf.ts';
import { PricePath } from './PricePath.ts';

/**
 * What owning, renting, calling and a mix of them cost over a horizon, month by month, under the same load.
 *
 * Cash only: no tax, no revenue. Each way serves every request within its promise; none is given for free.
 */
export function estimateCost(plan: CostPlan, assumed: CostAssumptions): CostEstimate {
  const rateFraction = monthlyRateFraction({ yearlyRateFraction: assumed.capitalPerYearFraction });
  const load = firstLoadPerSecond(plan, assumed);
  const served = servedTokens(plan, assumed, load + plan.batchRequestsPerSecond, rateFraction);
  const own: OwnMonth[] = [];
  const rent: RentMonth[] = [];
  const base: OwnMonth[] = [];
  const costOf = (way: Way): WayCost => {
    const ledger = new Ledger(plan.monthCount);
    bookWay(ledger, way, plan, assumed, {
      own: (month) => own.push(month),
      rent: (month) => rent.push(month),
      base: (month) => base.push(month),
    });
    return wayCost(way, ledger, plan, served, rateFraction);
  };
  const costs = { own: costOf('own'), rent: costOf('rent'), call: costOf('call'), mix: costOf('mix') };
  return {
    costs,
    breakEven: {
      rent: { month: breakEvenMonth(costs.own.months, costs.rent.months) },
      call: { month: breakEvenMonth(costs.own.months, costs.call.months) },
    },
    tokenCount: served.requestCount * (plan.inputTokens + plan.outputTokens),
    inputTokenCount: served.requestCount * plan.inputTokens,
    outputTokenCount: served.requestCount * plan.outputTokens,
    own,
    rent,
    base,
    load: { meanPerSecond: load, peakPerSecond: firstPeakPerSecond(plan, assumed) },
  };
}

interface Served {
  readonly requestCount: number;
  /** Requests counted at the value that money has when they are served. */
  readonly presentRequestCount: number;
}

function servedTokens(
  { monthCount }: CostPlan,
  { growthPerYearFraction }: CostAssumptions,
  loadPerSecond: number,
  rateFraction: number,
): Served {
  const loads = new PricePath(growthPerYearFraction);
  let requestCount = 0;
  let presentRequestCount = 0;
  for (let month = 0; month < monthCount; month += 1) {
    const requests = loadPerSecond * loads.factor * monthSeconds;
    requestCount += requests;
    presentRequestCount += requests * Math.pow(1 + rateFraction, -(month + 1));
    loads.next();
  }
  return { requestCount, presentRequestCount };
}

function wayCost(
  way: Way,
  ledger: Ledger,
  plan: CostPlan,
  { presentRequestCount }: Served,
  rateFraction: number,
): WayCost {
  const presentUsd = presentUsdOf(ledger.months, rateFraction);
  let totalUsd = 0;
  const cash = Array.from(ledger.months, (usd) => (totalUsd += usd));
  const { inputTokens, outputTokens, copy, monthCount, userCount } = plan;
  const perRequest = presentRequestCount > 0 ? presentUsd / presentRequestCount : 0;
  const reading = readingFraction(way, ledger, copy.prefillFraction);
  const categories = Object.fromEntries(
    costCategories.flatMap((category, place) => {
      const usd = ledger.categories[place] ?? 0;
      return usd === 0 ? [] : [[category, usd]];
    }),
  );
  return {
    way,
    months: [...ledger.months],
    cash,
    categories,
    totalUsd,
    presentUsd,
    firstMonthUsd: (ledger.months[0] ?? 0) + (ledger.months[1] ?? 0),
    usdPerToken: perRequest / (inputTokens + outputTokens),
    usdPerInputToken: (perRequest * reading) / inputTokens,
    usdPerOutputToken: (perRequest * (1 - reading)) / outputTokens,
    usdPerUserMonth: totalUsd / (userCount * monthCount),
    joules: ledger.joules,
    carbonKilograms: ledger.carbonKilograms,
    waterCubicMetres: ledger.waterCubicMetres,
  };
}

/** Share of the cost that prompts cause: of the accelerators' time, or of what the provider bills. */
function readingFraction(way: Way, ledger: Ledger, prefillFraction: number): number {
  if (way !== 'call') return prefillFraction;
  const billedFor = (place: number) => ledger.categories[place] ?? 0;
  const read = billedFor(places.input) + billedFor(places.cached);
  const billed = read + billedFor(places.output);
  return billed > 0 ? read / billed : prefillFraction;
}
