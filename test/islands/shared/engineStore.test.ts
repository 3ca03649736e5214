import { expect, test, vi } from 'vitest';
import { defaultAnswer } from '../../../src/components/defaultAnswer.ts';
import { memoryInput } from '../../../src/scenario/memoryInput.ts';

const { scenario, chosen, estimate } = defaultAnswer;
const input = memoryInput(scenario, chosen);
const other = memoryInput({ ...scenario, inputTokens: scenario.inputTokens + 1 }, chosen);

test('the estimate a page was built with answers at once, and what works out others is loaded when asked', async () => {
  // Another test may have loaded it already.
  vi.resetModules();
  const { enginesFailed, memoryOf, seedEstimate } =
    await import('../../../src/islands/shared/engineStore.ts');
  seedEstimate(input, estimate);
  expect(memoryOf(input)).toBe(estimate);
  expect(memoryOf(other)).toBeUndefined();
  await expect.poll(() => memoryOf(other)?.verdict).toBe('fits');
  expect(memoryOf(input)).toEqual(estimate);
  expect(enginesFailed.value).toBe(false);
});
