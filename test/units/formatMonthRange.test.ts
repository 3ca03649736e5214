import { expect, test } from 'vitest';
import { formatMonthRange } from '../../src/units/formatMonthRange.ts';

test.each([
  [{ low: 9, mid: 14, high: 31 }, 'month 14 (9–31)'],
  [{ low: 9, mid: 14 }, 'month 14 (9 or later)'],
  [{ low: 41 }, 'month 41 at best'],
  [{ low: 14, mid: 14, high: 14 }, 'month 14'],
  [{ mid: 14 }, 'month 14'],
  [{}, undefined],
])('the months %o are said', (range, said) => {
  expect(formatMonthRange(range)).toBe(said);
});
