import { describe, expect, test } from 'vitest';
import { azureRows, traceOf } from './trace/traceFixture.ts';

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
