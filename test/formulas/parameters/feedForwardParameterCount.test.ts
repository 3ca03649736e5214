import { expect, test } from 'vitest';
import { feedForwardParameterCount } from '../../../src/formulas/parameters/feedForwardParameterCount.ts';

test('a gated block needs half as much again as a plain one of the same width', () => {
  const width = { hiddenDim: 4096, innerDim: 14_336 };
  expect(feedForwardParameterCount({ ...width, matrixCount: 3 })).toBe(
    1.5 * feedForwardParameterCount({ ...width, matrixCount: 2 }),
  );
});
