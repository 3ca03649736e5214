import { normalSample } from './normalSample.ts';

/** One gamma-distributed number of this shape and scale 1, so of mean shape, by Marsaglia and Tsang (2000); shape above 0. */
export function gammaSample(random: () => number, shape: number): number {
  if (shape < 1) return gammaSample(random, shape + 1) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = normalSample(random);
    const cube = (1 + c * normal) ** 3;
    if (cube <= 0) continue;
    // 1 - random() is never 0, whose logarithm is not finite.
    if (Math.log(1 - random()) < normal ** 2 / 2 + d * (1 - cube + Math.log(cube))) return d * cube;
  }
}
