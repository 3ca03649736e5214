import { formatCount, quantityText } from '../../units/formatQuantity.ts';
import { listed } from '../labels/listed.ts';
import { lowered } from '../labels/lowered.ts';
import { mergedParts } from './mergedParts.ts';
import type { StepPart } from './StepPart.ts';

const percent = 100;
const named = 3;

/** Where a step's time goes, in a sentence: the whole, the parts that take longest, and what the others leave. */
export function stepBarSummary({ parts }: { readonly parts: readonly StepPart[] }): string {
  const shown = mergedParts(parts).toSorted((one, other) => other.seconds - one.seconds);
  const whole = shown.reduce((sum, { seconds }) => sum + seconds, 0);
  if (whole === 0) return 'This step takes no time.';
  const shareOf = (some: readonly StepPart[]) =>
    `${formatCount((percent * some.reduce((sum, { seconds }) => sum + seconds, 0)) / whole)}\u00a0%`;
  const longest = shown.slice(0, shown.length === named + 1 ? named + 1 : named);
  const others = shown.slice(longest.length);
  const phrases = [
    ...longest.map((part) => `${shareOf([part])} ${lowered(part.name)}`),
    ...(others.length === 0 ? [] : [`${shareOf(others)} in ${formatCount(others.length)} other parts`]),
  ];
  return `A step takes ${quantityText(whole, 's')}: ${listed(phrases)}.`;
}
