import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neededCircuitCount } from '../../../src/formulas/power/neededCircuitCount.ts';

const single = { circuitWatts: 17_736, spareCount: 0, feedCount: 1 };

test.each([
  ['nothing', 0, 0],
  ['one server of 10.2 kW', 10_200, 1],
  ['two of them', 20_400, 2],
])('%s takes %d W and so many circuits: %d', (_, loadWatts, expected) => {
  expect(neededCircuitCount({ ...single, loadWatts })).toBe(expected);
});

test('one more stands by for N + 1, and all of them again for 2N', () => {
  const loadWatts = 40_000;
  expect(neededCircuitCount({ ...single, loadWatts })).toBe(3);
  expect(neededCircuitCount({ ...single, loadWatts, spareCount: 1 })).toBe(4);
  expect(neededCircuitCount({ ...single, loadWatts, feedCount: 2 })).toBe(6);
});

test('a load that fills circuits exactly takes no more, and what is taken carries it', () => {
  const watts = fc.double({ min: 100, max: 1e5, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), watts, (count, circuitWatts) => {
      const loadWatts = count * circuitWatts;
      expect(neededCircuitCount({ ...single, circuitWatts, loadWatts })).toBe(count);
    }),
  );
  fc.assert(
    fc.property(watts, watts, (loadWatts, circuitWatts) => {
      const found = neededCircuitCount({ ...single, circuitWatts, loadWatts });
      expect(found * circuitWatts).toBeGreaterThanOrEqual(loadWatts * (1 - 1e-12));
    }),
  );
});

test('a circuit that carries nothing is refused, and so are fewer than no spares and no feed', () => {
  expect(() => neededCircuitCount({ ...single, loadWatts: 1, circuitWatts: 0 })).toThrow(
    new RangeError('circuitWatts must be above 0, got 0'),
  );
  expect(() => neededCircuitCount({ ...single, loadWatts: -1 })).toThrow(
    new RangeError('loadWatts must be at least 0, got -1'),
  );
  expect(() => neededCircuitCount({ ...single, loadWatts: 1, spareCount: -1 })).toThrow(
    new RangeError('spareCount must be at least 0, got -1'),
  );
  expect(() => neededCircuitCount({ ...single, loadWatts: 1, feedCount: 0 })).toThrow(
    new RangeError('feedCount must be at least 1, got 0'),
  );
});
