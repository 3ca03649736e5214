import { formatThreeDigits } from '../../units/formatQuantity.ts';
import type { FrontInput } from './FrontInput.ts';

/** What the picture says in a sentence: the cheapest, the quickest, and how many lie between. */
export function frontSummary(
  { points }: Pick<FrontInput, 'points'>,
  moneyText: (value: number) => string,
): string {
  const best = points.filter((point) => point.best).toSorted((one, other) => one.value - other.value);
  const [cheapest] = best;
  const quickest = best.at(-1);
  if (!cheapest || !quickest) return 'Nothing keeps the promise.';
  const first = `${cheapest.name} costs least, ${moneyText(cheapest.value)}, at ${formatThreeDigits(cheapest.at)} ms a token`;
  return cheapest === quickest
    ? `${first}; nothing dearer is quicker.`
    : `${first}; ${quickest.name} is the quickest, ${formatThreeDigits(quickest.at)} ms for ${moneyText(quickest.value)}.`;
}
