import { expect, test } from 'vitest';
import { formatShortMonth } from '../../src/units/formatShortMonth.ts';

test('a short month leaves the day out, whatever the reader’s time zone', () => {
  expect(formatShortMonth('2026-08-21')).toBe('Aug 2026');
  expect(formatShortMonth('2026-01-01')).toBe('Jan 2026');
});
