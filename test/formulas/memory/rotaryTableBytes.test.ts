import { expect, test } from 'vitest';
import { rotaryTableBytes } from '../../../src/formulas/memory/rotaryTableBytes.ts';

test('Llama 3.1 8B loads 14.99 GiB in vLLM, 14.958 of weights and 0.031 of this table', () => {
  const table = rotaryTableBytes({ contextTokens: 131_072, rotaryDim: 128, elementBytes: 2 });
  expect((8_030_261_248 * 2 + table) / 2 ** 30).toBeCloseTo(14.989, 3);
});
