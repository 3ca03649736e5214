import type { HourAtPlace } from '../../charts/week/hourAtPlace.ts';
import { meanLoad } from '../../estimates/cost/WeekProfile.ts';
import { hoursPerDay, hoursPerWeek } from '../../units/conversions.ts';
import { formatThreeDigits } from '../../units/formatQuantity.ts';
import { dayNames, hourOfWeekText } from '../../units/hourOfWeekText.ts';

type Hours = readonly number[];

const workdayCount = 5;
const isWorkday = (day: number): boolean => day < workdayCount;

/** A stroke over one day: the loads between its two places lie on the line between them. */
export function paintedHours(hours: Hours, from: HourAtPlace, to: HourAtPlace): Hours {
  const [left, right] = from.hour <= to.hour ? [from, to] : [to, from];
  const length = right.hour - left.hour;
  return hours.map((load, index) => {
    const hour = index - to.day * hoursPerDay;
    if (hour < left.hour || hour > right.hour) return load;
    // The place reached last says where the stroke is.
    if (length === 0) return to.load;
    return left.load + ((right.load - left.load) * (hour - left.hour)) / length;
  });
}

const step = 0.05;
const fineStep = 0.01;

/** One hour more or less by a twentieth of the mean load, or a hundredth. */
export function steppedHours(hours: Hours, hour: number, up: boolean, fine: boolean): Hours {
  const mean = meanLoad({ hours });
  const by = (fine ? fineStep : step) * (mean > 0 ? mean : 1) * (up ? 1 : -1);
  return hours.map((load, index) => (index === hour ? Math.max(0, load + by) : load));
}

/** A day of the week copied to all weekdays, one of the weekend to both days of it. */
export const copiedDay = (hours: Hours, day: number): Hours =>
  hours.map((load, index) =>
    isWorkday(Math.floor(index / hoursPerDay)) === isWorkday(day)
      ? (hours[day * hoursPerDay + (index % hoursPerDay)] ?? load)
      : load,
  );

/** What copying a day does, for its button. */
export const copyText = (day: number): string =>
  `Copy ${dayNames[day] ?? ''} to ${isWorkday(day) ? 'all weekdays' : 'the whole weekend'}`;

/** The hour that a key leads to from another; undefined for keys that lead nowhere. */
export function hourByKey(hour: number, key: string): number | undefined {
  const ofDay = hour % hoursPerDay;
  const moves = new Map([
    ['ArrowLeft', -1],
    ['ArrowRight', 1],
    ['PageUp', -hoursPerDay],
    ['PageDown', hoursPerDay],
    ['Home', -ofDay],
    ['End', hoursPerDay - 1 - ofDay],
  ]);
  const move = moves.get(key);
  if (move === undefined) return undefined;
  const reached = hour + move;
  return reached >= 0 && reached < hoursPerWeek ? reached : hour;
}

const headRoom = 1.15;
const nearTop = 0.98;
const farBelow = 0.3;

/** Load at the top of a row while a week is drawn: kept while the peak is well within, so that bars do not jump. */
export function fittingTop(top: number, hours: Hours): number {
  const peak = Math.max(...hours);
  if (peak <= 0) return top > 0 ? top : 1;
  return peak > top * nearTop || peak < top * farBelow ? peak * headRoom : top;
}

const alikeWithin = 1e-6;

/** Whether two weeks have the same shape, whatever their means. */
export function haveSameShape(one: Hours, other: Hours): boolean {
  const [mean, otherMean] = [meanLoad({ hours: one }), meanLoad({ hours: other })];
  if (mean === 0 || otherMean === 0) return mean === otherMean;
  return one.every((load, hour) => Math.abs(load / mean - (other[hour] ?? 0) / otherMean) < alikeWithin);
}

/** An hour and its load as a reader hears it: `Tuesday 14:00, 1.8 times the mean`. */
export function hourText(hours: Hours, hour: number): string {
  const mean = meanLoad({ hours });
  const load = hours[hour] ?? 0;
  const text = load === 0 || mean === 0 ? 'nothing' : `${formatThreeDigits(load / mean)} times the mean`;
  return `${hourOfWeekText(hour)}, ${text}`;
}
