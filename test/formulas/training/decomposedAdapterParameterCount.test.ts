import { expect, test } from 'vitest';
import { decomposedAdapterParameterCount } from '../../../src/formulas/training/decomposedAdapterParameterCount.ts';

test('rank 32 on queries and values of Llama 3.2 3B trains what the PEFT run printed', () => {
  const query = { rankDim: 32, inputDim: 3072, outputDim: 3072, adaptedCount: 28 };
  const value = { ...query, outputDim: 1024 };
  expect(decomposedAdapterParameterCount(query) + decomposedAdapterParameterCount(value)).toBe(9_289_728);
});
