import type { FormatLoss, MeasuredRange } from '../../data/Catalogue.ts';
import { countText } from '../../units/countText.ts';
import { formatOneDecimal } from '../../units/formatQuantity.ts';

/** What a format cost models it was measured in, as a sentence. */
export function formatLossText(formatName: string, loss: FormatLoss | undefined): string {
  if (!loss) return `No measurement on record says what ${formatName} loses.`;
  const { keptFraction: kept, perplexityFraction: risen } = loss;
  const parts = [
    ...(kept ? [`models kept ${rangeText(kept, 'of their score in 16 bits', 0)}`] : []),
    ...(risen ? [`perplexity rose by ${rangeText(risen, '', 1)}`] : []),
  ];
  return `Measured in ${formatName}: ${parts.join('; ')}.`;
}

/** Middle and ends of a range, less what stands for no change, with what they rest on. */
function rangeText(range: MeasuredRange, of: string, without: number): string {
  const { low, median, high, measurementCount, modelCount } = range;
  const percent = (fraction: number) => formatOneDecimal((fraction - without) * 100);
  const basis = `${countText(measurementCount, 'measurement')} of ${countText(modelCount, 'model')}`;
  const said = `${percent(median)}\u00a0%${of === '' ? '' : ` ${of}`}`;
  return measurementCount === 1
    ? `${said} in ${basis}`
    : `${said} at the median, ${percent(low)} to ${percent(high)}\u00a0% over ${basis}`;
}
