import { hoursPerDay } from './conversions.ts';

/** Days of the week in English, Monday first. */
export const dayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** An hour of the week as a reader says it: `Tuesday 14:00` for the hour that begins then. */
export function hourOfWeekText(hourOfWeek: number): string {
  const day = dayNames[Math.floor(hourOfWeek / hoursPerDay)] ?? '';
  return `${day} ${String(hourOfWeek % hoursPerDay).padStart(2, '0')}:00`;
}
