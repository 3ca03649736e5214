import { linearScale } from '../axes/linearScale.ts';
import { logScale } from '../axes/logScale.ts';
import { fittingTicks } from '../axes/fittingTicks.ts';
import { framePlot } from '../axes/framePlot.ts';
import { isNarrow } from '../axes/isNarrow.ts';
import { logTicks } from '../axes/logTicks.ts';
import type { PlotFrame } from '../axes/PlotFrame.ts';
import { roundPlace } from '../axes/roundPlace.ts';
import type { PlacedText } from '../labels/PlacedText.ts';
import { type PlacedRule, placeRules } from '../labels/placeRules.ts';
import { textWidth } from '../labels/textWidth.ts';
import { formatCount, formatThreeDigits } from '../../units/formatQuantity.ts';
import type { DistributionInput } from './DistributionInput.ts';
import { timeBins } from './timeBins.ts';
import { namedTimeUnit } from './namedTimeUnit.ts';

export interface DistributionLayout {
  readonly frame: PlotFrame;
  /** Logarithmic where the slowest hundredth is far slower than the middle; the axis name says so. */
  readonly xScale: 'linear' | 'log';
  readonly bins: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  /** The upper edge of all bins as one path. */
  readonly outline: string;
  readonly quantiles: readonly PlacedRule[];
  /** How many times lie beyond the right edge, where there are any. */
  readonly beyond?: PlacedText;
}

const percent = 100;
const wideHeight = 330;
const narrowHeight = 300;
const quantileRoom = 46;

/** A histogram of times with lines at the quantiles, named above. */
export function distributionLayout({
  seconds,
  quantiles,
  unitName,
  width,
}: DistributionInput): DistributionLayout {
  const { scale, bins, domain, beyond } = timeBins(
    seconds,
    quantiles.map((quantile) => quantile.seconds),
  );
  const sorted = quantiles.toSorted((one, other) => one.seconds - other.seconds);
  const usual = sorted[Math.floor((sorted.length - 1) / 2)]?.seconds ?? domain[1];
  const unit = namedTimeUnit(unitName, usual);
  const { name, seconds: inUnit } = unit;
  const shown: readonly [number, number] = [domain[0] / inUnit, domain[1] / inUnit];
  const tallest = Math.max(...bins.map(({ share }) => share), 1 / percent) * percent;
  const { frame, x, y } = framePlot({
    width,
    height: isNarrow(width) ? narrowHeight : wideHeight,
    headRoom: quantileRoom,
    x: {
      name: scale === 'log' ? `${name}, logarithmic` : name,
      ticks: scale === 'log' ? logTicks(shown) : fittingTicks(shown, width),
      text: formatThreeDigits,
      scale: (range) => (scale === 'log' ? logScale(shown, range) : linearScale(shown, range)),
    },
    y: {
      name: 'Share of all in each bar, %',
      ticks: fittingTicks([0, tallest], wideHeight),
      text: formatThreeDigits,
      scale: (range) => linearScale([0, tallest], range),
    },
  });
  const placed = bins.map(({ from, to, share }) => {
    const begin = x(from / inUnit);
    const top = y(share * percent);
    return { x: begin, y: top, width: x(to / inUnit) - begin, height: frame.foot - top };
  });
  return {
    frame,
    xScale: scale,
    bins: placed,
    outline: outlineOf(placed, frame.foot),
    quantiles: placeRules({
      rules: sorted.map((quantile) => ({
        name: quantile.name,
        value: `${formatThreeDigits(quantile.seconds / inUnit)}\u00a0${unit.unit}`,
        x: x(quantile.seconds / inUnit),
      })),
      frame,
      room: quantileRoom,
    }),
    ...placeBeyond(beyond, placed, frame),
  };
}

type Bin = DistributionLayout['bins'][number];

/** Along the tops of the bins, and down to the axis at both ends. */
function outlineOf(bins: readonly Bin[], foot: number): string {
  const [first] = bins;
  const last = bins.at(-1);
  if (!first || !last || bins.every(({ height }) => height === 0)) return '';
  return `M${first.x} ${foot}${bins.map(({ x, y, width }) => `V${y}H${roundPlace(x + width)}`).join('')}V${foot}`;
}

const beyondGap = 8;

/** How many times are not drawn, over the last bins, where none hides it. */
function placeBeyond(
  beyond: number,
  bins: readonly Bin[],
  { right, foot }: PlotFrame,
): Pick<DistributionLayout, 'beyond'> {
  if (beyond === 0) return {};
  const text = `${formatCount(beyond)} beyond`;
  const begin = right - textWidth({ text }) - beyondGap;
  const under = bins.filter(({ x, width }) => x + width > begin);
  const y = Math.min(foot, ...under.map((bin) => bin.y)) - beyondGap;
  return { beyond: { text, x: right, y, anchor: 'end' } };
}
