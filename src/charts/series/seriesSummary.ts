import { formatThreeDigits } from '../../units/formatQuantity.ts';
import type { SeriesInput } from './SeriesInput.ts';

/** What lines over time say in a sentence: where each begins, peaks and ends. */
export function seriesSummary({ lines }: Pick<SeriesInput, 'lines'>): string {
  const said = lines.flatMap(({ name, values }) => {
    const [first] = values;
    const last = values.at(-1);
    if (!first || !last) return [];
    const peak = values.reduce((one, other) => (other.value > one.value ? other : one));
    return [
      `${name} begins at ${formatThreeDigits(first.value)}, is highest at ${formatThreeDigits(peak.value)} and ends at ${formatThreeDigits(last.value)}`,
    ];
  });
  return said.length === 0 ? 'Nothing was recorded.' : `${said.join('; ')}.`;
}
