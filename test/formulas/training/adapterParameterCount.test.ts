import { expect, test } from 'vitest';
import { adapterParameterCount } from '../../../src/formulas/training/adapterParameterCount.ts';

test('rank 32 on queries and values of Llama 3.2 3B trains what the PEFT runs printed', () => {
  const query = adapterParameterCount({ rankDim: 32, inputDim: 3072, outputDim: 3072, adaptedCount: 28 });
  const value = adapterParameterCount({ rankDim: 32, inputDim: 3072, outputDim: 1024, adaptedCount: 28 });
  expect(query + value).toBe(9_175_040);
});
