import { expect, test } from 'vitest';
import { prefillPoolRequestsPerSecond } from '../../../src/formulas/queueing/prefillPoolRequestsPerSecond.ts';

test('copies read side by side', () => {
  expect(prefillPoolRequestsPerSecond({ copyCount: 3, promptSeconds: 0.5 })).toBe(
    3 * prefillPoolRequestsPerSecond({ copyCount: 1, promptSeconds: 0.5 }),
  );
});

test('no copy reads nothing', () => {
  expect(prefillPoolRequestsPerSecond({ copyCount: 0, promptSeconds: 0.5 })).toBe(0);
});

test('a copy that reads a prompt in half a second reads two a second', () => {
  expect(prefillPoolRequestsPerSecond({ copyCount: 1, promptSeconds: 0.5 })).toBe(2);
});
