import { formatCount, quantityText } from '../../units/formatQuantity.ts';
import { mergedParts } from './mergedParts.ts';
import type { StepPart } from './StepPart.ts';

const percent = 100;

/** Where a step's time goes, in a sentence: the whole and every part's share, the longest first. */
export function stepBarSummary({ parts }: { readonly parts: readonly StepPart[] }): string {
  const shown = mergedParts(parts).toSorted((one, other) => other.seconds - one.seconds);
  const whole = shown.reduce((sum, { seconds }) => sum + seconds, 0);
  if (whole === 0) return 'This step takes no time.';
  const shares = shown.map(({ name, seconds }) => `${name} ${formatCount((percent * seconds) / whole)} %`);
  return `A step takes ${quantityText(whole, 's')}: ${shares.join(', ')}.`;
}
