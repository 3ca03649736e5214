import { ticks } from 'd3-array';

const pixelsPerTick = 90;
const fewest = 4;
const most = 6;
/** Below this width doubles have no round values left, and d3 runs out of powers of ten. */
const leastWidth = 1e-290;

/** Round values to mark on a linear axis of `length` pixels: four to six where round values allow it. */
export function fittingTicks([low, high]: readonly [number, number], length: number): readonly number[] {
  if (high > low && high - low < leastWidth) return [];
  const wanted = Math.max(fewest, Math.min(most, Math.round(length / pixelsPerTick)));
  const counts = [wanted, wanted + 1, wanted + 2, wanted - 1, wanted - 2];
  const tried = counts.map((count) => ticks(low, high, count));
  return (
    tried.find(({ length: marks }) => marks >= fewest && marks <= most) ??
    tried.find(({ length: marks }) => marks > most && marks <= most + 2) ??
    ticks(low, high, wanted)
  );
}
