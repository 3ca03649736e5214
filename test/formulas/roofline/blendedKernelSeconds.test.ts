import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blendedKernelSeconds } from '../../../src/formulas/roofline/blendedKernelSeconds.ts';

const h100 = {
  flopPerSecond: 989e12,
  bytesPerSecond: 3.35e12,
  computeFraction: 0.85,
  memoryFraction: 0.84,
  launchSeconds: 3e-6,
  blendCount: 3.7,
};

test('a single row of a product of 8,192 on an H100 takes about the 51.6 us measured', () => {
  const seconds = blendedKernelSeconds({ ...h100, flop: 2 * 8192 ** 2, bytes: 2 * (8192 ** 2 + 2 * 8192) });
  expect(Math.abs(seconds / 51.6e-6 - 1)).toBeLessThan(0.05);
});

test('nothing to do takes a launch', () => {
  expect(blendedKernelSeconds({ ...h100, flop: 0, bytes: 0 })).toBe(3e-6);
});

test('lies between the longer of both times and their sum', () => {
  const size = fc.double({ min: 1, max: 1e16, noNaN: true });
  fc.assert(
    fc.property(size, size, fc.double({ min: 1, max: 8, noNaN: true }), (flop, bytes, blendCount) => {
      const seconds = blendedKernelSeconds({ ...h100, flop, bytes, blendCount, launchSeconds: 0 });
      const compute = flop / (989e12 * 0.85);
      const memory = bytes / (3.35e12 * 0.84);
      expect(seconds).toBeGreaterThanOrEqual(Math.max(compute, memory) * (1 - 1e-9));
      expect(seconds).toBeLessThanOrEqual((compute + memory) * (1 + 1e-9));
    }),
  );
});
