import { refuseUnless } from '../../formulas/refuseUnless.ts';
import { hoursPerWeek } from '../../units/conversions.ts';

/** Load over a week, hour by hour: what a trace shows, a shape says or a reader draws. */
export interface WeekProfile {
  /** 168 values, the hour from Monday 00:00 local time first: requests per second, or load in any one unit. */
  readonly hours: readonly number[];
}

const modulo = (value: number, divisor: number): number => ((value % divisor) + divisor) % divisor;

/**
 * A week of loads, checked.
 *
 * @throws {RangeError} unless there are 168 finite loads, none below nought.
 */
export function weekProfile(hours: readonly number[]): WeekProfile {
  refuseUnless(hours.length === hoursPerWeek, 'hours', `${hoursPerWeek} loads`, hours.length);
  hours.forEach((load, hour) =>
    refuseUnless(Number.isFinite(load) && load >= 0, `load of hour ${hour}`, 'finite and at least 0', load),
  );
  return { hours };
}

/** Mean over the hours. */
export const meanLoad = ({ hours }: WeekProfile): number =>
  hours.reduce((sum, load) => sum + load / hoursPerWeek, 0);

/** Load of the busiest hour. */
const peakLoad = ({ hours }: WeekProfile): number => Math.max(...hours);

/** Loads over the busiest hour: from 0 to 1, whatever unit they came in. */
function overPeak(profile: WeekProfile): readonly number[] {
  const peak = peakLoad(profile);
  refuseUnless(peak > 0, 'load', 'above 0 in some hour', peak);
  return profile.hours.map((load) => load / peak);
}

/** The same week with another mean. */
export function scaledToMean(profile: WeekProfile, mean: number): WeekProfile {
  refuseUnless(Number.isFinite(mean) && mean >= 0, 'mean', 'finite and at least 0', mean);
  const hours = overPeak(profile);
  const before = meanLoad({ hours });
  return weekProfile(hours.map((load) => (load / before) * mean));
}

/**
 * The week moved later by so many hours, earlier where they are below nought; what leaves at the end comes in at the
 * beginning. A week in UTC becomes local time when moved by the zone's offset. Parts of an hour share a load between
 * the two hours it then lies in.
 */
export function shiftedLater({ hours }: WeekProfile, byHours: number): WeekProfile {
  refuseUnless(Number.isFinite(byHours), 'byHours', 'finite', byHours);
  const whole = Math.floor(byHours);
  const part = byHours - whole;
  const before = (hour: number) => hours[modulo(hour, hoursPerWeek)] ?? 0;
  return {
    hours: hours.map((_, hour) => (1 - part) * before(hour - whole) + part * before(hour - whole - 1)),
  };
}
