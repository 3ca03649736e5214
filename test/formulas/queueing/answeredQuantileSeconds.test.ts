import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answeredQuantileSeconds } from '../../../src/formulas/queueing/answeredQuantileSeconds.ts';
import { waitQuantileSeconds } from '../../../src/formulas/queueing/waitQuantileSeconds.ts';
import { randomSource } from '../../../src/simulation/randomSource.ts';

const queue = { arrivalsPerSecond: 0.8, serviceSeconds: 1, squaredVariationFraction: 1 / 12 };
const spread = { leastSeconds: 0.5, mostSeconds: 1.5, quantileFraction: 0.9 };

test('nobody before one leaves the time of one’s own', () => {
  expect(answeredQuantileSeconds({ ...queue, ...spread, arrivalsPerSecond: 0 })).toBeCloseTo(1.4, 12);
});

test('times that are all alike add to the quantile of the wait', () => {
  const wait = waitQuantileSeconds({ ...queue, quantileFraction: 0.9 });
  const alike = { ...queue, leastSeconds: 1, mostSeconds: 1, quantileFraction: 0.9 };
  expect(answeredQuantileSeconds(alike)).toBeCloseTo(1 + wait, 12);
  expect(answeredQuantileSeconds({ ...alike, mostSeconds: 1 + 1e-9 })).toBeCloseTo(1 + wait, 6);
});

test('a low quantile lies between the least and the most', () => {
  const median = answeredQuantileSeconds({
    ...queue,
    ...spread,
    arrivalsPerSecond: 0.1,
    quantileFraction: 0.5,
  });
  expect(median).toBeCloseTo(1.0354621535009052, 12);
});

test.each([0.3, 0.6, 0.8])('at load %d it is within 5 %% of a queue followed request by request', (load) => {
  const random = randomSource(7, 1);
  const times: number[] = [];
  let wait = 0;
  for (let request = 0; request < 400_000; request += 1) {
    const service = 0.5 + random();
    times.push(wait + service);
    wait = Math.max(0, wait + service + Math.log(1 - random()) / load);
  }
  const late = times.toSorted((one, other) => one - other)[Math.floor(0.9 * times.length)] ?? Number.NaN;
  const worked = answeredQuantileSeconds({ ...queue, ...spread, arrivalsPerSecond: load });
  expect(Math.abs(worked / late - 1)).toBeLessThan(0.05);
});

test('it rises with the load and without bound', () => {
  const load = fc.double({ min: 0, max: 0.99, noNaN: true });
  fc.assert(
    fc.property(
      load,
      load,
      fc.double({ min: 0.1, max: 0.99, noNaN: true }),
      (one, other, quantileFraction) => {
        const at = (arrivalsPerSecond: number) =>
          answeredQuantileSeconds({ ...queue, ...spread, quantileFraction, arrivalsPerSecond });
        expect(at(Math.max(one, other))).toBeGreaterThanOrEqual(at(Math.min(one, other)) - 1e-12);
      },
    ),
  );
  expect(answeredQuantileSeconds({ ...queue, ...spread, arrivalsPerSecond: 1 })).toBe(Infinity);
});
