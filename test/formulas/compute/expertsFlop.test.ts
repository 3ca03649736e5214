import { expect, test } from 'vitest';
import { expertsFlop } from '../../../src/formulas/compute/expertsFlop.ts';

test('a gate costs half as much again', () => {
  const layer = { assignmentCount: 512, hiddenDim: 4096, innerDim: 1536 };
  expect(expertsFlop({ ...layer, matrixCount: 3 })).toBe(1.5 * expertsFlop({ ...layer, matrixCount: 2 }));
});
