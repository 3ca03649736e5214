import { expect, test } from 'vitest';
import { staticShareCacheBytes } from '../../../src/formulas/memory/staticShareCacheBytes.ts';

test('Llama 3 8B on an L40S leaves 22.35 GiB; 22.36 were logged (SGLang issue 13023)', () => {
  const gib = 2 ** 30;
  const left = staticShareCacheBytes({
    freeMemoryBytes: 44 * gib,
    memoryFraction: 0.851,
    weightBytes: 15.09 * gib,
  });
  expect(left / gib).toBeCloseTo(22.354, 3);
});
