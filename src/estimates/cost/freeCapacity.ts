import { filledServerCount } from '../../formulas/cost/filledServerCount.ts';
import { hoursPerWeek } from '../../units/conversions.ts';
import type { CostAssumptions } from './CostAssumptions.ts';
import type { CostPlan } from './CostPlan.ts';
import type { WeekShape } from './WeekShape.ts';

/** Machines that answer within a promise, and do work that can wait beside it. */
export interface Machines {
  readonly week: WeekShape;
  /** What one of them is planned to take within the promise, requests a second. */
  readonly promisedPerSecond: number;
  /** What one finishes where nobody waits. */
  readonly batchPerSecond: number;
  /** Mean load of the month with its hours raised to their busiest minute. */
  readonly loadPerSecond: number;
}

/** Requests a second that machines could finish of work that can wait, on average over the week. */
export interface FreeCapacity {
  /** By machines with nobody to answer in an hour, at full speed. */
  readonly wholePerSecond: number;
  /** By machines that answer as well: no more than keeps the promise. */
  readonly sharedPerSecond: number;
}

/** Requests a second that one copy finishes where nobody waits for an answer. */
export const batchPerSecondOf = ({ copy }: CostPlan, { speedFraction }: CostAssumptions): number =>
  copy.mostRequestsPerSecond * speedFraction;

/**
 * What so many machines leave free: each hour keeps as many as its busiest minute needs, the others are free for work
 * that stops as soon as they are needed.
 */
export function freeCapacity(
  { week, promisedPerSecond, batchPerSecond, loadPerSecond }: Machines,
  machineCount: number,
): FreeCapacity {
  const step = loadPerSecond > 0 ? promisedPerSecond / loadPerSecond : Infinity;
  const busyCount = (week.stepHourCount(step) - week.stepHourCount(step, machineCount * step)) / hoursPerWeek;
  const filledCount = week.servedFraction(machineCount * step) / step;
  return {
    wholePerSecond: Math.max(0, machineCount - busyCount) * batchPerSecond,
    sharedPerSecond: Math.max(0, busyCount - filledCount) * promisedPerSecond,
  };
}

/**
 * Machines for a share of the peak and for work that can wait; the latter takes free hours first. More of them than the
 * share needs may answer more of the peak: all of it is counted as theirs.
 */
export function machinesWithBatch(machines: Machines, peakCount: number, waitingPerSecond: number): number {
  const { wholePerSecond, sharedPerSecond } = freeCapacity(machines, peakCount);
  if (wholePerSecond + sharedPerSecond >= waitingPerSecond) return peakCount;
  const { week, promisedPerSecond, batchPerSecond, loadPerSecond } = machines;
  const step = promisedPerSecond / loadPerSecond;
  const busyServerCount = loadPerSecond > 0 ? week.stepHourCount(step) / hoursPerWeek : 0;
  const shared = loadPerSecond > 0 ? (busyServerCount - 1 / step) * promisedPerSecond : 0;
  return filledServerCount({
    peakServerCount: peakCount,
    busyServerCount,
    waitingPerSecond: Math.max(0, waitingPerSecond - shared),
    capacityPerSecond: batchPerSecond,
  });
}

/** Share of the machines' time that work takes which can wait: free machines first, they are quicker. */
export function batchTimeFraction(
  machines: Machines,
  machineCount: number,
  waitingPerSecond: number,
): number {
  const { wholePerSecond } = freeCapacity(machines, machineCount);
  const whole = Math.min(waitingPerSecond, wholePerSecond);
  const time = whole / machines.batchPerSecond + (waitingPerSecond - whole) / machines.promisedPerSecond;
  return Math.min(1, time / machineCount);
}
