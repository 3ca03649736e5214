import { expect, test } from 'vitest';
import { groupedWeightBits } from '../../../src/formulas/quantisation/groupedWeightBits.ts';

const without = { zeroPointBits: 0, zeroPointGroupCount: 1, secondScaleBits: 0, secondScaleGroupCount: 1 };

test('AWQ and GPTQ in groups of 128 need 4.156 bits', () => {
  expect(
    groupedWeightBits({
      ...without,
      elementBits: 4,
      scaleBits: 16,
      scaleGroupCount: 128,
      zeroPointBits: 4,
      zeroPointGroupCount: 128,
    }),
  ).toBe(4.15625);
});

test('MXFP4 needs 4.25 bits, NVFP4 4.5', () => {
  expect(groupedWeightBits({ ...without, elementBits: 4, scaleBits: 8, scaleGroupCount: 32 })).toBe(4.25);
  expect(groupedWeightBits({ ...without, elementBits: 4, scaleBits: 8, scaleGroupCount: 16 })).toBe(4.5);
});

test('double quantisation saves 0.373 bits of NF4 (QLoRA, section 3)', () => {
  const once = groupedWeightBits({ ...without, elementBits: 4, scaleBits: 32, scaleGroupCount: 64 });
  const twice = groupedWeightBits({
    ...without,
    elementBits: 4,
    scaleBits: 8,
    scaleGroupCount: 64,
    secondScaleBits: 32,
    secondScaleGroupCount: 16_384,
  });
  expect(once - twice).toBeCloseTo(0.373, 3);
});
