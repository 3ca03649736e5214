import type { CatalogueServer } from '../../data/EconomicsCatalogue.ts';
import type { CopyCapacity, CostPlan, ServerShape } from '../../estimates/cost/CostPlan.ts';
import { weekShapeOf } from '../../estimates/cost/weekShapeOf.ts';
import { monthSeconds, monthsPerYear, tokensFromMegatokens } from '../../units/conversions.ts';
import type { Scenario } from '../Scenario.ts';
import type { ChosenMoney } from './chooseMoney.ts';
import type { Money } from './Money.ts';

/** A server whose height nobody states: a unit for each accelerator, as boards of eight have, and two at least. */
const leastUnits = 2;

/** A server as the cost estimate takes it; without a record of one, of so many accelerators. */
export const serverShape = (
  server: Pick<CatalogueServer, 'maxWatts' | 'rackUnitCount'> | undefined,
  acceleratorCount: number,
): ServerShape => ({
  acceleratorCount,
  mostWatts: server?.maxWatts,
  rackUnits: server?.rackUnitCount ?? Math.max(leastUnits, acceleratorCount),
});

/** What a cost estimate takes as decided, from the scenario, its prices, and what a copy serves. */
export function costPlan(
  money: Money,
  { server, serverAcceleratorCount, rent, hours }: ChosenMoney,
  copy: CopyCapacity,
  { inputTokens, outputTokens }: Pick<Scenario, 'inputTokens' | 'outputTokens'>,
): CostPlan {
  const writtenTokens = Math.max(1, outputTokens);
  return {
    week: weekShapeOf(hours),
    userCount: money.userCount,
    inputTokens,
    outputTokens: writtenTokens,
    batchRequestsPerSecond:
      tokensFromMegatokens(money.batchMegatokens) / (inputTokens + writtenTokens) / monthSeconds,
    copy,
    server: serverShape(server, serverAcceleratorCount),
    site: money.site,
    financing: money.financing,
    spareCount: money.spareCount,
    ownedCount: money.ownedCount,
    rent: {
      mode: money.rentMode,
      acceleratorCount: rent?.acceleratorCount ?? copy.acceleratorCount,
      termMonthCount: rent?.termMonthCount ?? 1,
    },
    overflow: money.overflow,
    monthCount: money.horizonYears * monthsPerYear,
  };
}
