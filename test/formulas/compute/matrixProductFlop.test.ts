import { expect, test } from 'vitest';
import { matrixProductFlop } from '../../../src/formulas/compute/matrixProductFlop.ts';

test('one row costs two operations for each weight', () => {
  expect(matrixProductFlop({ rowCount: 1, outputDim: 8192, inputDim: 8192 })).toBe(2 * 8192 ** 2);
});
