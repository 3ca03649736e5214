import { expect, test } from 'vitest';
import { interleavedTpotSeconds } from '../../../src/formulas/latency/interleavedTpotSeconds.ts';

test('a request alone decodes undisturbed', () => {
  const seconds = interleavedTpotSeconds({
    decodeSeconds: 0.01,
    mixSeconds: 0.1,
    runningCount: 1,
    outputCount: 100,
  });
  expect(seconds).toBe(0.01);
});

test('short outputs feel the prompts of others more', () => {
  const load = { decodeSeconds: 0.01, mixSeconds: 0.1, runningCount: 33 };
  const added = (outputCount: number) => interleavedTpotSeconds({ ...load, outputCount }) - 0.01;
  expect(added(128) / added(1024)).toBeCloseTo(8, 9);
});
