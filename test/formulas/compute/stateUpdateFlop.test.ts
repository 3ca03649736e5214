import { expect, test } from 'vitest';
import { stateUpdateFlop } from '../../../src/formulas/compute/stateUpdateFlop.ts';

test('every element of the state takes eight operations for each token', () => {
  expect(stateUpdateFlop({ rowCount: 1, headCount: 1, keyHeadDim: 1, valueHeadDim: 1 })).toBe(8);
});
