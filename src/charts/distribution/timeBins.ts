import { ascending, quantileSorted } from 'd3-array';
import type { TimeBin } from './TimeBin.ts';

interface TimeBins {
  readonly scale: 'linear' | 'log';
  readonly bins: readonly TimeBin[];
  readonly domain: readonly [number, number];
  /** Times later than the last bin; they are counted, not drawn. */
  readonly beyond: number;
}

const binCount = 30;
const logBeyondRatio = 8;
const nearlyAll = 0.99;
const roomAfter = 1.15;
const quantum = 1e-9;

/** About thirty bins of the times, of equal ratios where the slowest hundredth is far slower than the middle. */
export function timeBins(seconds: readonly number[], marked: readonly number[]): TimeBins {
  const sorted = seconds.filter((second) => Number.isFinite(second) && second >= 0).toSorted(ascending);
  const [least = 0] = sorted;
  const greatest = sorted.at(-1) ?? 0;
  const half = quantileSorted(sorted, 0.5) ?? 0;
  const late = quantileSorted(sorted, nearlyAll) ?? 0;
  const scale = half > 0 && late / half > logBeyondRatio ? 'log' : 'linear';
  const end = Math.max(quantum, ...marked.map((one) => one * 1.02), Math.min(greatest, late * roomAfter));
  const low = scale === 'log' ? Math.max(least, half / 100, quantum) : spanStart(least, end);
  const domain: readonly [number, number] = [low, end];
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

/** Where a linear axis begins: at nought, but for times that lie close together far from it. */
const spanStart = (least: number, end: number): number =>
  least > end * 0.6 ? least - (end - least) * 0.1 : 0;
