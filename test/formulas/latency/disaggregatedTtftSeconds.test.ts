import { expect, test } from 'vitest';
import { disaggregatedTtftSeconds } from '../../../src/formulas/latency/disaggregatedTtftSeconds.ts';

const parts = { waitSeconds: 0, prefillSeconds: 0.4, transferSeconds: 0, decodeSeconds: 0 };

test('an idle pool beside an endless link waits for the prompt alone', () => {
  expect(disaggregatedTtftSeconds(parts)).toBe(0.4);
});

test('the request is taken in between two steps, half a step after it came on average', () => {
  expect(disaggregatedTtftSeconds({ ...parts, decodeSeconds: 0.02 })).toBeCloseTo(0.43, 12);
});

test('a slow link delays the first token by all it takes', () => {
  expect(disaggregatedTtftSeconds({ ...parts, transferSeconds: 2 })).toBeCloseTo(2.4, 12);
});
