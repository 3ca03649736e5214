import type { FormatLoss, MeasuredRange } from '../../data/Catalogue.ts';
import { countText } from '../../units/countText.ts';

/** What a format cost models it was measured in, as a sentence. */
export function formatLossText(formatName: string, loss: FormatLoss | undefined): string {
  if (!loss) return `No measurement on record says what ${formatName} loses.`;
  const { keptFraction, perplexityFraction } = loss;
  const kept =
    keptFraction &&
    `models kept ${rangeText(keptFraction, ({ low, high }) => [low, high])} of their score in 16 bits (${basisText(keptFraction)})`;
  const risen =
    perplexityFraction &&
    `perplexity rose by ${rangeText(perplexityFraction, ({ low, high }) => [low - 1, high - 1])} (${basisText(perplexityFraction)})`;
  return `In ${formatName} ${[kept, risen].filter((text) => text !== undefined).join('; ')}.`;
}

const percent = (fraction: number): string => (fraction * 100).toFixed(1);

function rangeText(range: MeasuredRange, ends: (range: MeasuredRange) => readonly [number, number]): string {
  const [low, high] = ends(range).map(percent);
  return low === high ? `${String(low)}\u00a0%` : `${String(low)}\u2013${String(high)}\u00a0%`;
}

const basisText = ({ measurementCount, modelCount }: MeasuredRange): string =>
  `${countText(measurementCount, 'measurement')} of ${countText(modelCount, 'model')}`;
