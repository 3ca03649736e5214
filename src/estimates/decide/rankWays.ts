import type { Band } from '../../units/Band.ts';
import type { Way } from '../cost/CostEstimate.ts';
import { criteria, type Criterion, ofEveryCriterion, type Weights } from './Criterion.ts';
import type { ScoredWay } from './ScoredWay.ts';

/** A way with its place by weighted scores. */
export interface RankedWay {
  readonly way: Way;
  /** Weighted mean of its scores, from 0 to 1; low and high with what is missing at its worst and its best. */
  readonly scoreFraction: Band;
  /** What each criterion gives of it. */
  readonly parts: Readonly<Record<Criterion, number>>;
}

/**
 * Ways by the weighted mean of their scores, the best first; where two are level the order they came in stays.
 *
 * @throws {RangeError} where nothing weighs anything.
 */
export function rankWays(ways: readonly ScoredWay[], weights: Weights): readonly RankedWay[] {
  const sum = criteria.reduce((total, criterion) => total + weights[criterion], 0);
  if (!(sum > 0)) throw new RangeError('weights must be above 0 for one criterion at least, got 0 for all');
  return ways
    .map(({ way, scores }): RankedWay => {
      const parts = ofEveryCriterion((criterion) => (weights[criterion] / sum) * scores[criterion].fraction);
      const mid = total(parts);
      const open = ofEveryCriterion((criterion) =>
        scores[criterion].basis === 'missing' ? weights[criterion] / sum : 0,
      );
      const known = mid - total(ofEveryCriterion((c) => (open[c] > 0 ? parts[c] : 0)));
      return { way, parts, scoreFraction: { low: known, mid, high: known + total(open) } };
    })
    .toSorted((one, other) => rounded(other) - rounded(one));
}

// Sums of the same parts in another order differ by rounding, which must rank nobody.
const roundingDigits = 9;
const rounded = ({ scoreFraction }: RankedWay): number => Number(scoreFraction.mid.toFixed(roundingDigits));

const total = (parts: Readonly<Record<Criterion, number>>): number =>
  criteria.reduce((sum, criterion) => sum + parts[criterion], 0);
