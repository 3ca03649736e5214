import { expect, test } from 'vitest';
import { kimiDeltaParameterCount } from '../../../src/formulas/parameters/kimiDeltaParameterCount.ts';

test('a full gate costs one more projection than a gate through a waist', () => {
  const kimi = { hiddenDim: 7168, headCount: 96, headDim: 128, convolutionCount: 4 };
  const waist = 7168 * 128 + 128 * 96 * 128;
  const full = 7168 * 96 * 128;
  expect(
    kimiDeltaParameterCount({ ...kimi, gateParameterCount: full }) -
      kimiDeltaParameterCount({ ...kimi, gateParameterCount: waist }),
  ).toBe(full - waist);
});

test('every part is counted once', () => {
  const count = kimiDeltaParameterCount({
    hiddenDim: 3,
    headCount: 2,
    headDim: 5,
    convolutionCount: 4,
    gateParameterCount: 7,
  });
  const [projections, convolutions, decay, beta, gate, norm] = [
    4 * 3 * 10,
    3 * 10 * 4,
    15 + 50 + 2 + 10,
    6,
    7,
    5,
  ];
  expect(count).toBe(projections + convolutions + decay + beta + gate + norm);
});
