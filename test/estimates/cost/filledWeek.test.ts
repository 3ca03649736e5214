import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filledWeek } from '../../../src/estimates/cost/filledWeek.ts';
import { hoursPerWeek } from '../../../src/units/conversions.ts';

const week = (load: (hour: number) => number) =>
  Array.from({ length: hoursPerWeek }, (_, hour) => load(hour));
const saturday = 5 * 24;

test('a week that was seen whole stays as it is', () => {
  const hours = week((hour) => hour);
  expect(filledWeek({ hours, observedHours: week(() => 1) }).hours).toEqual(hours);
});

test('one day stands for all days, hour by hour', () => {
  const hours = week((hour) => (hour < 24 ? hour : 0));
  const filled = filledWeek({ hours, observedHours: week((hour) => (hour < 24 ? 1 : 0)) });
  expect(filled.hours).toEqual(week((hour) => hour % 24));
});

test('weekdays are filled from weekdays, the weekend from the weekend', () => {
  const seen = (hour: number) => (hour >= 24 && hour < 48) || (hour >= saturday && hour < saturday + 24);
  const hours = week((hour) => (seen(hour) ? (hour < saturday ? 10 : 1) : 0));
  const filled = filledWeek({ hours, observedHours: week((hour) => (seen(hour) ? 1 : 0)) });
  expect(filled.hours).toEqual(week((hour) => (hour < saturday ? 10 : 1)));
});

test('days seen longer weigh more', () => {
  const hours = week((hour) => (hour === 0 ? 6 : hour === 24 ? 2 : 0));
  const observedHours = week((hour) => (hour === 0 ? 3 : hour === 24 ? 1 : 0));
  expect(filledWeek({ hours, observedHours }).hours[48]).toBe(5);
});

test('an hour of the day that nobody saw takes the mean of all that was seen', () => {
  const hours = week((hour) => (hour === 7 ? 4 : hour === 8 ? 2 : 0));
  const observedHours = week((hour) => (hour === 7 || hour === 8 ? 1 : 0));
  expect(filledWeek({ hours, observedHours }).hours[12]).toBe(3);
});

test('what is filled lies between the least and the most that was seen', () => {
  const loads = fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.constantFrom(0, 0.2, 1, 3)), {
    minLength: hoursPerWeek,
    maxLength: hoursPerWeek,
  });
  fc.assert(
    fc.property(loads, (pairs) => {
      const seen = pairs.filter(([, time]) => time > 0).map(([load]) => load);
      fc.pre(seen.length > 0);
      const filled = filledWeek({
        hours: pairs.map(([load]) => load),
        observedHours: pairs.map(([, time]) => time),
      });
      expect(Math.min(...filled.hours)).toBeGreaterThanOrEqual(Math.min(...seen) - 1e-9);
      expect(Math.max(...filled.hours)).toBeLessThanOrEqual(Math.max(...seen) + 1e-9);
    }),
  );
});

test('a week of which nothing was seen is refused', () => {
  expect(() => filledWeek({ hours: week(() => 0), observedHours: week(() => 0) })).toThrow(
    'observedHours must be above 0 in some hour, got 0',
  );
});
