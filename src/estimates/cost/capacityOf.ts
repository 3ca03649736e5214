import { neededServerCount } from '../../formulas/cost/neededServerCount.ts';
import { daysPerWeek } from '../../units/conversions.ts';
import type { CostAssumptions } from './CostAssumptions.ts';
import type { CopyCapacity, CostPlan, ServerShape } from './CostPlan.ts';

/** Copies and servers that hold a load. */
export interface Capacity {
  readonly copyCount: number;
  readonly serverCount: number;
}

/** Requests a second that one copy is planned to take. */
export const plannedPerSecond = (
  {
    copy,
    spareCount,
  }: Pick<CostPlan, 'spareCount'> & { readonly copy: Pick<CopyCapacity, 'requestsPerSecond'> },
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

/** Requests a second in the busiest minute of the first month. */
export const firstPeakPerSecond = (
  plan: Pick<CostPlan, 'userCount' | 'week'>,
  assumed: CostAssumptions,
): number => firstLoadPerSecond(plan, assumed) * plan.week.peak * assumed.peakFraction;

/** A copy and the server it stands on, by their accelerators. */
interface Placed {
  readonly copy: Pick<CopyCapacity, 'acceleratorCount'>;
  readonly server: Pick<ServerShape, 'acceleratorCount'>;
}

/** Servers that hold one copy where it needs several, else 1. */
export const serversPerCopyCount = ({ copy, server }: Placed): number =>
  Math.max(1, Math.ceil(copy.acceleratorCount / server.acceleratorCount));

/** Whole copies that so many servers hold, spares among them. */
export function heldCopyCount(placed: Placed, serverCount: number): number {
  const perServer = Math.floor(placed.server.acceleratorCount / placed.copy.acceleratorCount);
  return perServer >= 1 ? serverCount * perServer : Math.floor(serverCount / serversPerCopyCount(placed));
}

/** Whole copies that a peak needs. */
export const peakCopyCount = (peakPerSecond: number, copyPerSecond: number): number =>
  peakPerSecond > 0
    ? neededServerCount({
        loadPerSecond: peakPerSecond,
        capacityPerSecond: copyPerSecond,
        mostLoadFraction: 1,
        spareCount: 0,
      })
    : 0;

/** Whole servers that hold so many copies, spares included. Nothing is bought for none. */
export function capacityOf(plan: CostPlan, copyCount: number): Capacity {
  const { copy, server, spareCount } = plan;
  if (copyCount === 0) return { copyCount: 0, serverCount: 0 };
  const perServer = Math.floor(server.acceleratorCount / copy.acceleratorCount);
  const serversPerCopy = serversPerCopyCount(plan);
  const used = perServer >= 1 ? Math.ceil(copyCount / perServer) : copyCount * serversPerCopy;
  return { copyCount, serverCount: used + spareCount * serversPerCopy };
}
