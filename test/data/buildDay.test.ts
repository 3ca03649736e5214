import { expect, test } from 'vitest';
import { buildDay } from '../../src/data/buildDay.ts';
import { isoDay } from '../../src/units/isoDay.ts';

test('SOURCE_DATE_EPOCH fixes the day, whatever the day of the build', () => {
  expect(buildDay({ SOURCE_DATE_EPOCH: '1795737600' })).toBe('2026-11-27');
  expect(buildDay({ SOURCE_DATE_EPOCH: '0' })).toBe('1970-01-01');
});

test('without it the day is today', () => {
  expect([isoDay(new Date()), buildDay({ SOURCE_DATE_EPOCH: '' })]).toContain(buildDay({}));
});

test('what is no count of seconds is refused', () => {
  for (const value of ['2026-11-26', '-1', '1.5', '999999999999'])
    expect(() => buildDay({ SOURCE_DATE_EPOCH: value })).toThrow(
      `SOURCE_DATE_EPOCH must be whole seconds since 1970, got ${value}`,
    );
});
