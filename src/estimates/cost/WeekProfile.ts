import { refuseUnless } from '../../formulas/refuseUnless.ts';
import { hoursPerDay, hoursPerWeek, secondsFromHours } from '../../units/conversions.ts';

/** Load over a week, hour by hour: what a trace shows, a shape says or a reader draws. */
export interface WeekProfile {
  /** 168 values, the hour from Monday 00:00 local time first: requests per second, or load in any one unit. */
  readonly hours: readonly number[];
}

/** What sums of 168 loads lose to rounding at most. */
const roundingFraction = 1e-12;

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
export const peakLoad = ({ hours }: WeekProfile): number => Math.max(...hours);

/** The busiest hour of the week, counted from Monday 00:00; the first of several. */
export const peakHour = (profile: WeekProfile): number => profile.hours.indexOf(peakLoad(profile));

/** Loads over the busiest hour: from 0 to 1, whatever unit they came in. */
function overPeak(profile: WeekProfile): readonly number[] {
  const peak = peakLoad(profile);
  refuseUnless(peak > 0, 'load', 'above 0 in some hour', peak);
  return profile.hours.map((load) => load / peak);
}

/**
 * The busiest hour over the mean; 1 where every hour is alike.
 *
 * @throws {RangeError} where nothing is asked in any hour.
 */
export const peakOverMean = (profile: WeekProfile): number => 1 / meanLoad({ hours: overPeak(profile) });

/** Fewest hours that carry a share of the week's load: 168 times the share where every hour is alike. */
export function carryingHourCount(profile: WeekProfile, shareFraction: number): number {
  refuseUnless(shareFraction >= 0 && shareFraction <= 1, 'shareFraction', 'from 0 to 1', shareFraction);
  const falling = overPeak(profile).toSorted((one, other) => other - one);
  const wanted = shareFraction * falling.reduce((sum, load) => sum + load, 0) * (1 - roundingFraction);
  let carried = 0;
  return falling.filter((load) => {
    const needed = carried < wanted;
    carried += load;
    return needed;
  }).length;
}

/** The same week with another mean. */
export function scaledToMean(profile: WeekProfile, mean: number): WeekProfile {
  refuseUnless(Number.isFinite(mean) && mean >= 0, 'mean', 'finite and at least 0', mean);
  const hours = overPeak(profile);
  const before = meanLoad({ hours });
  return weekProfile(hours.map((load) => (load / before) * mean));
}

/** The same week in requests per second, so that so many requests come in it. */
export const scaledToTotal = (profile: WeekProfile, requestCount: number): WeekProfile =>
  scaledToMean(profile, requestCount / secondsFromHours(hoursPerWeek));

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

/** The week moved later by so many days: for a week whose first day turns out to be another. */
export const rotatedDays = (profile: WeekProfile, byDays: number): WeekProfile =>
  shiftedLater(profile, byDays * hoursPerDay);

/** Several weeks at once, hour by hour; all in the same unit. */
export const summedWeeks = (profiles: readonly WeekProfile[]): WeekProfile =>
  weekProfile(
    Array.from({ length: hoursPerWeek }, (_, hour) =>
      profiles.reduce((sum, { hours }) => sum + (hours[hour] ?? 0), 0),
    ),
  );
