import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balancedPrefillCount } from '../../../src/formulas/queueing/balancedPrefillCount.ts';

test('where a copy reads ten times what it writes, a little less than a tenth should read', () => {
  // The ratio of work that the author of vLLM's first version gives.
  const readers = balancedPrefillCount({
    copyCount: 1,
    prefillRequestsPerSecond: 10,
    decodeRequestsPerSecond: 1,
  });
  expect(readers).toBeCloseTo(1 / 11, 12);
});

test('both pools are then full at the same rate', () => {
  const rate = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 64 }), rate, rate, (copyCount, reads, writes) => {
      const readers = balancedPrefillCount({
        copyCount,
        prefillRequestsPerSecond: reads,
        decodeRequestsPerSecond: writes,
      });
      expect((readers * reads) / ((copyCount - readers) * writes)).toBeCloseTo(1, 6);
    }),
  );
});
