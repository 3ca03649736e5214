import { expect, test } from 'vitest';
import { formatDate } from '../../src/components/formatDate.ts';

test.each([
  ['2026-11-22', '22 November 2026'],
  ['2026-11', 'November 2026'],
  ['2026', '2026'],
  ['2026-01-01', '1 January 2026'],
])('%s is %s, whatever the reader’s time zone', (date, words) => {
  expect(formatDate(date)).toBe(words);
});
