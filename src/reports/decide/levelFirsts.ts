import type { RankedWay } from '../../estimates/decide/rankWays.ts';

/** Scores nearer than this part by rounding alone. */
const levelWithin = 1e-9;

/** The way that comes first, and all that are level with it. */
export const levelFirsts = (ranked: readonly RankedWay[]): readonly RankedWay[] =>
  ranked.filter(({ scoreFraction }) => (ranked[0]?.scoreFraction.mid ?? 0) - scoreFraction.mid < levelWithin);
