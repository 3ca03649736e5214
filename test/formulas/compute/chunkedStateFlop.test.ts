import { expect, test } from 'vitest';
import { chunkedStateFlop } from '../../../src/formulas/compute/chunkedStateFlop.ts';

test('twice the prompt takes twice the arithmetic', () => {
  const layer = { headCount: 32, keyHeadDim: 128, valueHeadDim: 128, chunkCount: 64 };
  expect(chunkedStateFlop({ ...layer, rowCount: 8192 })).toBe(
    2 * chunkedStateFlop({ ...layer, rowCount: 4096 }),
  );
});

test('without chunks only the state is read and written', () => {
  const layer = { rowCount: 1, headCount: 1, keyHeadDim: 128, valueHeadDim: 128, chunkCount: 0 };
  expect(chunkedStateFlop(layer)).toBe(4 * 128 * 128);
});
