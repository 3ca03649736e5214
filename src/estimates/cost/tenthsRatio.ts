import { normalQuantileDeviations } from '../../formulas/statistics/normalQuantileDeviations.ts';

const tenth = normalQuantileDeviations({ quantileFraction: 0.9 });

/**
 * Factor that nine in ten lie below, from the one that holds two thirds around the middle (a standard deviation of the
 * logarithm), as measured spreads state it.
 */
export const tenthsRatio = (twoThirdsRatio: number): number => Math.pow(twoThirdsRatio, tenth);
