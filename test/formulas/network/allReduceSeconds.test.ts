import { expect, test } from 'vitest';
import { allReduceSeconds } from '../../../src/formulas/network/allReduceSeconds.ts';

const eightH100 = {
  rankCount: 8,
  oneShotSeconds: 4.8e-6,
  oneShotBytesPerSecond: 243e9,
  ringSeconds: 11e-6,
  busBytesPerSecond: 400e9,
};

test.each([
  [2 ** 13, 5.1],
  [2 ** 20, 15],
  [2 ** 24, 92],
])('%d bytes between 8 H100 take the %d us measured within a tenth', (messageBytes, microseconds) => {
  const seconds = allReduceSeconds({ ...eightH100, messageBytes });
  expect(Math.abs((seconds * 1e6) / microseconds - 1)).toBeLessThan(0.1);
});

test('one rank takes no time', () => {
  expect(allReduceSeconds({ ...eightH100, messageBytes: 2 ** 20, rankCount: 1 })).toBe(0);
});

test('a path that does not exist leaves the other', () => {
  const seconds = allReduceSeconds({ ...eightH100, messageBytes: 2 ** 20, oneShotSeconds: Infinity });
  expect(seconds).toBeCloseTo(11e-6 + (1.75 * 2 ** 20) / 400e9, 12);
});
