import fc from 'fast-check';
import { expect, test } from 'vitest';
import { manyServerWaitSeconds } from '../../../src/formulas/queueing/manyServerWaitSeconds.ts';
import { pollaczekKhinchineWaitSeconds } from '../../../src/formulas/queueing/pollaczekKhinchineWaitSeconds.ts';

test('one server with Poisson arrivals waits as Pollaczek and Khinchine say', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      fc.double({ min: 0, max: 3, noNaN: true }),
      (load, serviceVariationFraction) => {
        const queue = { arrivalsPerSecond: load / 0.2, serviceSeconds: 0.2 };
        const wait = manyServerWaitSeconds({
          ...queue,
          serverCount: 1,
          arrivalVariationFraction: 1,
          serviceVariationFraction,
        });
        const exact = pollaczekKhinchineWaitSeconds({
          ...queue,
          squaredVariationFraction: serviceVariationFraction ** 2,
        });
        expect(wait / exact).toBeCloseTo(1, 9);
      },
    ),
  );
});

test('constant arrivals and constant service do not wait', () => {
  const queue = { arrivalsPerSecond: 2, serviceSeconds: 1, serverCount: 3 };
  expect(manyServerWaitSeconds({ ...queue, arrivalVariationFraction: 0, serviceVariationFraction: 0 })).toBe(
    0,
  );
});

test('at equal load more servers wait less', () => {
  const random = { serviceSeconds: 1, arrivalVariationFraction: 1, serviceVariationFraction: 1 };
  const few = manyServerWaitSeconds({ ...random, serverCount: 2, arrivalsPerSecond: 1.6 });
  expect(manyServerWaitSeconds({ ...random, serverCount: 8, arrivalsPerSecond: 6.4 })).toBeLessThan(few);
});

test('from full load on the wait has no bound', () => {
  const queue = { arrivalsPerSecond: 3, serviceSeconds: 1, serverCount: 3 };
  expect(manyServerWaitSeconds({ ...queue, arrivalVariationFraction: 1, serviceVariationFraction: 1 })).toBe(
    Infinity,
  );
});
