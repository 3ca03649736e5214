import fc from 'fast-check';
import { expect, test } from 'vitest';
import { serverUpFraction } from '../../../src/formulas/cost/serverUpFraction.ts';

test('a server that fails once in 100 hours and takes one to repair is up 100 of 101', () => {
  expect(serverUpFraction({ rateFailuresPerSecond: 1 / 360_000, repairSeconds: 3600 })).toBeCloseTo(
    100 / 101,
    12,
  );
});

test('what never fails, or is repaired at once, is always up', () => {
  expect(serverUpFraction({ rateFailuresPerSecond: 0, repairSeconds: 1e9 })).toBe(1);
  expect(serverUpFraction({ rateFailuresPerSecond: 1, repairSeconds: 0 })).toBe(1);
});

test('longer repair never raises it, and it stays between 0 and 1', () => {
  const positive = fc.double({ min: 0, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(positive, positive, positive, (rateFailuresPerSecond, repairSeconds, more) => {
      const short = serverUpFraction({ rateFailuresPerSecond, repairSeconds });
      const long = serverUpFraction({ rateFailuresPerSecond, repairSeconds: repairSeconds + more });
      expect(long).toBeLessThanOrEqual(short);
      expect(long).toBeGreaterThanOrEqual(0);
      expect(short).toBeLessThanOrEqual(1);
    }),
  );
});

test('a time below nothing is refused', () => {
  expect(() => serverUpFraction({ rateFailuresPerSecond: 1, repairSeconds: -1 })).toThrow(
    new RangeError('repairSeconds must be at least 0, got -1'),
  );
});

test('a rate below nothing is refused', () => {
  expect(() => serverUpFraction({ rateFailuresPerSecond: -1, repairSeconds: 1 })).toThrow(
    new RangeError('rateFailuresPerSecond must be at least 0, got -1'),
  );
});
