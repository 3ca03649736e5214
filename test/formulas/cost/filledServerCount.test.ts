import { expect, test } from 'vitest';
import { filledServerCount } from '../../../src/formulas/cost/filledServerCount.ts';

const night = { peakServerCount: 10, busyServerCount: 4, capacityPerSecond: 6 };

test('work that fits into free hours asks for no server', () => {
  expect(filledServerCount({ ...night, waitingPerSecond: 0 })).toBe(10);
  expect(filledServerCount({ ...night, waitingPerSecond: 36 })).toBe(10);
});

test('the rest asks for whole ones', () => {
  expect(filledServerCount({ ...night, waitingPerSecond: 36.1 })).toBe(11);
  expect(filledServerCount({ ...night, waitingPerSecond: 48 })).toBe(12);
});

test('work alone is borne by itself', () => {
  const alone = { peakServerCount: 0, busyServerCount: 0, capacityPerSecond: 6 };
  expect(filledServerCount({ ...alone, waitingPerSecond: 13 })).toBe(3);
});

test('work below nought and servers that finish nothing are refused', () => {
  expect(() => filledServerCount({ ...night, waitingPerSecond: -1 })).toThrow(
    new RangeError('waitingPerSecond must be at least 0, got -1'),
  );
  expect(() => filledServerCount({ ...night, capacityPerSecond: 0, waitingPerSecond: 1 })).toThrow(
    new RangeError('capacityPerSecond must be above 0, got 0'),
  );
});
