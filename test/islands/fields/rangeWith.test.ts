import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangeDrafts } from '../../../src/islands/fields/rangeDrafts.ts';
import { rangeWith } from '../../../src/islands/fields/rangeWith.ts';
import type { Band } from '../../../src/units/Band.ts';

const limits = { least: 0, most: 1000, single: false, whole: false };
const within = fc.double({ min: limits.least, max: limits.most, noNaN: true, noDefaultInfinity: true });
const anyRange = fc
  .array(within, { minLength: 3, maxLength: 3 })
  .map((three) => three.toSorted((one, other) => one - other))
  .map(([low = 0, mid = 0, high = 0]): Band => ({ low, mid, high }));
const anyEnd = fc.constantFrom('low', 'mid', 'high');
/** Numbers a reader might type, with no exponent, in and out of the limits. */
const anyNumber = fc.integer({ min: -2000, max: 4000 }).map((number) => number / 2);

describe('a range with a text in one of its fields', () => {
  test('is in rising order and within the limits, or refused', () => {
    fc.assert(
      fc.property(anyRange, anyEnd, anyNumber, (value, end, number) => {
        const next = rangeWith(value, end, String(number), limits);
        if (typeof next === 'string') return;
        expect(next[end]).toBe(number);
        expect(next.low).toBeGreaterThanOrEqual(limits.least);
        expect(next.low).toBeLessThanOrEqual(next.mid);
        expect(next.mid).toBeLessThanOrEqual(next.high);
        expect(next.high).toBeLessThanOrEqual(limits.most);
      }),
    );
  });

  test('is refused where the number is out of the limits, and nowhere else for a likely value', () => {
    fc.assert(
      fc.property(anyRange, anyNumber, (value, number) => {
        const refused = typeof rangeWith(value, 'mid', String(number), limits) === 'string';
        expect(refused).toBe(number < limits.least || number > limits.most);
      }),
    );
  });

  test('a likely value takes its range along in proportion', () => {
    expect(rangeWith({ low: 10, mid: 20, high: 50 }, 'mid', '40', limits)).toEqual({
      low: 20,
      mid: 40,
      high: 100,
    });
    expect(rangeWith({ low: 10, mid: 20, high: 50 }, 'mid', '800', limits)).toEqual({
      low: 400,
      mid: 800,
      high: 1000,
    });
  });

  test('around nought by as much as before', () => {
    const fall = { ...limits, least: -100 };
    expect(rangeWith({ low: -5, mid: 0, high: 10 }, 'mid', '20', fall)).toEqual({
      low: 15,
      mid: 20,
      high: 30,
    });
  });

  test('a low and a high value leave the others as they are', () => {
    expect(rangeWith({ low: 10, mid: 20, high: 50 }, 'low', '15', limits)).toEqual({
      low: 15,
      mid: 20,
      high: 50,
    });
  });

  test.each([
    ['low', '21', {}, 'Low must be at most the likely value, got 21'],
    ['high', '19', {}, 'High must be at least the likely value, got 19'],
    ['mid', '', {}, 'Likely must be a number, got nothing'],
    ['high', '2000', {}, 'High must be at most 1000, got 2000'],
    ['mid', '0', { single: true, least: 1 }, 'Must be at least 1, got 0'],
    ['mid', '1.5', { single: true, whole: true }, 'Must be a whole number, got 1.5'],
  ] as const)('says what is wrong with %s %j', (end, text, changes, message) => {
    expect(rangeWith({ low: 10, mid: 20, high: 50 }, end, text, { ...limits, ...changes })).toBe(message);
  });
});

describe('what was refused in one field', () => {
  const value = { low: 10, mid: 20, high: 50 };
  const low = rangeDrafts(value, {}, { end: 'low', text: '30' }, limits);

  test('leaves the range as it was', () => {
    expect(low.value).toBe(value);
    expect(low.drafts.low?.message).toBe('Low must be at most the likely value, got 30');
  });

  test('stays with its message while another field is typed in', () => {
    const next = rangeDrafts(low.value, low.drafts, { end: 'high', text: '60' }, limits);
    expect(next.value).toEqual({ low: 10, mid: 20, high: 60 });
    expect(next.drafts).toEqual({ ...low.drafts, high: { text: '60' } });
  });

  test('is taken once the others let it stand', () => {
    const next = rangeDrafts(low.value, low.drafts, { end: 'mid', text: '40' }, limits);
    expect(next).toEqual({ value: { low: 30, mid: 40, high: 100 }, drafts: { mid: { text: '40' } } });
  });
});
