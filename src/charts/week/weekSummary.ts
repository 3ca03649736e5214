import { hoursPerWeek } from '../../units/conversions.ts';
import { formatThreeDigits } from '../../units/formatQuantity.ts';
import { hourOfWeekText } from '../../units/hourOfWeekText.ts';
import type { WeekInput } from './WeekInput.ts';

/** What a week of loads says in a sentence: its busiest and its quietest hour, over the mean. */
export function weekSummary({ hours }: Pick<WeekInput, 'hours'>): string {
  const most = hours.reduce((high, load) => Math.max(high, load), 0);
  const least = hours.reduce((low, load) => Math.min(low, load), most);
  if (most === 0) return 'Nothing is asked in any hour of the week.';
  if (most === least) return 'Every hour of the week has the same load.';
  const mean = hours.reduce((sum, load) => sum + load / hoursPerWeek, 0);
  const at = (load: number) => {
    const [day, time] = hourOfWeekText(hours.indexOf(load)).split(' ');
    return `on ${day} at ${time}`;
  };
  return `The week is busiest ${at(most)} with ${formatThreeDigits(most / mean)} times its mean load and quietest ${at(least)} with ${formatThreeDigits(least / mean)} times.`;
}
