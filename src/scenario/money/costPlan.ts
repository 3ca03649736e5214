import type { CatalogueAccelerator } from '../../data/Catalogue.ts';
import type { CopyCapacity, CostPlan } from '../../estimates/cost/CostPlan.ts';
import { weekShapeOf } from '../../estimates/cost/weekShapeOf.ts';
import { monthsPerYear } from '../../units/conversions.ts';
import type { Scenario } from '../Scenario.ts';
import type { ChosenMoney } from './chooseMoney.ts';
import type { Money } from './Money.ts';

/** Height and power of a rack as rooms offer them; what a reader's own rack holds is asked in the planner. */
const usualRack = { unitCount: 42, watts: 20_000 };
/** A server whose maker states neither: eight units for eight accelerators, and a fifth above its accelerators. */
const unitsPerAccelerator = 1;
const leastUnits = 2;
const hostShare = 1.25;
/** Where nobody states the power of an accelerator: that of a data-centre card. */
const usualWatts = 400;

/** What a cost estimate takes as decided, from the scenario, its prices, and what a copy serves. */
export function costPlan(
  money: Money,
  { server, rent, hours }: ChosenMoney,
  { powerWatts = usualWatts }: Pick<CatalogueAccelerator, 'powerWatts'>,
  copy: CopyCapacity,
  { inputTokens, outputTokens }: Pick<Scenario, 'inputTokens' | 'outputTokens'>,
): CostPlan {
  const acceleratorCount = server?.acceleratorCount ?? copy.acceleratorCount;
  return {
    week: weekShapeOf(hours),
    userCount: money.userCount,
    inputTokens,
    outputTokens: Math.max(1, outputTokens),
    copy,
    server: {
      acceleratorCount,
      acceleratorWatts: powerWatts,
      mostWatts: server?.maxWatts ?? powerWatts * acceleratorCount * hostShare,
      rackUnits: server?.rackUnitCount ?? Math.max(leastUnits, acceleratorCount * unitsPerAccelerator),
    },
    site: money.site,
    rack: usualRack,
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
