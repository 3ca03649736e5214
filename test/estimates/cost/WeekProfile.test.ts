import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  meanLoad,
  scaledToMean,
  shiftedLater,
  type WeekProfile,
  weekProfile,
} from '../../../src/estimates/cost/WeekProfile.ts';
import { weekShapeOf } from '../../../src/estimates/cost/weekShapeOf.ts';
import { hoursPerWeek } from '../../../src/units/conversions.ts';
import { hourOfWeekText } from '../../../src/units/hourOfWeekText.ts';
import { azureWeeks } from './azureWeeks.ts';

const anyLoads = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true, noDefaultInfinity: true }), {
  minLength: hoursPerWeek,
  maxLength: hoursPerWeek,
});
const anyWeek = anyLoads.filter((loads) => Math.max(...loads) > 1e-6).map(weekProfile);
const peakLoad = ({ hours }: WeekProfile): number => Math.max(...hours);
const peakHour = (week: WeekProfile): number => week.hours.indexOf(peakLoad(week));
const peakOverMean = (week: WeekProfile): number => weekShapeOf(week.hours).peak;
const even = weekProfile(Array<number>(hoursPerWeek).fill(2));
const coding = weekProfile(azureWeeks.coding);
const conversation = weekProfile(azureWeeks.conversation);
describe('published weeks', () => {
  test('of two Azure services peak at 3.02 and 1.67 times their mean', () => {
    expect(peakOverMean(coding)).toBeCloseTo(3.02, 2);
    expect(peakOverMean(conversation)).toBeCloseTo(1.67, 2);
  });

  test('have their peak in the office hours of America', () => {
    expect(hourOfWeekText(peakHour(coding))).toBe('Wednesday 19:00');
  });

  test('are served to 79.7 % by half the peak of the coding week, used to 53 %', () => {
    const { peak, servedFraction } = weekShapeOf(coding.hours);
    expect(servedFraction(peak * 0.5)).toBeCloseTo(0.797, 2);
    expect(servedFraction(peak * 0.5) / (peak * 0.5)).toBeCloseTo(0.53, 2);
    expect(servedFraction(peak * 0.7)).toBeCloseTo(0.929, 2);
  });
});

describe('scaling', () => {
  test('to a mean gives that mean and keeps the shape', () => {
    fc.assert(
      fc.property(anyWeek, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (week, mean) => {
        const scaled = scaledToMean(week, mean);
        expect(meanLoad(scaled) / mean).toBeCloseTo(1, 9);
        expect(peakOverMean(scaled)).toBeCloseTo(peakOverMean(week), 9);
      }),
    );
  });

  test('holds for loads as small and as large as numbers go', () => {
    for (const size of [5e-324, 1e-300, 1e300]) {
      const one = weekProfile(Array.from({ length: hoursPerWeek }, (_, hour) => (hour === 5 ? size : 0)));
      expect(peakOverMean(one)).toBeCloseTo(hoursPerWeek, 9);
      expect(peakLoad(scaledToMean(one, 1))).toBeCloseTo(hoursPerWeek, 9);
    }
  });
});

describe('moving a week', () => {
  const anyShift = fc.double({ min: -400, max: 400, noNaN: true });

  test('keeps its mean', () => {
    fc.assert(
      fc.property(anyWeek, anyShift, (week, by) => {
        expect(meanLoad(shiftedLater(week, by)) / meanLoad(week)).toBeCloseTo(1, 9);
      }),
    );
  });

  test('by whole hours goes round: there and back, twice as once, a week as nothing', () => {
    const whole = fc.integer({ min: -400, max: 400 });
    fc.assert(
      fc.property(anyWeek, whole, whole, (week, one, other) => {
        expect(shiftedLater(shiftedLater(week, one), -one)).toEqual(week);
        expect(shiftedLater(shiftedLater(week, one), other)).toEqual(shiftedLater(week, one + other));
        expect(shiftedLater(week, hoursPerWeek)).toEqual(week);
      }),
    );
  });

  test('from UTC to a zone two hours east moves Monday 00:00 to 02:00', () => {
    const one = weekProfile(Array.from({ length: hoursPerWeek }, (_, hour) => (hour === 0 ? 1 : 0)));
    expect(peakHour(shiftedLater(one, 2))).toBe(2);
    expect(hourOfWeekText(peakHour(shiftedLater(one, -1)))).toBe('Sunday 23:00');
  });

  test('to a zone of five and a half hours halves a load between two hours', () => {
    const one = weekProfile(Array.from({ length: hoursPerWeek }, (_, hour) => (hour === 0 ? 1 : 0)));
    expect(shiftedLater(one, 5.5).hours.slice(4, 8)).toEqual([0, 0.5, 0.5, 0]);
  });
});

describe('a capacity', () => {
  test('serves no less when it is larger', () => {
    const level = fc.double({ min: 0, max: 200, noNaN: true });
    fc.assert(
      fc.property(anyWeek, level, level, (week, one, other) => {
        const { servedFraction } = weekShapeOf(week.hours);
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(servedFraction(more)).toBeGreaterThanOrEqual(servedFraction(less) - 1e-9);
      }),
    );
  });
});

test('what is no week is refused with the reason', () => {
  const hours = (load: number) => Array.from({ length: hoursPerWeek }, (_, hour) => (hour === 3 ? load : 1));
  expect(() => weekProfile([1])).toThrow('hours must be 168 loads, got 1');
  expect(() => weekProfile(hours(-1))).toThrow('load of hour 3 must be finite and at least 0, got -1');
  expect(() => weekProfile(hours(Number.NaN))).toThrow(RangeError);
  expect(() => weekProfile(hours(Infinity))).toThrow(RangeError);
  const none = weekProfile(Array<number>(hoursPerWeek).fill(0));
  expect(() => scaledToMean(none, 1)).toThrow('load must be above 0 in some hour, got 0');
  expect(() => scaledToMean(even, -1)).toThrow('mean must be finite and at least 0, got -1');
  expect(() => shiftedLater(even, Number.NaN)).toThrow('byHours must be finite, got NaN');
});
