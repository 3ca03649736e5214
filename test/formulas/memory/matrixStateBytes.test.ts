import { expect, test } from 'vitest';
import { matrixStateBytes } from '../../../src/formulas/memory/matrixStateBytes.ts';

test('half the bits halve the state', () => {
  const state = { layerCount: 36, headCount: 32, rowDim: 128, columnDim: 128 };
  expect(matrixStateBytes({ ...state, elementBits: 16 })).toBe(
    matrixStateBytes({ ...state, elementBits: 32 }) / 2,
  );
});
