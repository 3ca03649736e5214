import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { datedEntries, entryOn } from '../../src/data/datedEntries.ts';
import { readRecords } from '../../src/data/readRecords.ts';

const list = datedEntries({ value: z.number() });
const entry = (from: string, value = 1) => ({ from, value, source: 'somebody' });
const messageOf = (entries: readonly object[]) => list.safeParse(entries).error?.issues[0]?.message;

describe('a list of dated entries', () => {
  test('takes entries whose dates rise', () => {
    expect(list.safeParse([entry('2026-06-15'), entry('2026-10-08')]).success).toBe(true);
  });

  test.each([
    ['two entries of one day', ['2026-06-15', '2026-06-15']],
    ['an entry put before an older one', ['2026-10-08', '2026-06-15']],
    ['a fault behind good entries', ['2025-01-01', '2026-10-08', '2026-06-15']],
  ])('refuses %s', (_, days) => {
    expect(messageOf(days.map((day) => entry(day)))).toContain('order of their dates');
  });

  test.each([
    ['no entry at all', []],
    ['an entry without source', [{ from: '2026-06-15', value: 1 }]],
    ['a month in place of a day', [entry('2026-06')]],
  ])('refuses %s', (_, entries) => {
    expect(list.safeParse(entries).success).toBe(false);
  });
});

describe('the entry that holds on a day', () => {
  // Hetzner raised its GEX131 twice in 2026; the price of October holds from that day on.
  const prices = [entry('2026-06-15', 1197.3), entry('2026-10-08', 1497.3)];

  test.each([
    ['2026-06-14', undefined],
    ['2026-06-15', 1197.3],
    ['2026-10-07', 1197.3],
    ['2026-10-08', 1497.3],
    ['2030-01-01', 1497.3],
  ])('on %s is %s', (day, value) => {
    expect(entryOn(prices, day)?.value).toBe(value);
  });

  test('is the newest that is not in the future, whatever the dates', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 1 }), day, (days, today) => {
        const entries = days.toSorted().map((from) => entry(from));
        const past = days.filter((from) => from <= today).toSorted();
        expect(entryOn(entries, today)?.from).toBe(past.at(-1));
      }),
    );
  });
});

test('no list of the records falls back in time', () => {
  const { records } = readRecords();
  const lists = [
    ...[...records['prices/hardware'].values()].flatMap(({ prices }) => (prices ? [prices] : [])),
    ...[...records['prices/cloud'].values()].flatMap(({ offers }) => offers.map(({ prices }) => prices)),
    ...[...records['prices/api'].values()].flatMap(({ models }) => models.map(({ prices }) => prices)),
    ...[...records['prices/currencies'].values()].map(({ usd_per_unit }) => usd_per_unit),
    ...[...records.countries.values()].flatMap(({ electricity = [], carbon = [] }) => [electricity, carbon]),
  ].map((entries) => entries.map(({ from }) => from));
  expect(lists.filter((days) => days.length > 1).length).toBeGreaterThan(8);
  for (const days of lists) expect(days).toEqual([...new Set(days)].toSorted());
});
