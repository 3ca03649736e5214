import { expect, test } from 'vitest';
import { requestSeconds } from '../../../src/formulas/latency/requestSeconds.ts';

test('one token takes the time to the first', () => {
  expect(requestSeconds({ ttftSeconds: 0.5, tpotSeconds: 0.02, outputCount: 1 })).toBe(0.5);
});
