import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { traceFromCsv } from '../../../src/data/imports/traceFromCsv.ts';
import { shiftedLater, weekProfile } from '../../../src/estimates/cost/WeekProfile.ts';
import { azureRows, evenRows, traceFile, traceOf, traceRefusal } from './trace/traceFixture.ts';

const azure = azureRows.join('\n');
const seconds = (iso: string) => Date.parse(iso) / 1000;
const hoursOf = (days: number) => days * 24;
const rowsOf = (...rows: readonly string[]) => rows.join('\n');

describe('the first rows of a published trace', () => {
  test('are read whole, to a ten-millionth of a second', async () => {
    const trace = await traceOf(azure);
    expect(trace.rowCount).toBe(10);
    expect(trace.badRowCount).toBe(0);
    expect(trace.columns).toEqual({ time: 'TIMESTAMP', input: 'ContextTokens', output: 'GeneratedTokens' });
    expect(trace.timeKind).toBe('unzoned');
    expect(trace.fromSeconds).toBeCloseTo(seconds('2023-11-16T18:17:03Z') + 0.97996, 5);
    expect(trace.toSeconds).toBeCloseTo(seconds('2023-11-16T18:17:05Z') + 0.279297, 5);
  });

  test('have the lengths that adding up by hand gives', async () => {
    const { input, output } = await traceOf(azure);
    expect(input).toEqual({
      totalTokens: 24_304,
      meanTokens: 2430.4,
      p50Tokens: 374.5,
      p90Tokens: 6991.5,
      p99Tokens: 7433,
      mostTokens: 7433,
    });
    expect(output).toMatchObject({ totalTokens: 148, meanTokens: 14.8, p50Tokens: 12, p90Tokens: 24 });
  });

  test('fall on a Thursday evening', async () => {
    const { requestsPerHour, observedHours } = await traceOf(azure);
    const seen = observedHours.flatMap((hours, hour) => (hours > 0 ? [hour] : []));
    expect(seen).toEqual([hoursOf(3) + 18]);
    // Ten requests within 1.299337 seconds.
    expect(requestsPerHour[hoursOf(3) + 18]).toBeCloseTo((10 * 3600) / 1.299337, 0);
  });

  test('come with what to know before trusting them', async () => {
    expect((await traceOf(azure)).warnings).toEqual([
      'Times state no zone and are taken as they stand.',
      '167 of 168 hours of the week were not observed: the file covers less than an hour.',
    ]);
  });
});

describe('a file written otherwise says the same', () => {
  const utf16 = (text: string) => {
    const letters = Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0));
    return new Uint8Array(letters.buffer);
  };
  test.each<readonly [string, string | Uint8Array]>([
    ['with semicolons', azure.replaceAll(',', ';')],
    ['with tabs', azure.replaceAll(',', '\t')],
    ['with bars', azure.replaceAll(',', '|')],
    ['with line ends of Windows', azure.replaceAll('\n', '\r\n')],
    ['with line ends of old Macs', azure.replaceAll('\n', '\r')],
    ['with an end after the last line', `${azure}\n`],
    ['with blank lines', azure.replaceAll('\n', '\n\n')],
    ['with every cell in quotes', azure.replace(/[^,\n]+/g, '"$&"')],
    ['with spaces around cells', azure.replaceAll(',', ' , ')],
    ['with a mark of its encoding', `\ufeff${azure}`],
    ['in UTF-16 as spreadsheets write it', utf16(azure.replaceAll(',', '\t'))],
    ['with the delimiter told', `sep=;\r\n${azure.replaceAll(',', ';')}`],
    ['with decimal commas', azure.replaceAll(',', ';').replace(/\.(\d{7})/g, ',$1')],
    [
      'with further columns',
      azureRows
        .map((line, index) => (index === 0 ? `id,${line},note,sum` : `7,${line},"x, ""y""",=1+1`))
        .join('\n'),
    ],
    [
      'with its columns in another order and case',
      azure
        .replace('TIMESTAMP', 'Timestamp')
        .split('\n')
        .map((line) => line.split(',').toReversed().join(','))
        .join('\n'),
    ],
  ])('%s', async (_, content) => {
    const { columns, ...expected } = await traceOf(azure);
    const { columns: names, ...figures } = await traceOf(content);
    expect(figures).toEqual(expected);
    expect(names).toEqual({ ...columns, time: expect.stringMatching(/^timestamp$/i) as string });
  });
});

describe('columns are found by the names that', () => {
  test.each([
    ['Vidur', 'arrived_at,num_prefill_tokens,num_decode_tokens'],
    ['BurstGPT', 'Timestamp,Request tokens,Response tokens'],
    ['Mooncake', 'timestamp,input_length,output_length'],
    ['OpenAI', 'created_at,prompt_tokens,completion_tokens'],
    ['OpenTelemetry', 'time,gen_ai.usage.input_tokens,gen_ai.usage.output_tokens'],
    ['Gemini', 'time,promptTokenCount,candidatesTokenCount'],
    ['LiteLLM', 'startTime,prompt_tokens,completion_tokens'],
    ['plain logs', 'time (UTC),prompt,output'],
  ])('%s has', async (_, names) => {
    const [time, input, output] = names.split(',');
    const trace = await traceOf(rowsOf(names, '100,20,3', '200,40,5'));
    expect(trace.columns).toEqual({ time, input, output });
    expect([trace.input?.totalTokens, trace.output?.totalTokens]).toEqual([60, 8]);
  });

  test('count tokens rather than hold the prompt', async () => {
    const text = rowsOf('prompt,time,completion,prompt_tokens,completion_tokens', '"Hi,\nyou",1,Yes,5,2');
    const { columns, input } = await traceOf(text);
    expect(columns).toEqual({ time: 'time', input: 'prompt_tokens', output: 'completion_tokens' });
    expect(input?.totalTokens).toBe(5);
  });
});

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

