import { expect, test } from 'vitest';
import { matrixProductBytes } from '../../../src/formulas/compute/matrixProductBytes.ts';

const square = { outputDim: 8192, inputDim: 8192, weightBits: 16, activationBits: 16, outputBits: 16 };

test('few rows move little but the weights', () => {
  const weightBytes = 2 * 8192 ** 2;
  expect(matrixProductBytes({ ...square, rowCount: 1 }) / weightBytes).toBeCloseTo(1, 3);
});

test('half the bits of a weight halve the traffic of the weights alone', () => {
  const saved =
    matrixProductBytes({ ...square, rowCount: 64 }) -
    matrixProductBytes({ ...square, rowCount: 64, weightBits: 8 });
  expect(saved).toBe(8192 ** 2);
});

test('in 16 bits the intensity of a large batch nears its rows', () => {
  const wide = { outputDim: 2 ** 20, inputDim: 2 ** 20 };
  const bytes = matrixProductBytes({ ...square, ...wide, rowCount: 240 });
  const flop = 2 * 240 * 2 ** 40;
  expect(flop / bytes).toBeCloseTo(240, 0);
});

test('weights, inputs and outputs move once, each in its own bits', () => {
  const bytes = matrixProductBytes({
    rowCount: 7,
    outputDim: 3,
    inputDim: 5,
    weightBits: 8,
    activationBits: 16,
    outputBits: 32,
  });
  expect(bytes).toBe(3 * 5 + 7 * 5 * 2 + 7 * 3 * 4);
});
