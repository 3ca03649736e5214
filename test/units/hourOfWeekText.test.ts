import { expect, test } from 'vitest';
import { dayNames, hourOfWeekText } from '../../src/units/hourOfWeekText.ts';

test.each([
  [0, 'Monday 00:00'],
  [38, 'Tuesday 14:00'],
  [167, 'Sunday 23:00'],
])('hour %d of the week is %s', (hour, text) => {
  expect(hourOfWeekText(hour)).toBe(text);
});

test('the week has seven days, Monday first', () => {
  expect(dayNames).toHaveLength(7);
  expect(dayNames[0]).toBe('Monday');
});
