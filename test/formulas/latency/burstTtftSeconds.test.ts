import { expect, test } from 'vitest';
import { burstTtftSeconds } from '../../../src/formulas/latency/burstTtftSeconds.ts';

const engine = { prefillSeconds: 0.1, decodeSeconds: 0.01, dispatchSeconds: 0.03 };

test('a client alone waits for its own prompt', () => {
  expect(burstTtftSeconds({ ...engine, runningCount: 1, burstFraction: 1 })).toBeCloseTo(0.15, 12);
});

test('in a single wave of 31 each waits for 15 others on average', () => {
  expect(burstTtftSeconds({ ...engine, runningCount: 31, burstFraction: 1 })).toBeCloseTo(
    0.1 * 16 + 0.05,
    12,
  );
});

test('without a burst the others do not matter', () => {
  const alone = burstTtftSeconds({ ...engine, runningCount: 1, burstFraction: 0 });
  expect(burstTtftSeconds({ ...engine, runningCount: 256, burstFraction: 0 })).toBe(alone);
});