describe('the week', () => {
  const tenMinutes = 600;

  test('of an even load is even, however many weeks and parts of weeks there are', async () => {
    for (const days of [2, 7, 10.5, 21.25]) {
      const trace = await traceOf(evenRows('2024-05-15T06:00:00Z', days * 144 + 1, tenMinutes));
      const rates = trace.requestsPerHour.filter((_, hour) => (trace.observedHours[hour] ?? 0) > 0);
      expect(rates).toHaveLength(Math.min(168, days * 24));
      // The request that ends the span belongs to an hour seen for no time.
      expect(Math.max(...rates)).toBeLessThanOrEqual(7);
      expect(rates.reduce((sum, rate) => sum + rate, 0) / rates.length).toBeCloseTo(6, 1);
    }
  });

  test('divides by how long each hour was seen', async () => {
    const trace = await traceOf(evenRows('2024-05-13T08:30:00Z', 3 * 168 + 1, 1200));
    // Three times an hour from Monday 08:30 for a week: hour 8 was seen half at either end.
    expect(trace.observedHours[8]).toBeCloseTo(1, 9);
    expect(trace.observedHours[9]).toBeCloseTo(1, 9);
    expect(trace.requestsPerHour[9]).toBe(3);
  });

  test('counts a part of an hour as that part', async () => {
    const trace = await traceOf(evenRows('2024-05-13T08:45:00Z', 31, 60));
    expect(trace.observedHours[8]).toBeCloseTo(0.25, 9);
    expect(trace.requestsPerHour[8]).toBeCloseTo(60, 9);
  });

  test('leaves out an hour that was seen for less than six minutes', async () => {
    const trace = await traceOf(evenRows('2024-05-13T08:57:00Z', 61, 60));
    expect(trace.observedHours[8]).toBe(0);
    expect(trace.requestsPerHour[8]).toBe(0);
    expect(trace.requestsPerHour[9]).toBeGreaterThan(50);
  });

  test('read in a zone is the week in UTC moved by its offset', async () => {
    const text = evenRows('2024-05-13T00:00:00Z', 1009, tenMinutes).replace(
      'timestamp,input,output\n',
      'timestamp,input,output\n2024-05-13T03:05:00Z,9,9\n',
    );
    const utc = await traceOf(text);
    for (const offsetHours of [2, -7]) {
      const local = await traceOf(text, { offsetHours });
      expect(local.offsetHours).toBe(offsetHours);
      expect(local.requestsPerHour).toEqual(
        shiftedLater(weekProfile(utc.requestsPerHour), offsetHours).hours,
      );
      expect(local.fromSeconds).toBe(utc.fromSeconds);
    }
  });

  test('read in a zone of half an hour counts by the clock there', async () => {
    const { requestsPerHour } = await traceOf('time,input\n2024-05-13T00:29:00Z,1\n2024-05-13T00:31:00Z,1', {
      offsetHours: 5.5,
    });
    expect(requestsPerHour[5]).toBeGreaterThan(0);
    expect(requestsPerHour[6]).toBeGreaterThan(0);
  });

  test('of one moment is taken for an hour', async () => {
    const { requestsPerHour, warnings } = await traceOf(
      rowsOf('time,input', ...Array<string>(5).fill('2024-05-14T10:15:00Z,1')),
    );
    expect(requestsPerHour[24 + 10]).toBe(5);
    expect(warnings).toContain('All requests bear one time, which is taken for one hour.');
  });

  test('with dates far off is warned of', async () => {
    const text = `${evenRows('2024-05-13T00:00:00Z', 100, tenMinutes)}\n2004-05-13T00:00:00Z,1,1`;
    expect((await traceOf(text)).warnings).toContain(
      '7 304 of 7 306 days have no request: some dates may be wrong.'.replaceAll(/(\d) (\d)/g, '$1\u00a0$2'),
    );
  });
});

test('the busiest minute is told over a mean minute of its hour', async () => {
  const busy = Array.from({ length: 9 }, (_, index) => `2024-05-13T09:30:0${index}Z,1,1`);
  const text = `${evenRows('2024-05-13T08:00:00Z', 181, 60)}\n${busy.join('\n')}`;
  const { peakMinute } = await traceOf(text);
  expect(peakMinute.startSeconds).toBe(seconds('2024-05-13T09:30:00Z'));
  expect(peakMinute.requestCount).toBe(10);
  expect(peakMinute.overItsHour).toBeCloseTo(10 / (69 / 60), 9);
});

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

describe('columns that are missing', () => {
  test('of tokens leave the week and no lengths', async () => {
    const { input, output, warnings, rowCount } = await traceOf(rowsOf('time,output', '1,5', '2,6'));
    expect([rowCount, input, output?.totalTokens]).toEqual([2, undefined, 11]);
    expect(warnings).toContain('No column of input tokens was found.');
  });

  test('but for times are enough for a week', async () => {
    const { input, output, rowCount } = await traceOf('timestamp\n2024-05-13 08:00:00\n2024-05-13 09:00:00');
    expect([rowCount, input, output]).toEqual([2, undefined, undefined]);
  });
});

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
