import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalQuantileDeviations } from '../../../src/formulas/statistics/normalQuantileDeviations.ts';

// The first three are the checks that come with the algorithm; all agree with SciPy's ndtri.
test.each([
  [0.25, -0.6744897501960817],
  [0.001, -3.090232306167813],
  [1e-20, -9.262340089798408],
  [0.9, 1.2815515655446004],
  [0.975, 1.959963984540054],
  [1e-300, -37.0470962993612],
])('at %d it is %d', (quantileFraction, expected) => {
  expect(normalQuantileDeviations({ quantileFraction }) / expected).toBeCloseTo(1, 14);
});

test('half lies below the mean', () => {
  expect(normalQuantileDeviations({ quantileFraction: 0.5 })).toBe(0);
});

test('both sides are alike', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (quantileFraction) => {
      const here = normalQuantileDeviations({ quantileFraction });
      const there = normalQuantileDeviations({ quantileFraction: 1 - quantileFraction });
      expect(here).toBeCloseTo(-there, 10);
    }),
  );
});

test('its slope is one over the density', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-4, max: 1 - 1e-4, noNaN: true }), (quantileFraction) => {
      const step = 1e-4 * Math.min(quantileFraction, 1 - quantileFraction);
      const rise =
        normalQuantileDeviations({ quantileFraction: quantileFraction + step }) -
        normalQuantileDeviations({ quantileFraction: quantileFraction - step });
      const density =
        Math.exp(-(normalQuantileDeviations({ quantileFraction }) ** 2) / 2) / Math.sqrt(2 * Math.PI);
      expect((rise / (2 * step)) * density).toBeCloseTo(1, 5);
    }),
  );
});

test.each([0, 1, -0.1, NaN])('%d is refused', (quantileFraction) => {
  expect(() => normalQuantileDeviations({ quantileFraction })).toThrow(
    new RangeError(`quantileFraction must be between 0 and 1, got ${quantileFraction}`),
  );
});
