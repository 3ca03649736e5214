import { expect, test } from 'vitest';
import { decodePoolRequestsPerSecond } from '../../../src/formulas/queueing/decodePoolRequestsPerSecond.ts';

const pool = { copyCount: 1, runningCount: 1, tpotSeconds: 0.02, outputCount: 50 };

test('one request of fifty tokens at 20 ms leaves every second', () => {
  expect(decodePoolRequestsPerSecond(pool)).toBeCloseTo(1, 12);
});

test('more running or more copies finish more, longer answers fewer', () => {
  expect(decodePoolRequestsPerSecond({ ...pool, copyCount: 2, runningCount: 8 })).toBeCloseTo(16, 12);
  expect(decodePoolRequestsPerSecond({ ...pool, outputCount: 100 })).toBeCloseTo(0.5, 12);
});
