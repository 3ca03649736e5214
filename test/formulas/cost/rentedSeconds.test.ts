import { expect, test } from 'vitest';
import { rentedSeconds } from '../../../src/formulas/cost/rentedSeconds.ts';

const hour = { capacityPerSecond: 4, leastCount: 1, periodSeconds: 3600 };

test.each([
  [0, 1],
  [4, 1],
  [4.1, 2],
  [10, 3],
])('an hour with a load of %d pays for %d server hours', (loadPerSecond, hours) => {
  expect(rentedSeconds({ ...hour, loadPerSecond })).toBe(hours * 3600);
});

test('with none kept warm an empty hour costs nothing', () => {
  expect(rentedSeconds({ ...hour, leastCount: 0, loadPerSecond: 0 })).toBe(0);
});
