import { formatCount, formatThreeDigits, quantityText } from '../../units/formatQuantity.ts';
import type { DistributionInput } from './DistributionInput.ts';

const percent = 100;

/** What a distribution says in a sentence: the times within which shares of all lie, and the longest. */
export function distributionSummary({
  seconds,
  quantiles,
}: Pick<DistributionInput, 'seconds' | 'quantiles'>): string {
  if (seconds.length === 0) return 'No time was counted.';
  const longest = quantityText(
    seconds.reduce((most, second) => Math.max(most, second), 0),
    's',
  );
  const marks = quantiles
    .toSorted((one, other) => one.fraction - other.fraction)
    .map((quantile) => `${shareText(quantile.fraction)} within ${quantityText(quantile.seconds, 's')}`);
  const counted = formatCount(seconds.length);
  const [first, ...others] = marks;
  if (first === undefined) return `The longest of ${counted} times is ${longest}.`;
  const sentence = `${first.charAt(0).toUpperCase()}${first.slice(1)}`;
  return `${[sentence, ...others].join(', ')}; the longest of ${counted} is ${longest}.`;
}

const shareText = (fraction: number): string =>
  fraction === 0.5 ? 'half are' : `${formatThreeDigits(fraction * percent)} in 100`;
