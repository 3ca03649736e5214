import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ofEveryCriterion } from '../../../src/estimates/decide/Criterion.ts';
import { rankWays } from '../../../src/estimates/decide/rankWays.ts';
import { missingScore, type ScoredWay } from '../../../src/estimates/decide/ScoredWay.ts';
import { someCriterion, someScores, someWeights } from './scoredSamples.ts';

const alike = ofEveryCriterion(() => 3);
const scored = (way: ScoredWay['way'], fraction: number): ScoredWay => ({
  way,
  scores: ofEveryCriterion(() => ({ fraction, basis: 'evidence' })),
});

test('a way that scores more on everything comes first under any weights', () => {
  fc.assert(
    fc.property(someWeights, (weights) => {
      const ranked = rankWays([scored('own', 0.4), scored('call', 0.6), scored('rent', 0.5)], weights);
      expect(ranked.map(({ way }) => way)).toEqual(['call', 'rent', 'own']);
    }),
  );
});

test('only the proportions of weights count', () => {
  fc.assert(
    fc.property(
      someScores,
      someWeights,
      fc.double({ min: 0.1, max: 9, noNaN: true }),
      (ways, weights, by) => {
        const score = (of: typeof weights) =>
          new Map(rankWays(ways, of).map(({ way, scoreFraction }) => [way, scoreFraction.mid]));
        const scaled = score(ofEveryCriterion((criterion) => weights[criterion] * by));
        for (const [way, mid] of score(weights)) expect(scaled.get(way)).toBeCloseTo(mid, 9);
      },
    ),
  );
});

test('more weight on a criterion never lowers the place of the way that is best on it', () => {
  fc.assert(
    fc.property(
      someScores,
      someWeights,
      someCriterion,
      fc.double({ min: 0, max: 5, noNaN: true }),
      (ways, weights, criterion, more) => {
        const most = Math.max(...ways.map(({ scores }) => scores[criterion].fraction));
        const best = ways.filter(({ scores }) => scores[criterion].fraction === most);
        fc.pre(best.length === 1);
        const [{ way }] = best as [ScoredWay];
        const ahead = (of: typeof weights) => {
          const ranked = rankWays(ways, of);
          const own = ranked.find((one) => one.way === way)?.scoreFraction.mid ?? 0;
          return ranked.filter(({ scoreFraction }) => scoreFraction.mid > own + 1e-9).length;
        };
        const heavier = { ...weights, [criterion]: weights[criterion] + more };
        expect(ahead(heavier)).toBeLessThanOrEqual(ahead(weights));
      },
    ),
  );
});

test('what the criteria give adds up to the score, which lies between 0 and 1', () => {
  fc.assert(
    fc.property(someScores, someWeights, (ways, weights) => {
      for (const { parts, scoreFraction } of rankWays(ways, weights)) {
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(scoreFraction.mid, 9);
        expect(scoreFraction.mid).toBeGreaterThanOrEqual(0);
        expect(scoreFraction.mid).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});

test('a missing score stands in the middle and makes the total a range', () => {
  const way = scored('call', 1);
  const open: ScoredWay = { ...way, scores: { ...way.scores, performance: missingScore } };
  const [ranked] = rankWays([open], alike);
  expect(ranked?.scoreFraction.low).toBeCloseTo(5 / 6, 9);
  expect(ranked?.scoreFraction.mid).toBeCloseTo(5.5 / 6, 9);
  expect(ranked?.scoreFraction.high).toBeCloseTo(1, 9);
});

test('weights of nothing are refused', () => {
  expect(() =>
    rankWays(
      [scored('own', 1)],
      ofEveryCriterion(() => 0),
    ),
  ).toThrow('weights must be above 0 for one criterion at least, got 0 for all');
});

test('ways that only rounding parts keep the order they came in', () => {
  const ways = [scored('own', 0.3), scored('rent', 0.1 + 0.2), scored('call', 0.3)];
  expect(rankWays(ways, alike).map(({ way }) => way)).toEqual(['own', 'rent', 'call']);
});
