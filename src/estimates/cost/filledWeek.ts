import { refuseUnless } from '../../formulas/refuseUnless.ts';
import { hoursPerDay } from '../../units/conversions.ts';
import type { WeekProfile } from './WeekProfile.ts';

export interface FilledWeekInput extends WeekProfile {
  /** How long each hour of the week was observed, in hours; 0 where it never was. */
  readonly observedHours: readonly number[];
}

const workdays = 5;

/**
 * A week of which only part was observed, its other hours filled: with the mean of the same hour on other days of its
 * kind, a weekday or a day of the weekend; failing that on any day; failing that with the mean of all that was observed.
 *
 * Not for conclusions about a weekend that nobody observed: its hours then read like those of weekdays.
 *
 * @throws {RangeError} where no hour was observed.
 */
export function filledWeek({ hours, observedHours }: FilledWeekInput): WeekProfile {
  const observed = (hour: number) => observedHours[hour] ?? 0;
  refuseUnless(
    observedHours.some((time) => time > 0),
    'observedHours',
    'above 0 in some hour',
    0,
  );
  /** Mean of the observed hours that hold, each as heavy as it was long observed. */
  const meanOf = (holds: (hour: number) => boolean): number | undefined => {
    let [load, time] = [0, 0];
    hours.forEach((value, hour) => {
      if (observed(hour) <= 0 || !holds(hour)) return;
      load += value * observed(hour);
      time += observed(hour);
    });
    return time > 0 ? load / time : undefined;
  };
  const isWorkday = (hour: number) => hour < workdays * hoursPerDay;
  const overall = meanOf(() => true) ?? 0;
  return {
    hours: hours.map((load, hour) => {
      if (observed(hour) > 0) return load;
      const alike = (other: number) => other % hoursPerDay === hour % hoursPerDay;
      return (
        meanOf((other) => alike(other) && isWorkday(other) === isWorkday(hour)) ?? meanOf(alike) ?? overall
      );
    }),
  };
}
