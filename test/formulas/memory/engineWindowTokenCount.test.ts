import { expect, test } from 'vitest';
import { engineWindowTokenCount } from '../../../src/formulas/memory/engineWindowTokenCount.ts';

test('a window of one block still reserves two', () => {
  expect(
    engineWindowTokenCount({
      sequenceTokenCount: 16,
      windowTokenCount: 16,
      batchTokenCount: 16,
      blockTokenCount: 16,
    }),
  ).toBe(32);
});
