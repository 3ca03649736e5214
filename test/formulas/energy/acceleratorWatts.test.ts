import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceleratorWatts } from '../../../src/formulas/energy/acceleratorWatts.ts';

const h100 = { nameplateWatts: 700, idleFraction: 0.12, decodeFraction: 0.8, prefillFraction: 0.95 };

test('without work it draws idle power', () => {
  expect(acceleratorWatts({ ...h100, busyTimeFraction: 0, prefillTimeFraction: 0.5 })).toBeCloseTo(84, 9);
});

test('always writing, or always reading, it draws what that takes', () => {
  expect(acceleratorWatts({ ...h100, busyTimeFraction: 1, prefillTimeFraction: 0 })).toBeCloseTo(560, 9);
  expect(acceleratorWatts({ ...h100, busyTimeFraction: 1, prefillTimeFraction: 1 })).toBeCloseTo(665, 9);
});

test('its energy is that of its parts, one after another', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, (busyTimeFraction, prefillTimeFraction) => {
      const reading = busyTimeFraction * prefillTimeFraction;
      const parts = 84 * (1 - busyTimeFraction) + 560 * (busyTimeFraction - reading) + 665 * reading;
      expect(acceleratorWatts({ ...h100, busyTimeFraction, prefillTimeFraction })).toBeCloseTo(parts, 8);
    }),
  );
});
