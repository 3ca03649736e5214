import { describe, expect, test } from 'vitest';
import { traceOf } from './traceFixture.ts';

const seconds = (iso: string) => Date.parse(iso) / 1000;
const rowsOf = (...rows: readonly string[]) => rows.join('\n');

describe('times', () => {
  const first = async (cell: string, name = 'timestamp') =>
    traceOf(`${name};input;output\n${cell};1;1\n${cell};1;1`);

  test.each([
    ['2024-05-13T08:30:00Z', 'zoned'],
    ['2024-05-13T10:30:00+02:00', 'zoned'],
    ['2024-05-13 04:30:00 -0400', 'zoned'],
    ['2024-05-13 08:30:00.000000+00', 'zoned'],
    ['2024-05-13 08:30:00 UTC', 'zoned'],
    ['2024-05-13T08:30', 'unzoned'],
    ['2024-05-13 08:30:00,000', 'unzoned'],
    ['2024-05-13 08:30:00.0000000', 'unzoned'],
    ['13.5.2024 8:30', 'unzoned'],
    ['13.05.2024 08:30:00', 'unzoned'],
    ['1715589000', 'epoch'],
    ['1715589000,0', 'epoch'],
    ['1.715589e+09', 'epoch'],
    ['1715589000000', 'epoch'],
    ['1715589000000000', 'epoch'],
    ['1715589000000000000', 'epoch'],
  ])('%s is a Monday morning', async (cell, kind) => {
    const trace = await first(cell);
    expect(trace.timeKind).toBe(kind);
    expect(trace.fromSeconds).toBe(seconds('2024-05-13T08:30:00Z'));
    expect(trace.requestsPerHour[8]).toBe(2);
  });

  test.each([
    ['timestamp', 90_000],
    ['arrival_s', 90_000],
    ['timestamp_ms', 90],
    ['arrival (us)', 0.09],
  ])('from a start that is not told count in the unit of %s', async (name, expected) => {
    const trace = await first('90000', name);
    expect(trace.timeKind).toBe('elapsed');
    expect(trace.fromSeconds).toBeCloseTo(expected, 9);
    expect(trace.warnings[0]).toMatch(/the weekday is unknown/);
  });

  test('from a start that is not told begin the week', async () => {
    const trace = await traceOf(rowsOf('time,input,output', '0,1,1', '3600,1,1', '90000,1,1'));
    expect(trace.requestsPerHour[0]).toBe(1);
    expect(trace.peakMinute.startSeconds).toBe(0);
  });

  test('tell the zone they state', async () => {
    expect((await first('2024-05-13T10:30:00+05:30')).statedOffsetHours).toBe(5.5);
    expect((await first('2024-05-13T10:30:00')).statedOffsetHours).toBeUndefined();
  });

  test.each([
    'yesterday',
    '2024-02-30 08:00:00',
    '2023-02-29T08:00:00Z',
    '2024-13-01 08:00:00',
    '2024-00-10 08:00:00',
    '2024-05-13 24:00:00',
    '2024-05-13 08:60:00',
    '2024-05-13 08:00:61',
    '2024-05-13',
    '08:00:00',
    '05/13/2024 08:00',
    '31.04.2024 08:00',
    '1999-12-31 23:59:59',
    '2100-01-01 00:00:00',
    '2024-05-13T08:00:00+19:00',
    '2024-05-13T08:00:00+05:75',
    '5000000000',
    '-5',
    '1e400',
    '0x10',
    'NaN',
    'Infinity',
    '',
  ])('such as "%s" are refused', async (cell) => {
    const { badRowCount, rowCount, firstBad } = await traceOf(
      rowsOf('timestamp,input,output', '2024-05-13 08:00:00,1,1', `${cell},1,1`),
    );
    expect([rowCount, badRowCount]).toEqual([1, 1]);
    expect(firstBad[0]?.line).toBe(3);
    expect(firstBad[0]?.message).toMatch(/^timestamp must be a date and time .*, got "/);
  });

  test('of another kind than the first are refused', async () => {
    const rows = ['1715589000,1,1', '2024-05-13 08:30:00,1,1', '30,1,1', '1715589060,1,1'];
    const { rowCount, firstBad } = await traceOf(rowsOf('time,input,output', ...rows));
    expect(rowCount).toBe(2);
    expect(firstBad.map(({ line }) => line)).toEqual([3, 4]);
    expect(firstBad[0]?.message).toBe(
      'time must be a number since 1970 like the rows before, between 2000 and 2100, got "2024-05-13 08:30:00"',
    );
  });
});
