import { hoursPerDay } from '../../units/conversions.ts';
import type { WeekLayout } from './layout.ts';

/** An hour of the week and the load that a place over it stands for. */
export interface HourAtPlace {
  readonly day: number;
  /** Hour of the day. */
  readonly hour: number;
  readonly load: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

const clamped = (value: number, most: number): number => Math.min(most, Math.max(0, value));

/** What a place in the drawing of a week stands for, on a given day or on that whose row is nearest. */
export function hourAtPlace(
  { frame, days, slot, top }: WeekLayout,
  { x, y }: Place,
  onDay?: number,
): HourAtPlace {
  const gap = ((days[1]?.top ?? 0) - (days[0]?.foot ?? 0)) / 2;
  const below = days.findIndex(({ foot }) => y <= foot + gap);
  const day = onDay ?? (below < 0 ? days.length - 1 : below);
  const row = days[day];
  const share = row ? (row.foot - y) / (row.foot - row.top) : 0;
  return {
    day,
    hour: clamped(Math.floor((x - frame.left) / slot), hoursPerDay - 1),
    load: clamped(share, 1) * top,
  };
}
