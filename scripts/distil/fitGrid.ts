import { type Axes, type Corner, corners } from './grid.ts';
import type { Timing } from './readTimings.ts';

interface Equation {
  readonly terms: readonly Corner[];
  weight: number;
  /** What is asked of the terms, less what they give. */
  miss: number;
}

/** Holds nodes without timings near their neighbours; too weak to bend what was timed. */
const smoothing = 0.02;
/** Misses below this (2 %) count as noise: the fit is squared below, absolute above. */
const noise = Math.log2(1.02);
const reweightings = 12;
const sweeps = 100;

/**
 * log2 of the utilisation of every node: the multilinear interpolant with the least absolute error (iteratively
 * re-weighted least squares), with small penalties on first and second differences.
 */
export function fitGrid(axes: Axes, timings: readonly Timing[]): Float64Array {
  const grid = new Float64Array(axes.reduce((count, values) => count * values.length, 1));
  const timed: Equation[] = timings.map(({ point, log2Utilisation }) => ({
    terms: corners(axes, point),
    weight: 1,
    miss: log2Utilisation,
  }));
  const touching = Array.from(grid, (): { equation: Equation; factor: number }[] => []);
  for (const equation of [...timed, ...differences(axes, grid.length)])
    for (const { at, weight: factor } of equation.terms) touching[at]?.push({ equation, factor });

  for (let sweep = 0; sweep < reweightings * sweeps; sweep += 1) {
    if (sweep % sweeps === 0 && sweep > 0)
      for (const equation of timed) equation.weight = 1 / Math.max(Math.abs(equation.miss), noise);
    touching.forEach((near, at) => {
      const pull = near.reduce(
        (sum, { equation, factor }) => sum + equation.weight * factor * equation.miss,
        0,
      );
      const step = pull / near.reduce((sum, { equation, factor }) => sum + equation.weight * factor ** 2, 0);
      grid[at] = (grid[at] ?? 0) + step;
      for (const { equation, factor } of near) equation.miss -= factor * step;
    });
  }
  return grid;
}

/** First and second differences along every axis, each asked to be nothing. */
function differences(axes: Axes, nodeCount: number): readonly Equation[] {
  const found: Equation[] = [];
  let stride = nodeCount;
  for (const { length } of axes) {
    stride /= length;
    for (let at = 0; at < nodeCount; at += 1)
      for (const factors of [
        [-1, 1],
        [1, -2, 1],
      ]) {
        if ((Math.floor(at / stride) % length) + factors.length > length) continue;
        const terms = factors.map((weight, step) => ({ at: at + step * stride, weight }));
        found.push({ terms, weight: smoothing, miss: 0 });
      }
  }
  return found;
}
