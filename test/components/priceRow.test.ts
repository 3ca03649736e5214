import { describe, expect, test } from 'vitest';
import {
  byName,
  joinedRemarks,
  originOf,
  otherDates,
  type PriceRow,
  slugOf,
} from '../../src/components/priceRow.ts';

const june = { from: '2026-06-25', source: 'shop', note: 'street price', value: 3650 };
const january = { from: '2025-01-01', source: 'list', value: 2000 };
const inWords = ({ value }: { readonly value: number }) => `$${value}`;

describe('the other dates of a price', () => {
  test('are folded under their number, with day, amount, source and remark', () => {
    expect(otherDates([january, june], june, inWords)).toEqual([
      {
        title: '1 other date',
        lines: [
          { text: 'from 1 Jan 2025: $2000', sourceId: 'list', estimated: undefined, remark: undefined },
        ],
      },
    ]);
  });

  test('stand newest first', () => {
    const may = { from: '2026-05-01', source: 'shop', value: 3000 };
    const [dates] = otherDates([january, may, june], june, inWords);
    expect(dates?.title).toBe('2 other dates');
    expect(dates?.lines.map(({ text }) => text)).toEqual([
      'from 1 May 2026: $3000',
      'from 1 Jan 2025: $2000',
    ]);
  });

  test('are nothing where there is one', () => {
    expect(otherDates([june], june, inWords)).toEqual([]);
  });
});

test('remarks of the entry and of its record stand in one line', () => {
  expect(originOf('hardware', { ...june, at: 'row 3' }, 'a note').remark).toBe('street price; row 3; a note');
  expect(joinedRemarks(undefined, '')).toBeUndefined();
});

test('a name becomes part of an address', () => {
  expect(slugOf('verda 1B300.30V any/spot ')).toBe('verda-1b300.30v-any-spot');
});

test('rows sort by name with numbers by their size, as the table sorts them', () => {
  const row = (name: string): PriceRow => ({
    id: name,
    name,
    cells: [],
    asides: [],
    keys: { 'data-name': name },
  });
  expect(byName([row('H100 8'), row('H100 16'), row('A100 2')]).map(({ name }) => name)).toEqual([
    'A100 2',
    'H100 8',
    'H100 16',
  ]);
});
