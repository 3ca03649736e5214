import { ticks } from 'd3-array';

const pixelsPerTick = 90;
const fewest = 4;
const most = 6;

/** Round values to mark on a linear axis of `length` pixels, four to six where the room allows. */
export function fittingTicks([low, high]: readonly [number, number], length: number): readonly number[] {
  const wanted = Math.max(fewest, Math.min(most, Math.round(length / pixelsPerTick)));
  for (let count = wanted; count > 1; count -= 1) {
    const values = ticks(low, high, count);
    if (values.length <= wanted + 1) return values;
  }
  return ticks(low, high, 2);
}
