import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { traceFromCsv } from '../../../../src/data/imports/traceFromCsv.ts';
import { traceFile, traceOf } from './traceFixture.ts';

const rowsOf = (...rows: readonly string[]) => rows.join('\n');

describe('reading', () => {
  const piece = 4 * 2 ** 20;
  const row = '2024-05-13 08:00:00,1,1\n';
  const first = `timestamp,input,output\n${row.repeat(piece / row.length + 1)}`.slice(0, piece);

  test('stops where it is told to, and reads no more', async () => {
    const asked: number[] = [];
    const told: number[] = [];
    const outcome = await traceFromCsv(
      {
        name: 'long.csv',
        size: 10 * piece,
        bytes: (begin) => {
          asked.push(begin / piece);
          return Promise.resolve(new TextEncoder().encode(first).buffer);
        },
      },
      {
        onProgress: (fraction) => {
          told.push(fraction);
          return fraction < 0.3;
        },
      },
    );
    expect(outcome).toEqual({ kind: 'stopped' });
    expect(asked).toEqual([0, 1, 2]);
    expect(told).toEqual([0.1, 0.2, 0.3]);
  });

  test('goes on over the pieces of a long file, wherever they part rows', async () => {
    const count = 400_000;
    const text = `timestamp,input,output\n${row.repeat(count)}`;
    const { rowCount, badRowCount, input } = await traceOf(text);
    expect([rowCount, badRowCount, input?.totalTokens]).toEqual([count, 0, count]);
  });

  test('passes over a row that is longer than any request', async () => {
    const long = `2024-05-13 08:00:00,${'9'.repeat(2 * piece)},1`;
    const { rowCount, firstBad } = await traceOf(rowsOf('timestamp,input,output', row + long, row));
    expect(rowCount).toBe(2);
    expect(firstBad).toEqual([{ line: 3, message: 'row must be at most 4000000 bytes, got more' }]);
  });
});

describe('whatever a file holds', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '2024-05-13 08:00:00',
      '2024-05-13T08:00:01Z',
      '1715589000',
      '1715589000123',
      '12',
      '0',
      '1e9',
    ),
    fc.constantFrom(
      '',
      '"',
      '""',
      '"a',
      'a"',
      '=1',
      '-1',
      'NaN',
      '1e309',
      '2024-02-30 00:00',
      '\u0000',
      '\ud800',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.integer().map(String),
    fc.double().map(String),
  );
  const header = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('timestamp,input,output', 'time;prompt;output', 'ts\tinput') },
    { weight: 1, arbitrary: fc.string() },
  );
  const time = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 1e9, max: 4e9 }).map(String) },
    { weight: 1, arbitrary: cell },
  );
  const tokens = fc.oneof(
    { weight: 3, arbitrary: fc.nat({ max: 1e9 }).map(String) },
    { weight: 1, arbitrary: cell },
  );
  const row = fc.oneof(fc.tuple(time, tokens, tokens), fc.array(cell, { maxLength: 5 }));
  const text = fc
    .tuple(header, fc.array(row, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r'))
    .map(([names, rows, end]) => {
      const delimiter = /[,;\t|]/.exec(names)?.[0] ?? ',';
      return [names, ...rows.map((cells) => cells.join(delimiter))].join(end);
    });
  const bytes = fc.oneof(
    { weight: 5, arbitrary: text.map((content) => new TextEncoder().encode(content)) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
  );

  const numbersIn = (value: unknown): readonly number[] =>
    typeof value === 'number'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(numbersIn)
        : [];

  test('it is read or refused, never thrown at, and no figure is not a number', async () => {
    let readCount = 0;
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const outcome = await traceFromCsv(traceFile(content));
        if (outcome.kind === 'read') {
          readCount += 1;
          expect(outcome.trace.requestsPerHour).toHaveLength(168);
          expect(outcome.trace.rowCount).toBeGreaterThan(0);
        } else if (outcome.kind === 'refused') expect(outcome.message).toMatch(/ must .*, got /s);
        expect(numbersIn(outcome).filter((number) => !Number.isFinite(number))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
    expect(readCount).toBeGreaterThan(100);
  });
});
