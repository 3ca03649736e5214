import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilsonInterval } from '../../../scripts/mutate/wilsonInterval.ts';

test('81 of 263 gives the interval that Newcombe printed for Wilson’s method', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  const [low, high] = wilsonInterval(81, 263);
  expect(low).toBeCloseTo(0.2553, 4);
  expect(high).toBeCloseTo(0.3662, 4);
});

test('1 of 29 and 0 of 20 give what he printed as well', () => {
  const [low, high] = wilsonInterval(1, 29);
  expect(low).toBeCloseTo(0.0061, 4);
  expect(high).toBeCloseTo(0.1718, 4);
  expect(wilsonInterval(0, 20)[0]).toBe(0);
  expect(wilsonInterval(0, 20)[1]).toBeCloseTo(0.1611, 4);
});

test('the share lies within, and what is missed mirrors what is hit', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (tried, part) => {
        const hits = Math.round(tried * part);
        const [low, high] = wilsonInterval(hits, tried);
        expect(low).toBeLessThanOrEqual(hits / tried + 1e-12);
        expect(high).toBeGreaterThanOrEqual(hits / tried - 1e-12);
        expect(1 - high).toBeCloseTo(wilsonInterval(tried - hits, tried)[0], 9);
      },
    ),
  );
});

test('no trial and more hits than trials are refused', () => {
  expect(() => wilsonInterval(0, 0)).toThrow('triedCount must be at least 1, got 0');
  expect(() => wilsonInterval(3, 2)).toThrow('hitCount must be from 0 to 2, got 3');
});
