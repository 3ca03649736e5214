import { ticks } from 'd3-array';

const pixelsPerTick = 90;
const fewest = 4;
const most = 6;

/** Round values to mark on a linear axis of `length` pixels: four to six where round values allow it. */
export function fittingTicks([low, high]: readonly [number, number], length: number): readonly number[] {
  const wanted = Math.max(fewest, Math.min(most, Math.round(length / pixelsPerTick)));
  const counts = [wanted, wanted + 1, wanted + 2, wanted - 1, wanted - 2];
  const tried = counts.map((count) => ticks(low, high, count));
  return (
    tried.find(({ length: marks }) => marks >= fewest && marks <= most) ??
    tried.find(({ length: marks }) => marks > most && marks <= most + 2) ??
    ticks(low, high, wanted)
  );
}
