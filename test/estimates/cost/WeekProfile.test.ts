import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  carryingHourCount,
  meanLoad,
  peakHour,
  peakLoad,
  peakOverMean,
  rotatedDays,
  scaledToMean,
  scaledToTotal,
  shiftedLater,
  summedWeeks,
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
const even = weekProfile(Array<number>(hoursPerWeek).fill(2));
const coding = weekProfile(azureWeeks.coding);
const conversation = weekProfile(azureWeeks.conversation);
const near = (one: WeekProfile, other: WeekProfile, scale = peakLoad(one)) =>
  one.hours.forEach((load, hour) => expect(load / scale).toBeCloseTo((other.hours[hour] ?? 0) / scale, 9));

describe('published weeks', () => {
  test('of two Azure services peak at 3.02 and 1.67 times their mean', () => {
    expect(peakOverMean(coding)).toBeCloseTo(3.02, 2);
    expect(peakOverMean(conversation)).toBeCloseTo(1.67, 2);
  });

  test('carry eight tenths of their load in 82 and 117 of 168 hours', () => {
    expect(carryingHourCount(coding, 0.8)).toBe(82);
    expect(carryingHourCount(conversation, 0.8)).toBe(117);
  });

  test('have their peak in the office hours of America', () => {
    expect(hourOfWeekText(peakHour(coding))).toBe('Wednesday 19:00');
  });

  test('are served to 79.7 % by half the peak of the coding week, used to 53 %', () => {
    const { peak, servedFraction, hoursAboveCount } = weekShapeOf(coding.hours);
    expect(servedFraction(peak * 0.5)).toBeCloseTo(0.797, 2);
    expect(servedFraction(peak * 0.5) / (peak * 0.5)).toBeCloseTo(0.53, 2);
    expect(servedFraction(peak * 0.7)).toBeCloseTo(0.929, 2);
    expect(hoursAboveCount(peak * 0.999)).toBe(1);
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

  test('to a total gives requests per second that add up to it', () => {
    const week = scaledToTotal(coding, 16_803_695);
    expect(week.hours.reduce((sum, rate) => sum + rate * 3600, 0)).toBeCloseTo(16_803_695, 3);
    expect(meanLoad(week)).toBeCloseTo(27.78, 2);
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

  test('by days makes Monday the day it was', () => {
    expect(hourOfWeekText(peakHour(rotatedDays(coding, 3)))).toBe('Saturday 19:00');
    expect(rotatedDays(coding, 7)).toEqual(coding);
  });
});

describe('hours that carry a share', () => {
  test('are as many as the share where every hour is alike', () => {
    expect(carryingHourCount(even, 0.5)).toBe(84);
    expect(carryingHourCount(even, 1)).toBe(168);
    expect(carryingHourCount(even, 0)).toBe(0);
  });

  test('are never more than its part of the week', () => {
    fc.assert(
      fc.property(anyWeek, fc.double({ min: 0, max: 1, noNaN: true }), (week, share) => {
        expect(carryingHourCount(week, share)).toBeLessThanOrEqual(Math.ceil(hoursPerWeek * share));
      }),
    );
  });
});

describe('a capacity', () => {
  test('serves no less when it is larger, and leaves no more hours above it', () => {
    const level = fc.double({ min: 0, max: 200, noNaN: true });
    fc.assert(
      fc.property(anyWeek, level, level, (week, one, other) => {
        const { servedFraction, hoursAboveCount } = weekShapeOf(week.hours);
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(servedFraction(more)).toBeGreaterThanOrEqual(servedFraction(less) - 1e-9);
        expect(hoursAboveCount(more)).toBeLessThanOrEqual(hoursAboveCount(less));
      }),
    );
  });

  test('leaves as many hours above as there are', () => {
    fc.assert(
      fc.property(anyWeek, fc.double({ min: 0, max: 20, noNaN: true }), (week, capacity) => {
        const { hours, hoursAboveCount } = weekShapeOf(week.hours);
        expect(hoursAboveCount(capacity)).toBe(hours.filter((load) => load > capacity).length);
      }),
    );
  });
});

test('weeks add up hour by hour', () => {
  fc.assert(
    fc.property(anyWeek, anyWeek, (one, other) => {
      const sum = summedWeeks([one, other]);
      expect(meanLoad(sum) / (meanLoad(one) + meanLoad(other))).toBeCloseTo(1, 9);
      expect(peakLoad(sum)).toBeLessThanOrEqual((peakLoad(one) + peakLoad(other)) * (1 + 1e-12));
      near(sum, summedWeeks([other, one]));
    }),
  );
});

test('what is no week is refused with the reason', () => {
  const hours = (load: number) => Array.from({ length: hoursPerWeek }, (_, hour) => (hour === 3 ? load : 1));
  expect(() => weekProfile([1])).toThrow('hours must be 168 loads, got 1');
  expect(() => weekProfile(hours(-1))).toThrow('load of hour 3 must be finite and at least 0, got -1');
  expect(() => weekProfile(hours(Number.NaN))).toThrow(RangeError);
  expect(() => weekProfile(hours(Infinity))).toThrow(RangeError);
  const none = weekProfile(Array<number>(hoursPerWeek).fill(0));
  expect(() => peakOverMean(none)).toThrow('load must be above 0 in some hour, got 0');
  expect(() => scaledToMean(even, -1)).toThrow('mean must be finite and at least 0, got -1');
  expect(() => carryingHourCount(even, 1.5)).toThrow('shareFraction must be from 0 to 1, got 1.5');
  expect(() => shiftedLater(even, Number.NaN)).toThrow('byHours must be finite, got NaN');
});
