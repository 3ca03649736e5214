import { expect, test } from 'vitest';
import { burstWaitSeconds } from '../../../src/formulas/latency/burstWaitSeconds.ts';

const prefillSeconds = 0.1;

test('a client alone waits for nobody', () => {
  expect(burstWaitSeconds({ prefillSeconds, clientCount: 1, burstFraction: 1 })).toBe(0);
});

test('in a single wave of 31 each waits for 15 others on average', () => {
  expect(burstWaitSeconds({ prefillSeconds, clientCount: 31, burstFraction: 1 })).toBeCloseTo(1.5, 12);
});

test('without a burst the others do not matter', () => {
  expect(burstWaitSeconds({ prefillSeconds, clientCount: 256, burstFraction: 0 })).toBe(0);
});
