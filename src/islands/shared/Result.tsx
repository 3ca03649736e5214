import type { Band } from '../../units/Band.ts';
import { mapBand } from '../../units/Band.ts';
import type { Shown } from '../../units/formatQuantity.ts';
import { formatRange } from '../../units/formatRange.ts';
import { ToleranceMark } from './ToleranceMark.tsx';

interface Props {
  readonly label: string;
  readonly band: Band;
  readonly shown: Shown;
  /** True where only whole things count; values are rounded down. */
  readonly whole?: boolean;
  /** Range in words, where the band alone does not say it. */
  readonly spread?: string | undefined;
}

/** One figure an answer exists for: label, value, tolerance mark, range in words. */
export function Result({ label, band, shown, whole = false, spread }: Props) {
  const counted = whole ? mapBand(band, Math.floor) : band;
  const { value, unit, range } = formatRange(counted, shown);
  return (
    <div class="result">
      <p class="result-label">{label}</p>
      <p class="result-value">
        {value}
        {unit === '' ? null : <span class="unit">{unit}</span>}
      </p>
      <ToleranceMark band={counted} />
      <p class="result-range">
        {spread ?? (range === '' ? 'at best and at worst alike' : range.replace('\u2013', ' to '))}
      </p>
    </div>
  );
}
