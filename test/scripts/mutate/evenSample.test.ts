import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evenSample } from '../../../scripts/mutate/evenSample.ts';

const ordered = (count: number) => Array.from({ length: count }, (_, index) => index);
const counts = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }));
const seeds = fc.integer({ min: -1000, max: 1000 });

test('a sample has so many different items in their order, no gap twice as wide as another', () => {
  fc.assert(
    fc.property(counts, seeds, ([all, asked], seed) => {
      const sample = evenSample(ordered(all), asked, seed);
      expect(sample).toHaveLength(Math.min(all, asked));
      const gaps = sample.slice(1).map((item, index) => item - (sample[index] ?? Number.NaN));
      for (const gap of gaps) expect(Math.abs(gap - all / sample.length)).toBeLessThan(1);
      expect(sample).toEqual(evenSample(ordered(all), asked, seed));
    }),
  );
});

test('the first seeds share no item where a fourteenth is taken', () => {
  const samples = [1, 2, 3, 4, 5].flatMap((seed) => evenSample(ordered(1400), 100, seed));
  expect(new Set(samples)).toHaveLength(500);
});

test('part of an item, none and half a seed are refused', () => {
  expect(() => evenSample([1, 2], 0, 1)).toThrow('sample must be a whole number from 1, got 0');
  expect(() => evenSample([1, 2], Number('x'), 1)).toThrow('got NaN');
  expect(() => evenSample([1, 2], 1, 0.5)).toThrow('seed must be a whole number, got 0.5');
});
