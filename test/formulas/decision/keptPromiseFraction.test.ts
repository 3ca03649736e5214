import { expect, test } from 'vitest';
import { keptPromiseFraction } from '../../../src/formulas/decision/keptPromiseFraction.ts';

test('a time within the promise keeps all of it, however quick', () => {
  expect(keptPromiseFraction({ promisedSeconds: 3, reachedSeconds: 3 })).toBe(1);
  expect(keptPromiseFraction({ promisedSeconds: 3, reachedSeconds: 0.1 })).toBe(1);
});

test('twice the promised time keeps half', () => {
  expect(keptPromiseFraction({ promisedSeconds: 3, reachedSeconds: 6 })).toBe(0.5);
});

test('times of nothing are refused', () => {
  expect(() => keptPromiseFraction({ promisedSeconds: 0, reachedSeconds: 1 })).toThrow(
    'promisedSeconds must be above 0, got 0',
  );
  expect(() => keptPromiseFraction({ promisedSeconds: 1, reachedSeconds: 0 })).toThrow(
    'reachedSeconds must be above 0, got 0',
  );
});
