import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circuitWatts } from '../../../src/formulas/power/circuitWatts.ts';

const europe = { phaseCount: 3, lineVolts: 400, ratedAmperes: 32, continuousFraction: 1 };

test('a three-phase circuit of 32 A at 400 V carries 22 kW, and four fifths of it all the time', () => {
  expect(circuitWatts(europe)).toBeCloseTo(22_170, 0);
  expect(circuitWatts({ ...europe, continuousFraction: 0.8 })).toBeCloseTo(17_736, 0);
});

test.each([
  [16, 11],
  [32, 22],
  [63, 44],
])('three-phase circuits of %d A carry %d kW', (ratedAmperes, kilowatts) => {
  expect(Math.round(circuitWatts({ ...europe, ratedAmperes }) / 1000)).toBe(kilowatts);
});

test('a circuit of 30 A at 230 V carries 5,520 W all the time', () => {
  expect(
    circuitWatts({ phaseCount: 1, lineVolts: 230, ratedAmperes: 30, continuousFraction: 0.8 }),
  ).toBeCloseTo(5520, 9);
});

test('three phases carry the root of three times what one of the same voltage does', () => {
  const positive = fc.double({ min: 1, max: 1000, noNaN: true });
  fc.assert(
    fc.property(positive, positive, (lineVolts, ratedAmperes) => {
      const circuit = { lineVolts, ratedAmperes, continuousFraction: 0.8 };
      const three = circuitWatts({ ...circuit, phaseCount: 3 });
      expect(three / circuitWatts({ ...circuit, phaseCount: 1 })).toBeCloseTo(Math.sqrt(3), 12);
    }),
  );
});

test.each([
  ['phaseCount', 2, '1 or 3'],
  ['lineVolts', 0, 'above 0'],
  ['ratedAmperes', -1, 'above 0'],
  ['continuousFraction', 1.1, 'above 0 and at most 1'],
] as const)('%s of %d is refused', (name, value, rule) => {
  expect(() => circuitWatts({ ...europe, [name]: value })).toThrow(
    new RangeError(`${name} must be ${rule}, got ${value}`),
  );
});
