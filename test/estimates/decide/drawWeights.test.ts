import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ofEveryCriterion } from '../../../src/estimates/decide/Criterion.ts';
import { drawWeights } from '../../../src/estimates/decide/drawWeights.ts';
import { missingScore, type ScoredWay } from '../../../src/estimates/decide/ScoredWay.ts';
import { someScores } from './scoredSamples.ts';

const draws = { drawCount: 4000, seed: 7 };
const flat = (way: ScoredWay['way'], fraction: number): ScoredWay => ({
  way,
  scores: ofEveryCriterion(() => ({ fraction, basis: 'evidence' })),
});
/** Best on some criteria and worst on the others. */
const onlyOn = (way: ScoredWay['way'], ...best: readonly string[]): ScoredWay => ({
  way,
  scores: ofEveryCriterion((criterion) => ({
    fraction: best.includes(criterion) ? 1 : 0,
    basis: 'evidence',
  })),
});

test('a way that is better on everything comes first under every weighting', () => {
  expect(drawWeights([flat('own', 0.2), flat('call', 0.3)], draws)).toEqual({ own: 0, call: 1 });
});

test('the shares add up to all weightings', () => {
  fc.assert(
    fc.property(someScores, (ways) => {
      const shares = Object.values(drawWeights(ways, { drawCount: 200, seed: 3 }));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }),
    { numRuns: 30 },
  );
});

test('ways that are best on as many criteria come first as often', () => {
  const { own = 0, call = 0 } = drawWeights(
    [onlyOn('own', 'control', 'security', 'skills'), onlyOn('call', 'cost', 'time', 'performance')],
    draws,
  );
  expect(own).toBeCloseTo(0.5, 1);
  expect(call).toBeCloseTo(0.5, 1);
});

test('one criterion of six outweighs the other five in one weighting of thirty-two', () => {
  // A weight even over the simplex exceeds a half with chance (1/2)^5.
  const { own = 0 } = drawWeights(
    [onlyOn('own', 'control'), onlyOn('call', 'security', 'performance', 'cost', 'time', 'skills')],
    { drawCount: 40_000, seed: 5 },
  );
  expect(own).toBeCloseTo(1 / 32, 2);
});

test('ways that are level share the first place', () => {
  expect(drawWeights([flat('own', 0.5), flat('rent', 0.5)], draws)).toEqual({ own: 0.5, rent: 0.5 });
});

test('a missing score may turn out either way', () => {
  const open: ScoredWay = {
    way: 'call',
    scores: { ...flat('call', 0.5).scores, performance: missingScore },
  };
  const { own = 0, call = 0 } = drawWeights([flat('own', 0.5), open], draws);
  expect(own).toBeCloseTo(0.5, 1);
  expect(call).toBeCloseTo(0.5, 1);
});

test('the same seed gives the same shares', () => {
  const [ways = []] = fc.sample(someScores, { numRuns: 1, seed: 1 });
  expect(drawWeights(ways, draws)).toEqual(drawWeights(ways, draws));
});
