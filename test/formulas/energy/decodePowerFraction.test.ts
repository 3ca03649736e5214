import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePowerFraction } from '../../../src/formulas/energy/decodePowerFraction.ts';

const h100 = { fewFraction: 0.55, manyFraction: 0.88, halfCount: 20 };

test.each([
  ['Llama 3.1 8B', 64, 610 / 700],
  ['Qwen3 14B', 128, 572 / 700],
  ['gpt-oss 20B', 256, 596 / 700],
  ['Gemma 3 27B on two', 32 / 2, 468 / 700],
  ['Qwen3 235B FP8 on eight', 8 / 8, 450 / 700],
])(
  '%s with %d sequences on an H100 draws within 15 %% of what was measured',
  (_, sequenceCount, measured) => {
    expect(Math.abs(decodePowerFraction({ ...h100, sequenceCount }) / measured - 1)).toBeLessThan(0.15);
  },
);

test('it starts at the draw of few and is half way at the half count', () => {
  expect(decodePowerFraction({ ...h100, sequenceCount: 0 })).toBe(0.55);
  expect(decodePowerFraction({ ...h100, sequenceCount: 20 })).toBeCloseTo((0.55 + 0.88) / 2, 12);
});

test('more sequences never draw less, nor more than many do', () => {
  const count = fc.double({ min: 0, max: 1e5, noNaN: true });
  fc.assert(
    fc.property(count, count, (one, other) => {
      const less = decodePowerFraction({ ...h100, sequenceCount: Math.min(one, other) });
      const more = decodePowerFraction({ ...h100, sequenceCount: Math.max(one, other) });
      expect(more).toBeGreaterThanOrEqual(less - 1e-12);
      expect(more).toBeLessThanOrEqual(0.88);
    }),
  );
});

test('fewer sequences than none are refused', () => {
  expect(() => decodePowerFraction({ ...h100, sequenceCount: -1 })).toThrow(
    new RangeError('sequenceCount must be at least 0, got -1'),
  );
});

test('a half count of nothing is refused', () => {
  expect(() => decodePowerFraction({ ...h100, halfCount: 0, sequenceCount: 0 })).toThrow(
    new RangeError('halfCount must be above 0, got 0'),
  );
});
