import { expect, test } from 'vitest';
import { availabilityFraction } from '../../../src/formulas/cost/availabilityFraction.ts';
import { secondsFromDays, secondsFromYears } from '../../../src/units/conversions.ts';

test('a server that is never repaired for long is up', () => {
  expect(availabilityFraction({ betweenFailuresSeconds: 100, repairSeconds: 0 })).toBe(1);
});

test('as much repair as work is half', () => {
  expect(availabilityFraction({ betweenFailuresSeconds: 3, repairSeconds: 3 })).toBe(0.5);
});

test('a server of eight accelerators at 9.1 % a year with two days of repair is up 99.6 %', () => {
  const up = availabilityFraction({
    betweenFailuresSeconds: secondsFromYears(1) / (8 * 0.0908),
    repairSeconds: secondsFromDays(2),
  });
  expect(up).toBeCloseTo(0.996, 3);
});

test('a server that never works is refused', () => {
  expect(() => availabilityFraction({ betweenFailuresSeconds: 0, repairSeconds: 1 })).toThrow(
    new RangeError('betweenFailuresSeconds must be above 0, got 0'),
  );
});
