import { median } from 'd3-array';

/** Time of a run: the median of so many, since other programs on the machine lengthen some. The first ones warm up. */
export function medianMilliseconds(run: () => void, warm: number, timed: number): number {
  for (let index = 0; index < warm; index += 1) run();
  const times = Array.from({ length: timed }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return median(times) ?? Number.NaN;
}
