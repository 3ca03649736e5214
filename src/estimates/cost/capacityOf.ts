import { neededServerCount } from '../../formulas/cost/neededServerCount.ts';
import { daysPerWeek } from '../../units/conversions.ts';
import type { CostAssumptions } from './CostAssumptions.ts';
import type { CostPlan } from './CostPlan.ts';

/** Copies and servers that hold a load. */
export interface Capacity {
  readonly copyCount: number;
  readonly serverCount: number;
}

/** Requests a second that one copy is planned to take. */
export const plannedPerSecond = (
  { copy, spareCount }: CostPlan,
  { speedFraction, plannedFraction, upkeepFraction }: CostAssumptions,
): number => {
  // A spare stands in during upkeep; without one the others carry it.
  const up = spareCount > 0 ? 1 : 1 - upkeepFraction;
  return copy.requestsPerSecond * speedFraction * plannedFraction * up;
};

/** Requests a second in the first month, its mean. */
export const firstLoadPerSecond = (
  { userCount }: Pick<CostPlan, 'userCount'>,
  { requestsPerUserSecond, workingDayCount }: CostAssumptions,
): number => (userCount * requestsPerUserSecond * workingDayCount) / daysPerWeek;

/** Servers that hold one copy where it needs several, else 1. */
export const serversPerCopyCount = ({ copy, server }: CostPlan): number =>
  Math.max(1, Math.ceil(copy.acceleratorCount / server.acceleratorCount));

/** Whole copies and whole servers for a peak, spares included. Nothing is bought for no load. */
export function capacityOf(plan: CostPlan, peakPerSecond: number, copyPerSecond: number): Capacity {
  const { copy, server, spareCount } = plan;
  if (!(peakPerSecond > 0)) return { copyCount: 0, serverCount: 0 };
  const copyCount = neededServerCount({
    loadPerSecond: peakPerSecond,
    capacityPerSecond: copyPerSecond,
    mostLoadFraction: 1,
    spareCount: 0,
  });
  const perServer = Math.floor(server.acceleratorCount / copy.acceleratorCount);
  const serversPerCopy = serversPerCopyCount(plan);
  const used = perServer >= 1 ? Math.ceil(copyCount / perServer) : copyCount * serversPerCopy;
  return { copyCount, serverCount: used + spareCount * serversPerCopy };
}
