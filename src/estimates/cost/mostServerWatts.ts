import type { CostAssumptions } from './CostAssumptions.ts';
import type { ServerShape } from './CostPlan.ts';

/** Highest draw of a whole server: as its maker states it, else its accelerators and its host at full load. */
export const mostServerWatts = (
  { mostWatts, acceleratorCount }: ServerShape,
  { acceleratorWatts, hostLoadedWatts }: Pick<CostAssumptions, 'acceleratorWatts' | 'hostLoadedWatts'>,
): number => mostWatts ?? acceleratorCount * acceleratorWatts + hostLoadedWatts;
