import type { CatalogueAccelerator } from '../../data/Catalogue.ts';
import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import type { AssumptionRanges } from '../../estimates/cost/AssumptionRange.ts';
import type { Way } from '../../estimates/cost/CostEstimate.ts';
import type { CostPlan } from '../../estimates/cost/CostPlan.ts';
import { lockstepCountOf } from '../../estimates/memory/Parallelism.ts';
import { tenthsRatio } from '../../estimates/cost/tenthsRatio.ts';
import type { PromisedCapacity } from '../../estimates/performance/capacityWithin.ts';
import type { Scenario } from '../Scenario.ts';
import { allowedWays, type LeftOut } from './allowedWays.ts';
import { chooseMoney, type ChosenMoney } from './chooseMoney.ts';
import { costPlan } from './costPlan.ts';
import type { Money } from './Money.ts';
import type { MoneyFigure } from './MoneyFigure.ts';
import { moneyFigures, type OrganisationFigures } from './moneyFigures.ts';

/** Everything an answer about money is worked out from. */
export interface MoneyQuestion {
  readonly money: Money;
  readonly chosen: ChosenMoney;
  readonly figures: readonly MoneyFigure[];
  readonly plan: CostPlan;
  readonly ranges: AssumptionRanges;
  readonly allowed: readonly Way[];
  readonly leftOut: readonly LeftOut[];
}

export interface AskedMoney {
  readonly catalogue: EconomicsCatalogue;
  readonly scenario: Scenario;
  readonly accelerator: CatalogueAccelerator;
  readonly capacity: PromisedCapacity;
  readonly money: Money;
  readonly organisation?: OrganisationFigures | undefined;
}

const basisWords = {
  own: 'from kernels measured on this accelerator',
  'other-engine': 'from kernels measured under another engine',
  sibling: 'from kernels measured on a sibling',
  constants: 'from constants of its class',
} as const;

/** Joins scenario, prices and decisions about money into what the cost estimate takes. */
export function moneyQuestion({
  catalogue,
  scenario,
  accelerator,
  capacity,
  money,
  organisation,
}: AskedMoney): MoneyQuestion {
  const { tensorCount, pipelineCount, inputTokens, outputTokens } = scenario;
  // Copies that share experts hold the model together: they are bought, and fail, as one.
  const together = lockstepCountOf(scenario);
  const copyAcceleratorCount = tensorCount * pipelineCount * together;
  const found = chooseMoney(catalogue, money, {
    modelId: scenario.modelId,
    acceleratorId: scenario.acceleratorId,
    copyAcceleratorCount,
    inputTokens,
    outputTokens,
  });
  // Servers are counted for copies that read and write.
  const chosen =
    scenario.prefillCount > 0
      ? {
          ...found,
          refusals: [
            ...found.refusals,
            `Copies that only read prompts must be 0 for a cost, got ${scenario.prefillCount}`,
          ],
        }
      : found;
  const { low, mid, high } = capacity.requestsPerSecond;
  const speed = {
    lowFraction: tenthsRatio(low / mid),
    highFraction: tenthsRatio(high / mid),
    basis: `Range of the performance estimate, ${basisWords[capacity.rung]}`,
  };
  const figures = moneyFigures(catalogue, chosen, money, { speed, accelerator }, organisation);
  const copy = {
    acceleratorCount: copyAcceleratorCount,
    requestsPerSecond: mid * together,
    mostRequestsPerSecond: capacity.mostRequestsPerSecond * together,
    runningCount: capacity.runningCount * together,
    prefillFraction: capacity.prefillFraction,
  };
  return {
    money,
    chosen,
    figures,
    plan: costPlan(money, chosen, copy, scenario),
    ranges: Object.fromEntries(
      figures.map(({ name, range }) => [name, range]),
    ) as unknown as AssumptionRanges,
    ...allowedWays(money, chosen, figures),
  };
}
