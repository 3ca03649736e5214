import { cheapestOf } from '../../../src/estimates/cost/cheapestOf.ts';
import { estimateCost } from '../../../src/estimates/cost/estimateCost.ts';
import type { CostEstimate, Way } from '../../../src/estimates/cost/CostEstimate.ts';
import { largestCategory } from '../../../src/estimates/cost/largestCategory.ts';
import { wayFootprint } from '../../../src/estimates/cost/wayFootprint.ts';
import type { SampledCost } from '../../../src/estimates/cost/SampledCost.ts';
import type { PricedAnswer } from '../../../src/estimates/cost/PricedAnswer.ts';
import { initialMoney } from '../../../src/scenario/money/moneyFields.ts';
import { formatMoney } from '../../../src/units/formatMoney.ts';
import { exactly } from '../../../src/units/Band.ts';
import { assumptions, plan } from '../../estimates/cost/costFixture.ts';

export const estimate = estimateCost(plan, assumptions);

/** What takes most of each way. */
export const largestOf = ({ own, rent, call, mix }: CostEstimate['costs']): PricedAnswer['largest'] => ({
  own: largestCategory(own),
  rent: largestCategory(rent),
  call: largestCategory(call),
  mix: largestCategory(mix),
});
const footprintOf = (way: Way) => wayFootprint(estimate.costs[way], estimate, initialMoney);

/** The answer of the fixture with other present costs, months of break-even and volumes of break-even. */
export function priced({
  presentUsd = {},
  months = {},
  factors = {},
  allowed = ['own', 'rent', 'call', 'mix'],
}: {
  readonly presentUsd?: Partial<Record<Way, number>>;
  readonly months?: Partial<Record<'rent' | 'call', number | undefined>>;
  readonly factors?: Partial<PricedAnswer['breakEvenFactor']>;
  readonly allowed?: readonly Way[];
} = {}): PricedAnswer {
  const { costs } = estimate;
  const costing = (way: Way) => ({ ...costs[way], presentUsd: presentUsd[way] ?? costs[way].presentUsd });
  const pricedWays = {
    own: costing('own'),
    rent: costing('rent'),
    call: costing('call'),
    mix: costing('mix'),
  };
  return {
    cheapest: cheapestOf(pricedWays, allowed),
    estimate: {
      ...estimate,
      costs: pricedWays,
      breakEven: { rent: { month: months.rent }, call: { month: months.call } },
    },
    largest: largestOf(pricedWays),
    footprints: {
      own: footprintOf('own'),
      rent: footprintOf('rent'),
      call: footprintOf('call'),
      mix: footprintOf('mix'),
    },
    breakEvenFactor: { rent: undefined, call: undefined, mix: undefined, ...factors },
  };
}

const never = { low: undefined, mid: undefined, high: undefined, reachedFraction: 0 };

/** Draws that came out as told. */
export const drawn = (changes: Partial<SampledCost> = {}): SampledCost => ({
  drawCount: 100,
  seed: 1,
  cheapestFraction: { own: 0.73, rent: 0.02, call: 0.25, mix: 0 },
  presentUsd: { own: exactly(1), rent: exactly(1), call: exactly(1), mix: exactly(1) },
  breakEven: { rent: never, call: never },
  months: [0, 60],
  cash: { own: [], rent: [], call: [], mix: [] },
  ...changes,
});

/** What is asked of the first decisions about money with these ways to choose from. */
export const asking = (...allowed: readonly Way[]) => ({ money: initialMoney, allowed });

export const dollars = (usd: number): string => formatMoney(usd, 'USD');
