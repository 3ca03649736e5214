import fc from 'fast-check';
import { expect, test } from 'vitest';
import { criteria, ofEveryCriterion, type Weights } from '../../../src/estimates/decide/Criterion.ts';
import { rankWays } from '../../../src/estimates/decide/rankWays.ts';
import type { ScoredWay } from '../../../src/estimates/decide/ScoredWay.ts';
import { weightTurns } from '../../../src/estimates/decide/weightTurns.ts';
import { someCriterion, someScores, someWeights } from './scoredSamples.ts';

const near = 1e-6;
const weigh = (weights: Weights, criterion: (typeof criteria)[number], weight: number): Weights => ({
  ...weights,
  [criterion]: weight,
});
const scoreOf = (ways: readonly ScoredWay[], weights: Weights, way: string) =>
  rankWays(ways, weights).find((one) => one.way === way)?.scoreFraction.mid ?? 0;
const isAboveNothing = (weights: Weights) => criteria.some((criterion) => weights[criterion] > near);

test('at the weight where the first place turns both are level, put in afresh', () => {
  fc.assert(
    fc.property(someScores, someWeights, someCriterion, (ways, weights, criterion) => {
      const leader = rankWays(ways, weights)[0]?.way ?? '';
      const { below, above } = weightTurns(ways, weights, criterion);
      for (const turn of [below, above]) {
        const there = weigh(weights, criterion, turn?.weight ?? 0);
        if (!turn || !isAboveNothing(there)) continue;
        expect(scoreOf(ways, there, turn.way)).toBeCloseTo(scoreOf(ways, there, leader), 6);
      }
    }),
  );
});

test('between the turns the first place holds, and beyond one the way it names is ahead', () => {
  fc.assert(
    fc.property(
      someScores,
      someWeights,
      someCriterion,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (ways, weights, criterion, part) => {
        const leader = rankWays(ways, weights)[0]?.way ?? '';
        const { below, above } = weightTurns(ways, weights, criterion);
        const [from, to] = [below?.weight ?? 0, above?.weight ?? 50];
        const inside = weigh(weights, criterion, from + (to - from) * part);
        if (isAboveNothing(inside)) {
          const most = rankWays(ways, inside)[0]?.scoreFraction.mid ?? 0;
          expect(scoreOf(ways, inside, leader)).toBeCloseTo(most, 6);
        }
        if (above) {
          const beyond = weigh(weights, criterion, above.weight + 1);
          expect(scoreOf(ways, beyond, above.way)).toBeGreaterThan(scoreOf(ways, beyond, leader));
        }
        if (below && below.weight > 1) {
          const beyond = weigh(weights, criterion, below.weight - 1);
          expect(scoreOf(ways, beyond, below.way)).toBeGreaterThan(scoreOf(ways, beyond, leader));
        }
      },
    ),
  );
});

test('two ways and two criteria: the turn by hand', () => {
  const way = (id: ScoredWay['way'], cost: number, control: number): ScoredWay => ({
    way: id,
    scores: ofEveryCriterion((criterion) => ({
      fraction: criterion === 'cost' ? cost : criterion === 'control' ? control : 0.5,
      basis: 'evidence',
    })),
  });
  // Calling leads by 3 · 1 − 2 · 0.8 = 1.4; on control it is 0.8 behind, so 3 / 0.8 turns it.
  const ways = [way('own', 0, 1), way('call', 1, 0.2)];
  const weights = { ...ofEveryCriterion(() => 1), cost: 3, control: 2 };
  expect(rankWays(ways, weights)[0]?.way).toBe('call');
  expect(weightTurns(ways, weights, 'control')).toEqual({
    below: undefined,
    above: { weight: expect.closeTo(3.75, 9) as number, way: 'own' },
  });
  expect(weightTurns(ways, weights, 'cost').below?.weight).toBeCloseTo(1.6, 9);
  expect(weightTurns(ways, weights, 'skills')).toEqual({ below: undefined, above: undefined });
});

test('of two that are level where the place turns, the one that gains more by the weight is named', () => {
  const way = (id: ScoredWay['way'], cost: number, control: number): ScoredWay => ({
    way: id,
    scores: ofEveryCriterion((criterion) => ({
      fraction: criterion === 'cost' ? cost : criterion === 'control' ? control : 0,
      basis: 'evidence',
    })),
  });
  // At a weight of 2 all three have 2: beyond it calling gains twice what renting does.
  const ways = [way('own', 0, 1), way('rent', 0.5, 0.5), way('call', 1, 0)];
  const weights = { ...ofEveryCriterion(() => 0), control: 2, cost: 1 };
  expect(weightTurns(ways, weights, 'cost').above).toEqual({ weight: 2, way: 'call' });
  expect(weightTurns(ways, { ...weights, cost: 3 }, 'cost').below).toEqual({ weight: 2, way: 'own' });
});

test('with one way alone nothing turns', () => {
  const [own] = fc.sample(someScores, 1)[0] ?? [];
  if (!own) throw new Error('a sample has ways');
  for (const criterion of criteria)
    expect(
      weightTurns(
        [own],
        ofEveryCriterion(() => 1),
        criterion,
      ),
    ).toEqual({
      below: undefined,
      above: undefined,
    });
});
