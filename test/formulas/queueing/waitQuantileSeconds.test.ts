import { expect, test } from 'vitest';
import { pollaczekKhinchineWaitSeconds } from '../../../src/formulas/queueing/pollaczekKhinchineWaitSeconds.ts';
import { waitQuantileSeconds } from '../../../src/formulas/queueing/waitQuantileSeconds.ts';

const queue = { arrivalsPerSecond: 4, serviceSeconds: 0.2, squaredVariationFraction: 1 };

test('requests that find the server idle do not wait', () => {
  expect(waitQuantileSeconds({ ...queue, quantileFraction: 0.19 })).toBe(0);
  expect(waitQuantileSeconds({ ...queue, quantileFraction: 0.21 })).toBeGreaterThan(0);
});

test('exponential service gives the tail known exactly', () => {
  const wait = waitQuantileSeconds({ ...queue, quantileFraction: 0.95 });
  expect(0.8 * Math.exp(-(5 - 4) * wait)).toBeCloseTo(0.05, 12);
});

test('the quantiles average to the mean of Pollaczek and Khinchine', () => {
  const steps = 100_000;
  let total = 0;
  for (let step = 0; step < steps; step += 1) {
    total += waitQuantileSeconds({
      ...queue,
      squaredVariationFraction: 0.5,
      quantileFraction: (step + 0.5) / steps,
    });
  }
  const mean = pollaczekKhinchineWaitSeconds({ ...queue, squaredVariationFraction: 0.5 });
  expect(total / steps / mean).toBeCloseTo(1, 3);
});

test('from full load on the wait has no bound', () => {
  for (const arrivalsPerSecond of [5, 9])
    expect(waitQuantileSeconds({ ...queue, arrivalsPerSecond, quantileFraction: 0.5 })).toBe(Infinity);
});
