import { expect, test } from 'vitest';
import { freeShareCacheBytes } from '../../../src/formulas/memory/freeShareCacheBytes.ts';

test('the share applies to what is free, not to the whole card', () => {
  const card = { memoryBytes: 80e9, weightBytes: 40e9, activationBytes: 0, runtimeBytes: 0 };
  expect(freeShareCacheBytes({ ...card, freeFraction: 0.5 })).toBe(20e9);
});
