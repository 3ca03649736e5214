import { hoursPerWeek } from '../../units/conversions.ts';
import { scaledToMean, weekProfile } from './WeekProfile.ts';
import type { WeekShape } from './WeekShape.ts';

/** Instances up to which every one is counted exactly; beyond, half an instance an hour is lost to rounding. */
const mostCounted = 64;
const scalePoints = 512;

/**
 * Prepares a week for questions asked many thousand times: sorted loads, their sums, and a table of activity.
 *
 * @throws {RangeError} where the week is not 168 finite loads of which one is above zero.
 */
export function weekShapeOf(loads: readonly number[]): WeekShape {
  const { hours } = scaledToMean(weekProfile(loads), 1);
  const sorted = Float64Array.from(hours).sort();
  const sums = new Float64Array(hoursPerWeek + 1);
  sorted.forEach((load, index) => {
    sums[index + 1] = (sums[index] ?? 0) + load;
  });

  /** Hours whose load is at most a level. */
  const hoursUpTo = (level: number): number => {
    let [low, high] = [0, hoursPerWeek];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? 0) <= level) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const loadAbove = (level: number): number => {
    const below = hoursUpTo(level);
    return (sums[hoursPerWeek] ?? 0) - (sums[below] ?? 0) - level * (hoursPerWeek - below);
  };
  const peak = sorted[hoursPerWeek - 1] ?? 1;

  const stepHourCount = (step: number, floor = 0): number => {
    const most = Math.ceil((peak - floor) / step);
    if (!(most > 0)) return 0;
    if (most > mostCounted) return loadAbove(floor) / step + (hoursPerWeek - hoursUpTo(floor)) / 2;
    let count = 0;
    for (let instance = 0; instance < most; instance += 1)
      count += hoursPerWeek - hoursUpTo(floor + instance * step);
    return count;
  };

  // Points even in x / (1 + x): dense where little runs, where activity bends most.
  const active = Float64Array.from({ length: scalePoints }, (_, point) => {
    const scale = point / (scalePoints - 1 - point);
    return hours.reduce((sum, load) => sum - Math.expm1(-load * scale), 0) / hoursPerWeek;
  });
  active[scalePoints - 1] = hours.filter((load) => load > 0).length / hoursPerWeek;
  const activeFraction = (scale: number): number => {
    const place = (scale / (1 + scale)) * (scalePoints - 1);
    const left = Math.floor(place);
    const from = active[left] ?? 1;
    return from + ((active[left + 1] ?? from) - from) * (place - left);
  };

  return {
    hours,
    peak,
    servedFraction: (capacity) =>
      capacity >= peak ? 1 : 1 - loadAbove(Math.max(0, capacity)) / hoursPerWeek,
    stepHourCount,
    activeFraction,
  };
}
