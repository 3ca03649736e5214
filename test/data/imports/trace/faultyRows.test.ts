import { describe, expect, test } from 'vitest';
import { traceFromCsv } from '../../../../src/data/imports/traceFromCsv.ts';
import { azureRows, traceFile, traceOf, traceRefusal } from './traceFixture.ts';

const azure = azureRows.join('\n');
const rowsOf = (...rows: readonly string[]) => rows.join('\n');

describe('rows that cannot be read', () => {
  test('are counted and told with their line, and cost no other row', async () => {
    const { rowCount, badRowCount, firstBad, warnings } = await traceOf(
      rowsOf(
        'timestamp,input,output',
        '2024-05-13 08:00:00,10,1',
        '2024-05-13 08:00:01,ten,1',
        '2024-05-13 08:00:02,10',
        '"2024-05-13 08:00:03","10","1"',
        '2024-05-13 08:00:04,-3,1',
        '2024-05-13 08:00:05,10.5,1',
        '2024-05-13 08:00:06,10.0,1',
        '2024-05-13 08:00:07,1000000001,1',
        'nothing',
      ),
    );
    expect([rowCount, badRowCount]).toEqual([3, 6]);
    expect(firstBad).toEqual([
      { line: 3, message: 'input must be a whole number of tokens up to 1000000000, got "ten"' },
      { line: 4, message: 'output must be a whole number of tokens up to 1000000000, got nothing' },
      { line: 6, message: 'input must be a whole number of tokens up to 1000000000, got "-3"' },
      { line: 7, message: 'input must be a whole number of tokens up to 1000000000, got "10.5"' },
      { line: 9, message: 'input must be a whole number of tokens up to 1000000000, got "1000000001"' },
      { line: 10, message: 'input must be a whole number of tokens up to 1000000000, got nothing' },
    ]);
    expect(warnings).toContain('6 of 9 rows could not be read and are left out.');
  });

  test.each(['=1+1', '+cmd', '@SUM(A1)', '-A1', "=cmd|' /C calc'!A0"])(
    'are those with a formula such as %s, which is only text here',
    async (cell) => {
      const row = (...cells: readonly string[]) => cells.map((text) => `"${text}"`).join(',');
      const good = row('2024-05-13 08:00:00', '1', '1');
      const { rowCount, firstBad } = await traceOf(
        rowsOf(
          'timestamp,input,output',
          good,
          row(cell, '1', '1'),
          row('2024-05-13 08:00:00', cell, '1'),
          row('2024-05-13 08:00:00', '1', ` ${cell}`),
        ),
      );
      expect(rowCount).toBe(1);
      expect(firstBad.map(({ line }) => line)).toEqual([3, 4, 5]);
      for (const { message } of firstBad) expect(message).toMatch(/, and no formula, got " ?[=+@-]/);
    },
  );

  test('are told up to twenty and counted beyond', async () => {
    const { badRowCount, firstBad } = await traceOf(
      rowsOf('time,input', '1,1', ...Array<string>(50).fill('x,1')),
    );
    expect(badRowCount).toBe(50);
    expect(firstBad).toHaveLength(20);
    expect(firstBad.at(-1)?.line).toBe(22);
  });
});

describe('quotes', () => {
  test('may hold delimiters, lines and quotes', async () => {
    const { rowCount, badRowCount, firstBad } = await traceOf(
      rowsOf(
        'time,prompt,input,output',
        '1,"a ""b"", c\nd\r\ne",5,6',
        '2,plain,5,6',
        '3,"x\ny",five,6',
        '4,"z",5,6',
      ),
    );
    expect([rowCount, badRowCount]).toEqual([3, 1]);
    expect(firstBad[0]?.line).toBe(6);
  });

  test('that never close cost no row, not even their own where it is whole', async () => {
    const text = rowsOf(
      'time\tprompt\tinput\toutput',
      '1\t"Hi\t5\t6',
      '2\tYes\t7\t8',
      '3\t"No\t9\t10',
      '4\tx\t1\t2',
    );
    const { rowCount, badRowCount, input } = await traceOf(text);
    expect([rowCount, badRowCount, input?.totalTokens]).toEqual([4, 0, 22]);
  });

  test('that never close in a broken row cost that row alone', async () => {
    const { rowCount, firstBad } = await traceOf(rowsOf('time,input', '1,1', '"2,1', '3,1', '4,1'));
    expect(rowCount).toBe(3);
    expect(firstBad.map(({ line }) => line)).toEqual([3]);
  });

  test('that never close in many rows are letters from then on', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => `${index}\t"Hi\t5\t6`);
    const { rowCount, badRowCount } = await traceOf(rowsOf('time\tprompt\tinput\toutput', ...rows));
    expect([rowCount, badRowCount]).toEqual([500, 0]);
  });
});

describe('a file is refused', () => {
  test.each<readonly [string, string | Uint8Array, string]>([
    ['that is empty', '', 'file must begin with a line that names its columns, got nothing'],
    ['of blank lines', '\n\n \n', 'file must begin with a line that names its columns, got nothing'],
    [
      'with its first line alone',
      'timestamp,input,output\n',
      'file must hold a request below its first line, got no row',
    ],
    [
      'whose rows are all bad',
      'timestamp,input\nx,1\ny,2',
      'file must hold a request below its first line, got 2 rows and none',
    ],
    [
      'without a column of times',
      'input,output\n1,1',
      'first line must name a column of times such as timestamp, got "input,output"',
    ],
    [
      'without a first line of names',
      '2024-05-13 08:00:00,1,1',
      'first line must name a column of times such as timestamp, got "2024-05-13 08:00:00,1,1"',
    ],
    [
      'that is a workbook',
      Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0),
      'file must be text, got one of bytes such as a workbook or an archive',
    ],
  ])('%s', async (_, content, message) => {
    expect(await traceRefusal(content)).toBe(message);
  });

  test('that is larger than 2 GB, before it is read', async () => {
    const bytes = () => Promise.reject(new Error('must not be read'));
    expect(await traceFromCsv({ name: 'large.csv', size: 2_000_000_001, bytes })).toEqual({
      kind: 'refused',
      message: 'file must be at most 2 000 000 000 bytes, got 2 000 000 001'.replaceAll(
        /(\d) (?=\d)/g,
        '$1\u00a0',
      ),
      badRowCount: 0,
      firstBad: [],
    });
  });

  test('with an offset that no zone has', async () => {
    for (const offsetHours of [15, -15, Number.NaN])
      await expect(traceFromCsv(traceFile(azure), { offsetHours })).rejects.toThrow(
        `offsetHours must be within 14 hours of UTC, got ${offsetHours}`,
      );
  });
});
