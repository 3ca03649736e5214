import { expect, test } from 'vitest';
import { blockWeightBits } from '../../../src/formulas/quantisation/blockWeightBits.ts';

test('Q6_K stores 256 weights in 210 bytes, 6.5625 bits each', () => {
  expect(blockWeightBits({ blockBytes: 210, blockWeightCount: 256 })).toBe(6.5625);
});
