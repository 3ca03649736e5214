import { expect, test } from 'vitest';
import { pollaczekKhinchineWaitSeconds } from '../../../src/formulas/queueing/pollaczekKhinchineWaitSeconds.ts';

const queue = { arrivalsPerSecond: 2.5, serviceSeconds: 0.2 };

test('at half load with constant service of 0.2 s a request stays 0.3 s', () => {
  const wait = pollaczekKhinchineWaitSeconds({ ...queue, squaredVariationFraction: 0 });
  expect(wait + 0.2).toBeCloseTo(0.3, 12);
});

test('exponential service waits twice as long as constant service', () => {
  const wait = pollaczekKhinchineWaitSeconds({ ...queue, squaredVariationFraction: 1 });
  expect(wait).toBeCloseTo(2 * pollaczekKhinchineWaitSeconds({ ...queue, squaredVariationFraction: 0 }), 12);
});

test('no arrivals wait for nothing', () => {
  expect(pollaczekKhinchineWaitSeconds({ ...queue, arrivalsPerSecond: 0, squaredVariationFraction: 1 })).toBe(
    0,
  );
});

test('from full load on the wait has no bound', () => {
  expect(pollaczekKhinchineWaitSeconds({ ...queue, arrivalsPerSecond: 5, squaredVariationFraction: 0 })).toBe(
    Infinity,
  );
  expect(pollaczekKhinchineWaitSeconds({ ...queue, arrivalsPerSecond: 9, squaredVariationFraction: 0 })).toBe(
    Infinity,
  );
});
