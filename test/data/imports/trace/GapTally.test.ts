import { expect, test } from 'vitest';
import { GapTally } from '../../../../src/data/imports/trace/GapTally.ts';
import { drawRequests } from '../../../../src/simulation/drawRequests.ts';

const length = { kind: 'fixed', tokens: 1 } as const;
const drawn = (squaredVariationFraction: number) =>
  drawRequests(
    {
      kind: 'bursty',
      requestsPerSecond: 2,
      squaredVariationFraction,
      requestCount: 100_000,
      input: length,
      output: length,
    },
    1,
    0,
  ).arrivalSeconds;

function tallied(times: Iterable<number>): GapTally {
  const tally = new GapTally();
  for (const time of times) tally.add(time);
  return tally;
}
const even = (count: number, gap: number) => Array.from({ length: count }, (_, index) => index * gap);

test.each([0.25, 1, 4])('gaps drawn to vary by %d are found to', (variation) => {
  expect((tallied(drawn(variation)).squaredVariation() ?? 0) / variation).toBeCloseTo(1, 1);
});

test('gaps all alike do not vary', () => {
  expect(tallied(even(1000, 7)).squaredVariation()).toBeCloseTo(0, 9);
});

test('rows from the last to the first say the same as from the first', () => {
  const times = [...drawn(1)];
  const risen = tallied(times).squaredVariation() ?? 0;
  expect(tallied(times.toReversed()).squaredVariation()).toBeCloseTo(risen, 9);
});

test('a few rows out of order are left out', () => {
  const times = [...drawn(1)];
  const orderly = tallied(times).squaredVariation() ?? 0;
  [times[500], times[501]] = [times[501]!, times[500]!];
  const tally = tallied(times);
  expect(tally.isOrdered).toBe(true);
  expect(tally.squaredVariation()).toBeCloseTo(orderly, 2);
});

test('many rows out of order tell nothing', () => {
  const times = [...drawn(1)];
  const mixed = times.map((_, index) => times[(index * 7919) % times.length]!);
  expect(tallied(mixed).isOrdered).toBe(false);
  expect(tallied(mixed).squaredVariation()).toBeUndefined();
});

test('the rise of the load over a day is no variation of gaps', () => {
  // An hour of a request each second and an hour of one each minute.
  const times = [...even(3600, 1), ...even(60, 60).map((time) => time + 3600)];
  expect(tallied(times).squaredVariation()).toBeCloseTo(0, 9);
});

test('fewer than thirty gaps in every hour tell nothing', () => {
  expect(tallied(even(30, 1)).squaredVariation()).toBeUndefined();
  expect(tallied(even(31, 1)).squaredVariation()).toBeDefined();
  expect(tallied(even(5000, 200)).squaredVariation()).toBeUndefined();
  expect(tallied(Array<number>(100).fill(5)).squaredVariation()).toBeUndefined();
});
