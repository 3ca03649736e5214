import { expect, test } from 'vitest';
import { drawAssumptions } from '../../../src/estimates/cost/drawAssumptions.ts';
import { assumptions, rangesAround } from './costFixture.ts';

const ranges = rangesAround(assumptions, 1.2);

test('draws of one figure stay as they are when another becomes certain', () => {
  const { mid } = ranges.serverUsd;
  const certain = { ...ranges, serverUsd: { ...ranges.serverUsd, low: mid, high: mid } };
  const losses = (drawn: typeof ranges) => {
    const draw = drawAssumptions(drawn, 3);
    return Array.from({ length: 50 }, () => draw().valueLossPerYearFraction);
  };
  expect(losses(certain)).toEqual(losses(ranges));
  expect(new Set(losses(ranges)).size).toBeGreaterThan(40);
  expect(drawAssumptions(certain, 3)().serverUsd).toBe(mid);
});

test('another seed gives other draws', () => {
  expect(drawAssumptions(ranges, 4)()).not.toEqual(drawAssumptions(ranges, 3)());
});
