import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weekShapeOf } from '../../../src/estimates/cost/weekShapeOf.ts';
import { hoursPerWeek } from '../../../src/units/conversions.ts';

const anyWeek = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: hoursPerWeek, maxLength: hoursPerWeek })
  .filter((loads) => loads.some((load) => load > 0));

test('a week has a mean of 1 and a peak of no less', () => {
  fc.assert(
    fc.property(anyWeek, (loads) => {
      const { hours, peak } = weekShapeOf(loads);
      expect(hours.reduce((sum, load) => sum + load, 0) / hoursPerWeek).toBeCloseTo(1, 9);
      expect(peak).toBeGreaterThanOrEqual(1 - 1e-9);
    }),
  );
});

test('the share served is what each hour gives up to the capacity', () => {
  fc.assert(
    fc.property(anyWeek, fc.double({ min: 0, max: 10, noNaN: true }), (loads, capacity) => {
      const { hours, servedFraction } = weekShapeOf(loads);
      const served = hours.reduce((sum, load) => sum + Math.min(load, capacity), 0) / hoursPerWeek;
      expect(servedFraction(capacity)).toBeCloseTo(served, 9);
    }),
  );
});

test('steps above a floor are counted as if hour by hour', () => {
  const step = fc.double({ min: 0.2, max: 10, noNaN: true });
  fc.assert(
    fc.property(anyWeek, step, fc.double({ min: 0, max: 3, noNaN: true }), (loads, size, floor) => {
      const { hours, peak, stepHourCount } = weekShapeOf(loads);
      fc.pre((peak - floor) / size < 60);
      // Loads a rounding error from a step may be counted to either side.
      fc.pre(hours.every((load) => Math.abs(((load - floor) / size) % 1) > 1e-9 || load < floor));
      const counted = hours.reduce((sum, load) => sum + Math.ceil(Math.max(0, load - floor) / size), 0);
      expect(stepHourCount(size, floor)).toBe(counted);
    }),
  );
});

test('many small steps lose half a step an hour to rounding', () => {
  const { hours, stepHourCount } = weekShapeOf(
    Array.from({ length: hoursPerWeek }, (_, hour) => 1 + (hour % 24)),
  );
  const exact = hours.reduce((sum, load) => sum + Math.ceil(load / 0.0101), 0);
  expect(stepHourCount(0.0101) / exact).toBeCloseTo(1, 2);
});

test('a machine is active as often as Poisson arrivals keep it', () => {
  const flat = weekShapeOf(Array<number>(hoursPerWeek).fill(3));
  for (const scale of [0.01, 0.5, 1, 7, 200])
    expect(flat.activeFraction(scale)).toBeCloseTo(1 - Math.exp(-scale), 2);
});

describe('what is no week', () => {
  test('is refused with the reason', () => {
    expect(() => weekShapeOf([1, 2])).toThrow('hours must be 168 loads, got 2');
    expect(() => weekShapeOf(Array<number>(hoursPerWeek).fill(0))).toThrow(
      'load must be above 0 in some hour, got 0',
    );
    expect(() => weekShapeOf(Array<number>(hoursPerWeek).fill(-1))).toThrow(
      'load of hour 0 must be finite and at least 0, got -1',
    );
  });
});
