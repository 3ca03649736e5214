import { expect, test } from 'vitest';
import { expectedFailureCount } from '../../../src/formulas/cost/expectedFailureCount.ts';
import { failuresPerSecond } from '../../../src/formulas/cost/failuresPerSecond.ts';
import { secondsFromDays, secondsFromYears } from '../../../src/units/conversions.ts';

const meta = { unitCount: 16_384, observedSeconds: secondsFromDays(54) };

test.each([
  ['faulty GPUs and HBM3', 148 + 72, 0.0908],
  ['SRAM and system processors too', 148 + 72 + 19 + 17, 0.1056],
])('Meta’s %s interrupted %d times: %d of the GPUs in a year', (_, failureCount, expected) => {
  expect(failuresPerSecond({ ...meta, failureCount }) * secondsFromYears(1)).toBeCloseTo(expected, 4);
});

test('the fleet it was counted in can expect as many again', () => {
  const rate = failuresPerSecond({ ...meta, failureCount: 220 });
  const expected = expectedFailureCount({
    rateFailuresPerSecond: rate,
    unitCount: 16_384,
    durationSeconds: meta.observedSeconds,
  });
  expect(expected).toBeCloseTo(220, 9);
});

test('a fleet without units is refused', () => {
  expect(() => failuresPerSecond({ ...meta, unitCount: 0, failureCount: 1 })).toThrow(
    new RangeError('unitCount must be above 0, got 0'),
  );
});

test('a fleet that nobody watched is refused', () => {
  expect(() => failuresPerSecond({ failureCount: 1, unitCount: 1, observedSeconds: 0 })).toThrow(
    new RangeError('observedSeconds must be above 0, got 0'),
  );
});
