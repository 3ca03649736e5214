import { formatCount, quantityText } from '../../units/formatQuantity.ts';
import type { DistributionInput } from './DistributionInput.ts';

/** What a distribution says in a sentence: its quantiles and the longest time. */
export function distributionSummary({
  seconds,
  quantiles,
}: Pick<DistributionInput, 'seconds' | 'quantiles'>): string {
  if (seconds.length === 0) return 'No time was counted.';
  const longest = seconds.reduce((most, second) => Math.max(most, second), 0);
  const marks = quantiles
    .toSorted((one, other) => one.fraction - other.fraction)
    .map((quantile) => `${quantityText(quantile.seconds, 's')} (${quantile.name})`);
  const counted = `The longest of ${formatCount(seconds.length)} is ${quantityText(longest, 's')}.`;
  return marks.length === 0 ? counted : `Quantiles are ${listed(marks)}. ${counted}`;
}

const listed = (marks: readonly string[]): string =>
  marks.length < 2 ? marks.join('') : `${marks.slice(0, -1).join(', ')} and ${marks.at(-1)}`;
