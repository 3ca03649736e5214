import { expect, test } from 'vitest';
import { cacheTransferSeconds } from '../../../src/formulas/network/cacheTransferSeconds.ts';

const prompt = { cacheBytes: 1.13e10, latencySeconds: 0 };

test('the 11.3 GB a second that DistServe counts for ten prompts take a link of 90.4 Gbit/s', () => {
  expect(cacheTransferSeconds({ ...prompt, linkBytesPerSecond: 90.4e9 / 8 })).toBeCloseTo(1, 12);
});

test('a link of twice the rate halves what the bytes take, not its latency', () => {
  const [slow, fast] = [1e9, 2e9].map((linkBytesPerSecond) =>
    cacheTransferSeconds({ ...prompt, linkBytesPerSecond, latencySeconds: 1 }),
  );
  expect(fast! - 1).toBeCloseTo((slow! - 1) / 2, 12);
});

test('a model that keeps nothing takes the latency alone', () => {
  expect(cacheTransferSeconds({ cacheBytes: 0, linkBytesPerSecond: 1e9, latencySeconds: 1e-5 })).toBe(1e-5);
});
