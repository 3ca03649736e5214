import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runningFor } from '../../../../src/estimates/performance/serving/runningFor.ts';

const seconds = fc.double({ min: 0.01, max: 100, noNaN: true });
const most = fc.double({ min: 1, max: 2000, noNaN: true });
const load = fc.double({ min: 0.001, max: 0.999, noNaN: true });

test('where a request always takes as long, as many run as come meanwhile', () => {
  fc.assert(
    fc.property(seconds, most, load, (alone, limit, share) => {
      const running = runningFor((share * limit) / alone, () => alone, limit);
      expect(running / (share * limit)).toBeCloseTo(1, 3);
    }),
  );
});

test('where others slow a request down, the rate fills what it finds, and never more than there are', () => {
  fc.assert(
    fc.property(seconds, most, load, load, (alone, limit, slowing, share) => {
      const secondsAt = (count: number) => alone * (1 + slowing * count);
      const rate = (share * limit) / secondsAt(limit);
      const running = runningFor(rate, secondsAt, limit);
      expect(running).toBeLessThanOrEqual(limit);
      expect((rate * secondsAt(running)) / running).toBeGreaterThan(1 - 1e-3);
      expect((rate * secondsAt(running)) / running).toBeLessThan(1 + 1e-3);
    }),
  );
});

test('of several numbers that keep up it is the fewest, where a step grows at once', () => {
  // Four run in one second each; from five on each takes three, so 3.9 a second are kept up with at 3.9 and from 11.7 on.
  const secondsAt = (count: number) => (count <= 4 ? 1 : 3);
  expect(runningFor(3.9, secondsAt, 20)).toBeCloseTo(3.9, 2);
  expect(runningFor(4.5, secondsAt, 20)).toBeCloseTo(13.5, 2);
});
