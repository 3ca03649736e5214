import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neededServerCount } from '../../../src/formulas/cost/neededServerCount.ts';

const server = { capacityPerSecond: 4, mostLoadFraction: 0.75 };

test.each([
  [0, 0, 0],
  [0.01, 0, 1],
  [3, 0, 1],
  [3.01, 0, 2],
  [10, 1, 5],
])('a load of %d with %d spare takes %d servers', (loadPerSecond, spareCount, expected) => {
  expect(neededServerCount({ ...server, loadPerSecond, spareCount })).toBe(expected);
});

test('a load that fills servers exactly takes no more', () => {
  const share = fc.double({ min: 0.05, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), share, share, (servers, capacity, mostLoadFraction) => {
      const loadPerSecond = servers * (capacity * mostLoadFraction);
      const count = neededServerCount({
        loadPerSecond,
        capacityPerSecond: capacity,
        mostLoadFraction,
        spareCount: 0,
      });
      expect(count).toBe(servers);
    }),
  );
});

test('what it gives bears the load, one fewer does not', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e4, noNaN: true }), (loadPerSecond) => {
      const count = neededServerCount({ ...server, loadPerSecond, spareCount: 0 });
      expect(count * 3).toBeGreaterThanOrEqual(loadPerSecond * (1 - 1e-12));
      expect((count - 1) * 3).toBeLessThan(loadPerSecond);
    }),
  );
});

test('a server that bears nothing is refused', () => {
  expect(() =>
    neededServerCount({ ...server, capacityPerSecond: 0, loadPerSecond: 1, spareCount: 0 }),
  ).toThrow(new RangeError('capacityPerSecond must be above 0, got 0'));
});

test('no room at all is refused', () => {
  expect(() =>
    neededServerCount({ ...server, mostLoadFraction: 0, loadPerSecond: 1, spareCount: 0 }),
  ).toThrow(new RangeError('mostLoadFraction must be above 0, got 0'));
});

test('a load below nothing is refused', () => {
  expect(() =>
    neededServerCount({ loadPerSecond: -1, capacityPerSecond: 1, mostLoadFraction: 1, spareCount: 0 }),
  ).toThrow(new RangeError('loadPerSecond must be at least 0, got -1'));
});
