import type { Band } from '../../units/Band.ts';

interface Props {
  readonly band: Band;
  /** Ends of the scale; from nothing to a little above the high end where absent. */
  readonly from?: number;
  readonly to?: number;
}

const width = 200;
const inset = 6;

/** A value with its range, drawn like a dimension: low tick, dot, high tick. */
export function ToleranceMark({ band, from = 0, to = band.high * 1.15 }: Props) {
  const span = to - from || 1;
  const x = (value: number) => inset + Math.min(1, Math.max(0, (value - from) / span)) * (width - 2 * inset);
  const [low, mid, high] = [x(band.low), x(band.mid), x(band.high)];
  return (
    <svg class="tolerance" viewBox={`0 0 ${width} 16`} width={width} height="16" aria-hidden="true">
      <path class="tolerance-track" d={`M${inset} 8H${width - inset}M${inset} 5v6M${width - inset} 5v6`} />
      <path class="tolerance-line" d={`M${low} 8H${high}M${low} 3v10M${high} 3v10`} />
      <circle class="tolerance-mid" cx={mid} cy="8" r="4" />
    </svg>
  );
}
