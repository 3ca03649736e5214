import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../src/reports/csvOf.ts';

const rowsOf = (csv: string) => parse(csv, { relax_column_count: true });

const isNumber = (cell: string) => /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(cell);
const formula = /^[\s\0]*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/;
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[=+\-@\t\r\n ,;"'|a1\uff1d\uff20]{0,8}$/),
);
const rows = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });

describe('text', () => {
  test('comes back as it was, but for apostrophes', () => {
    fc.assert(
      fc.property(rows, (given) => {
        // A row of one empty cell is an empty line.
        fc.pre(given.every((cells) => cells.length > 1 || cells[0] !== ''));
        const without = (all: readonly (readonly string[])[]) =>
          all.map((cells) => cells.map((cell) => cell.replaceAll("'", '')));
        expect(without(rowsOf(csvOf(given)))).toEqual(without(given));
      }),
      { numRuns: 1000 },
    );
  });

  test('without a beginning that a spreadsheet minds comes back unchanged', () => {
    const tame = fc.stringMatching(/^[a-z][a-z0-9 ,"'.-]{0,12}$/);
    fc.assert(
      fc.property(fc.array(fc.array(tame, { minLength: 1 }), { minLength: 1 }), (given) => {
        expect(rowsOf(csvOf(given))).toEqual(given);
      }),
    );
  });

  test('is no formula, whatever it begins with', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const cells = rowsOf(csvOf(given)).flat();
        expect(cells.filter((cell) => formula.test(cell) && !isNumber(cell))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('is no formula where a semicolon, bar, tab or line would begin a cell', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const pieces = csvOf(given).split(/[;|\t\r\n]/);
        expect(
          pieces.filter((piece) => /^["\s\0]*([=@\uff0b\uff0d\uff1d\uff20]|[+-](?!\d))/.test(piece)),
        ).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-', "'-"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ["=cmd|' /C calc'!A0", `"'=cmd|' /C calc'!A0"`],
    [' =1', "' =1"],
    ['\t=1', `"'\t'=1"`],
    ['\uff1d1', "'\uff1d1"],
    ['a;=1', `"a;'=1"`],
    ['two\nlines', '"two\nlines"'],
    ['say "no"', '"say ""no"""'],
    ['a-b', 'a-b'],
    ['', ''],
  ])('%j is written %j', (cell, written) => {
    expect(csvOf([[cell, 'x']])).toBe(`${written},x\r\n`);
  });
});

describe('numbers', () => {
  test('stay numbers, whole and exact, below nought too', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(number, { minLength: 1 }), (given) => {
        const [cells = []] = rowsOf(csvOf([given]));
        expect(cells.map(Number)).toEqual(given.map((value) => value + 0));
        expect(cells.every(isNumber)).toBe(true);
      }),
    );
  });

  test('written as text stay numbers too', () => {
    expect(csvOf([['-5', '+3.5', '1e9', '-1e-7']])).toBe('-5,+3.5,1e9,-1e-7\r\n');
  });

  test('that are none are refused', () => {
    expect(() => csvOf([[Number.NaN]])).toThrow('cell must be finite, got NaN');
    expect(() => csvOf([[1, Infinity]])).toThrow('cell must be finite, got Infinity');
  });
});

test('what is absent leaves its cell empty', () => {
  expect(csvOf([['a', undefined, 1]])).toBe('a,,1\r\n');
  expect(csvOf([])).toBe('');
});
