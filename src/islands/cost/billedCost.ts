import type { CostView } from '../../estimates/cost/costView.ts';
import type { BilledPlan } from '../../scenario/money/billInput.ts';
import type { MoneyQuestion } from '../../scenario/money/moneyQuestion.ts';
import { answer } from '../shared/scenarioStore.ts';

/** The servers of the first month as a bill lists them; undefined where there is none to buy. */
export function billedCost(
  { plan, ranges, chosen }: MoneyQuestion,
  { estimate }: CostView,
): Omit<BilledPlan, 'redundancy'> | undefined {
  const memory = answer.value?.estimate;
  const serverCount = estimate.own[0]?.serverCount ?? 0;
  if (!memory || serverCount < 1) return undefined;
  return {
    serverCount,
    server: chosen.server,
    shape: plan.server,
    assumed: {
      acceleratorWatts: ranges.acceleratorWatts.mid,
      hostLoadedWatts: ranges.hostLoadedWatts.mid,
      rackUnitCount: ranges.rackUnitCount.mid,
      rackWatts: ranges.rackWatts.mid,
    },
    copyAcceleratorCount: plan.copy.acceleratorCount,
    acceleratorBytes: memory.memoryBytes.mid,
    weightBytes: [memory.weightTotalBytes],
  };
}
