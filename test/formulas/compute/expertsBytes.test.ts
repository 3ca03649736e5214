import { expect, test } from 'vitest';
import { expertsBytes } from '../../../src/formulas/compute/expertsBytes.ts';

const layer = { hiddenDim: 4096, innerDim: 1536, matrixCount: 3, weightBits: 8, activationBits: 16 };

test('one token reads the weights of its experts', () => {
  const bytes = expertsBytes({ ...layer, touchedExpertCount: 8, assignmentCount: 8 });
  expect(bytes / (8 * 3 * 4096 * 1536)).toBeCloseTo(1, 2);
});

test('a larger batch that touches no further expert adds activations only', () => {
  const small = expertsBytes({ ...layer, touchedExpertCount: 128, assignmentCount: 1024 });
  const large = expertsBytes({ ...layer, touchedExpertCount: 128, assignmentCount: 1025 });
  expect(large - small).toBe((2 * 4096 + 3 * 1536) * 2);
});
