import fc from 'fast-check';
import { ways } from '../../../src/estimates/cost/CostEstimate.ts';
import { criteria, ofEveryCriterion, type Weights } from '../../../src/estimates/decide/Criterion.ts';
import type { ScoredWay } from '../../../src/estimates/decide/ScoredWay.ts';

const steps = 100;
/** Hundredths, so that ties come up and sums stay readable. */
const hundredths = (most: number) => fc.integer({ min: 0, max: most * steps }).map((value) => value / steps);

/** Every way with some score on every criterion, none missing. */
export const someScores: fc.Arbitrary<readonly ScoredWay[]> = fc
  .array(hundredths(1), {
    minLength: ways.length * criteria.length,
    maxLength: ways.length * criteria.length,
  })
  .map((fractions) =>
    ways.map((way, row) => ({
      way,
      scores: ofEveryCriterion((criterion) => ({
        fraction: fractions[row * criteria.length + criteria.indexOf(criterion)] ?? 0,
        basis: 'evidence' as const,
      })),
    })),
  );

/** Weights of which one at least is above nothing. */
export const someWeights: fc.Arbitrary<Weights> = fc
  .array(hundredths(5), { minLength: criteria.length, maxLength: criteria.length })
  .filter((weights) => weights.some((weight) => weight > 0))
  .map((weights) => ofEveryCriterion((criterion) => weights[criteria.indexOf(criterion)] ?? 0));

export const someCriterion = fc.constantFrom(...criteria);
