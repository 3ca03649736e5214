import { describe, expect, test } from 'vitest';
import { shiftedLater, weekProfile } from '../../../../src/estimates/cost/WeekProfile.ts';
import { evenRows, traceOf } from './traceFixture.ts';

const seconds = (iso: string) => Date.parse(iso) / 1000;
const rowsOf = (...rows: readonly string[]) => rows.join('\n');

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
