import { expect, test } from 'vitest';
import { lightningParameterCount } from '../../../src/formulas/parameters/lightningParameterCount.ts';

test('five projections of equal size and one norm', () => {
  expect(lightningParameterCount({ hiddenDim: 6144, headCount: 64, headDim: 128 })).toBe(
    5 * 6144 * 8192 + 8192,
  );
});
