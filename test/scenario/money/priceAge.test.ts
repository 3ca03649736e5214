import { describe, expect, test } from 'vitest';
import { ageLimitDays, priceAge } from '../../../src/scenario/money/priceAge.ts';

describe('the age of a figure', () => {
  test.each([
    ['cloud', '2026-05-29', 180, false],
    ['cloud', '2026-05-28', 181, true],
    ['api', '2026-08-27', 90, false],
    ['api', '2026-08-26', 91, true],
    ['currency', '2026-09-25', 61, true],
    ['hardware', '2026-02-28', 270, false],
    ['electricity', '2025-05-24', 550, false],
    ['carbon', '2023-01-01', 1424, true],
    ['assumption', '2024-11-25', 730, false],
  ] as const)('of kind %s from %s is %d days on 2026-11-25', (kind, asOf, dayCount, old) => {
    expect(priceAge({ kind, asOf, day: '2026-11-25' })).toEqual({ dayCount, old });
  });

  test('counts the day that a change of clocks shortens', () => {
    expect(priceAge({ kind: 'api', asOf: '2026-03-28', day: '2026-03-30' }).dayCount).toBe(2);
  });

  test('is negative where the figure begins later, and then not old', () => {
    expect(priceAge({ kind: 'api', asOf: '2027-01-01', day: '2026-12-31' })).toEqual({
      dayCount: -1,
      old: false,
    });
  });

  test('refuses what is no date', () => {
    expect(() => priceAge({ kind: 'api', asOf: 'summer', day: '2026-12-31' })).toThrow(
      new RangeError('asOf and day must be ISO dates, got summer and 2026-12-31'),
    );
  });

  test('fast figures age before slow ones', () => {
    const { currency, api, cloud, hardware, electricity, assumption, carbon } = ageLimitDays;
    const limits = [currency, api, cloud, hardware, electricity, assumption, carbon];
    expect(limits).toEqual(limits.toSorted((one, other) => one - other));
  });
});
