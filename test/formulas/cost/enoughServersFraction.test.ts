import fc from 'fast-check';
import { expect, test } from 'vitest';
import { enoughServersFraction } from '../../../src/formulas/cost/enoughServersFraction.ts';

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const count = fc.integer({ min: 0, max: 60 });

test.each([
  // By hand, from the binomial distribution.
  [1, 1, 0.9, 0.9],
  [1, 2, 0.9, 0.99],
  [2, 2, 0.9, 0.81],
  [3, 4, 0.9, 0.9477],
  [0, 0, 0.5, 1],
  [1, 0, 0.5, 0],
  [3, 2, 0.5, 0],
])('%d of %d at %d are up %d of the time', (neededCount, serverCount, upFraction, expected) => {
  expect(enoughServersFraction({ neededCount, serverCount, upFraction })).toBeCloseTo(expected, 12);
});

test('one more server never makes it worse, one more that is needed never better', () => {
  fc.assert(
    fc.property(count, count, fraction, (neededCount, serverCount, upFraction) => {
      const now = enoughServersFraction({ neededCount, serverCount, upFraction });
      const spare = enoughServersFraction({ neededCount, serverCount: serverCount + 1, upFraction });
      const busier = enoughServersFraction({ neededCount: neededCount + 1, serverCount, upFraction });
      expect(spare).toBeGreaterThanOrEqual(now - 1e-12);
      expect(busier).toBeLessThanOrEqual(now + 1e-12);
    }),
  );
});

test('at least R up and at least N - R + 1 down fill all the time between them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(40), fraction, (serverCount, some, upFraction) => {
      const neededCount = 1 + (some % serverCount);
      const enough = enoughServersFraction({ neededCount, serverCount, upFraction });
      const missing = enoughServersFraction({
        neededCount: serverCount - neededCount + 1,
        serverCount,
        upFraction: 1 - upFraction,
      });
      expect(enough + missing).toBeCloseTo(1, 9);
    }),
  );
});

test('a thousand servers stay within 0 and 1', () => {
  const enough = enoughServersFraction({ neededCount: 990, serverCount: 1000, upFraction: 0.99 });
  expect(enough).toBeGreaterThan(0.5);
  expect(enough).toBeLessThan(0.7);
});

test.each([
  ['serverCount', { neededCount: 1, serverCount: 1.5, upFraction: 0.5 }, 'a whole number from 0, got 1.5'],
  ['neededCount', { neededCount: -1, serverCount: 1, upFraction: 0.5 }, 'a whole number from 0, got -1'],
  ['upFraction', { neededCount: 1, serverCount: 1, upFraction: 1.1 }, 'from 0 to 1, got 1.1'],
])('a wrong %s is refused', (name, input, rule) => {
  expect(() => enoughServersFraction(input)).toThrow(new RangeError(`${name} must be ${rule}`));
});
