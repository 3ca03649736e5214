import { ascending, quantileSorted } from 'd3-array';
import type { TimeBin } from './TimeBin.ts';

interface TimeBins {
  readonly scale: 'linear' | 'log';
  readonly bins: readonly TimeBin[];
  readonly domain: readonly [number, number];
  /** Times later than the last bin; they are counted, not drawn. */
  readonly beyond: number;
}

/** Odd, so that a single time stands in the middle of its bin. */
const binCount = 31;
const logBeyondRatio = 8;
const nearlyAll = 0.99;
const roomAfter = 1.4;
/** Logarithmic axes reach this many times below the middle and beyond the slowest hundredth. */
const mostRatio = 100;
const nearNought = 0.6;
/** Room on both sides where all times are the same. */
const besideOne = 0.1;

/** About thirty bins of the times, of equal ratios where the slowest hundredth is far slower than the middle. */
export function timeBins(seconds: readonly number[], marked: readonly number[]): TimeBins {
  const sorted = seconds.filter((second) => Number.isFinite(second) && second >= 0).toSorted(ascending);
  const [least = 0] = sorted;
  const greatest = sorted.at(-1) ?? 0;
  const half = quantileSorted(sorted, 0.5) ?? 0;
  const late = quantileSorted(sorted, nearlyAll) ?? 0;
  const scale = half > 0 && late / half > logBeyondRatio ? 'log' : 'linear';
  const marks = marked.filter((one) => Number.isFinite(one));
  const domain = domainOf({ scale, least, greatest, half, late: Math.max(late, ...marks) });
  const [low, end] = domain;
  const edge = (index: number): number =>
    scale === 'log' ? low * (end / low) ** (index / binCount) : low + ((end - low) * index) / binCount;
  const counts = Array.from({ length: binCount }, () => 0);
  let beyond = 0;
  for (const second of sorted) {
    if (second > end) beyond += 1;
    else {
      const share =
        scale === 'log'
          ? Math.log(Math.max(second, low) / low) / Math.log(end / low)
          : (second - low) / (end - low);
      const bin = Math.min(binCount - 1, Math.max(0, Math.floor(share * binCount)));
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
  }
  const bins = counts.map((count, index) => ({
    from: edge(index),
    to: edge(index + 1),
    share: count / (sorted.length || 1),
  }));
  return { scale, bins, domain, beyond };
}

interface DomainOfInput {
  readonly scale: 'linear' | 'log';
  readonly least: number;
  readonly greatest: number;
  readonly half: number;
  /** The last time that must be drawn. */
  readonly late: number;
}

/** From the least time, or from nought where it is near, to the greatest that is not far beyond the rest. */
function domainOf({ scale, least, greatest, half, late }: DomainOfInput): readonly [number, number] {
  if (late === 0) return [0, 1];
  if (scale === 'log') return [Math.max(least, half / mostRatio), Math.min(greatest, late * mostRatio)];
  const end = Math.min(greatest, late * roomAfter);
  if (least <= end * nearNought) return [0, Math.max(end, late)];
  return end > least ? [least, end] : [least * (1 - besideOne), least * (1 + besideOne)];
}
