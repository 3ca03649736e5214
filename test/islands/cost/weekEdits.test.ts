import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  copiedDay,
  copyText,
  fittingTop,
  haveSameShape,
  hourByKey,
  hourText,
  paintedHours,
  steppedHours,
} from '../../../src/islands/cost/weekEdits.ts';

const week = (load: (hour: number) => number) => Array.from({ length: 168 }, (_, hour) => load(hour));
const even = week(() => 2);
const anyWeek = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 168, maxLength: 168 });
const anyHour = fc.integer({ min: 0, max: 167 });

describe('a stroke', () => {
  const place = fc.record({
    hour: fc.integer({ min: 0, max: 23 }),
    load: fc.double({ min: 0, max: 9, noNaN: true }),
  });

  test('paints the hours between its ends on a line, in either direction, and no other', () => {
    const from = { day: 2, hour: 3, load: 1 };
    const to = { day: 2, hour: 7, load: 3 };
    const painted = paintedHours(even, from, to);
    expect(painted.slice(48 + 2, 48 + 9)).toEqual([2, 1, 1.5, 2, 2.5, 3, 2]);
    expect(painted.filter((load) => load !== 2)).toHaveLength(4);
    expect(paintedHours(even, to, from)).toEqual(painted);
  });

  test('that stays over one hour sets it to where it is', () => {
    const at = (load: number) => ({ day: 0, hour: 5, load });
    expect(paintedHours(even, at(1), at(4))[5]).toBe(4);
  });

  test('keeps within the loads of its ends', () => {
    fc.assert(
      fc.property(anyWeek, place, place, fc.integer({ min: 0, max: 6 }), (hours, from, to, day) => {
        const painted = paintedHours(hours, { day, ...from }, { day, ...to });
        painted.forEach((load, hour) => {
          if (load === hours[hour]) return;
          expect(load).toBeGreaterThanOrEqual(Math.min(from.load, to.load) - 1e-12);
          expect(load).toBeLessThanOrEqual(Math.max(from.load, to.load) + 1e-12);
          expect(Math.floor(hour / 24)).toBe(day);
        });
      }),
    );
  });
});

describe('keys', () => {
  test('change an hour by 5 % of the mean, or by 1 %', () => {
    expect(steppedHours(even, 7, true, false)[7]).toBeCloseTo(2.1, 12);
    expect(steppedHours(even, 7, false, false)[7]).toBeCloseTo(1.9, 12);
    expect(steppedHours(even, 7, true, true)[7]).toBeCloseTo(2.02, 12);
    expect(steppedHours(even, 7, true, false).filter((load) => load !== 2)).toHaveLength(1);
  });

  test('never lead below nought, and out of an hour without load', () => {
    const one = week((hour) => (hour === 0 ? 168 : 0));
    expect(steppedHours(one, 5, false, false)[5]).toBe(0);
    expect(steppedHours(one, 5, true, false)[5]).toBeCloseTo(0.05, 12);
  });

  test.each([
    ['ArrowRight', 38, 39],
    ['ArrowLeft', 38, 37],
    ['ArrowRight', 23, 24],
    ['PageDown', 38, 62],
    ['PageUp', 38, 14],
    ['Home', 38, 24],
    ['End', 38, 47],
    ['ArrowLeft', 0, 0],
    ['ArrowRight', 167, 167],
    ['PageUp', 5, 5],
    ['PageDown', 160, 160],
  ])('%s leads from hour %d to %d', (key, from, to) => {
    expect(hourByKey(from, key)).toBe(to);
  });

  test('that mean nothing lead nowhere', () => {
    for (const key of ['Tab', 'a', 'Enter', 'constructor']) expect(hourByKey(38, key)).toBeUndefined();
  });

  test('never lead out of the week', () => {
    const key = fc.constantFrom('ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End');
    fc.assert(
      fc.property(anyHour, key, (hour, pressed) => {
        const next = hourByKey(hour, pressed)!;
        expect(next >= 0 && next < 168).toBe(true);
      }),
    );
  });
});

describe('copying a day', () => {
  const days = week((hour) => Math.floor(hour / 24) * 100 + (hour % 24));
  const dayOf = (hours: readonly number[], day: number) => hours.slice(day * 24, day * 24 + 24);

  test('makes all weekdays like it and leaves the weekend', () => {
    const copied = copiedDay(days, 1);
    for (const day of [0, 1, 2, 3, 4]) expect(dayOf(copied, day)).toEqual(dayOf(days, 1));
    for (const day of [5, 6]) expect(dayOf(copied, day)).toEqual(dayOf(days, day));
    expect(copyText(1)).toBe('Copy Tuesday to all weekdays');
  });

  test('of the weekend makes the weekend like it and leaves weekdays', () => {
    const copied = copiedDay(days, 6);
    expect(dayOf(copied, 5)).toEqual(dayOf(days, 6));
    for (const day of [0, 4]) expect(dayOf(copied, day)).toEqual(dayOf(days, day));
    expect(copyText(6)).toBe('Copy Sunday to the whole weekend');
  });
});

describe('the scale', () => {
  test('leaves room above the peak', () => {
    expect(fittingTop(0, even)).toBeCloseTo(2.3, 12);
    expect(
      fittingTop(
        0,
        week(() => 0),
      ),
    ).toBe(1);
  });

  test('stays while the peak is well within it, and then grows or shrinks', () => {
    expect(fittingTop(4, even)).toBe(4);
    expect(fittingTop(2, even)).toBeGreaterThan(2);
    expect(fittingTop(10, even)).toBeCloseTo(2.3, 12);
  });

  test('never cuts a load and settles at once', () => {
    fc.assert(
      fc.property(anyWeek, fc.double({ min: 0, max: 1000, noNaN: true }), (hours, top) => {
        const fitted = fittingTop(top, hours);
        expect(fitted).toBeGreaterThan(0);
        expect(fitted).toBeGreaterThanOrEqual(Math.max(...hours));
        expect(fittingTop(fitted, hours)).toBe(fitted);
      }),
    );
  });
});

test('weeks of one shape are known whatever their means', () => {
  const shape = week((hour) => hour % 24);
  expect(
    haveSameShape(
      shape,
      shape.map((load) => load * 37),
    ),
  ).toBe(true);
  expect(haveSameShape(shape, even)).toBe(false);
  expect(
    haveSameShape(
      week(() => 0),
      even,
    ),
  ).toBe(false);
});

test('an hour is told with its load over the mean', () => {
  const hours = week((hour) => (hour === 38 ? 1.8 : 1));
  expect(hourText(hours, 38)).toBe('Tuesday 14:00, 1.79 times the mean');
  expect(
    hourText(
      week((hour) => (hour === 0 ? 1 : 0)),
      167,
    ),
  ).toBe('Sunday 23:00, nothing');
});
