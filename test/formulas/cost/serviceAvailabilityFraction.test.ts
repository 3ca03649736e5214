import fc from 'fast-check';
import { expect, test } from 'vitest';
import { serviceAvailabilityFraction } from '../../../src/formulas/cost/serviceAvailabilityFraction.ts';

const up = (serverCount: number, neededCount: number, serverAvailabilityFraction: number) =>
  serviceAvailabilityFraction({ serverCount, neededCount, serverAvailabilityFraction });

test('one server is as available as itself', () => {
  expect(up(1, 1, 0.996)).toBe(0.996);
});

test('one of two must be up: both down is the only fault', () => {
  expect(up(2, 1, 0.99)).toBeCloseTo(0.9999, 12);
});

test('all of three must be up', () => {
  expect(up(3, 3, 0.99)).toBeCloseTo(0.99 ** 3, 12);
});

test('where none is needed the service is up', () => {
  expect(up(4, 0, 0.3)).toBeCloseTo(1, 12);
});

test('a fleet of thousands keeps its digits', () => {
  expect(up(4000, 3900, 0.99)).toBeCloseTo(1, 6);
  expect(up(4000, 2000, 0.5)).toBeCloseTo(0.5063, 4);
});

test('the sum of binomials gives the same', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.nat(20),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (serverCount, needed, availability) => {
        const neededCount = Math.min(needed, serverCount);
        let sum = 0;
        for (let count = neededCount; count <= serverCount; count += 1) {
          let ways = 1;
          for (let pick = 1; pick <= count; pick += 1) ways *= (serverCount - count + pick) / pick;
          sum += ways * availability ** count * (1 - availability) ** (serverCount - count);
        }
        expect(up(serverCount, neededCount, availability)).toBeCloseTo(sum, 10);
      },
    ),
  );
});

test.each<[number, number, number, string]>([
  [0, 0, 0.9, 'serverCount must be whole, at least 1, got 0'],
  [2, 3, 0.9, 'neededCount must be whole, from 0 to serverCount, got 3'],
  [2, 1, 1.1, 'serverAvailabilityFraction must be from 0 to 1, got 1.1'],
])('%d servers of which %d are needed at %d are refused', (servers, needed, availability, message) => {
  expect(() => up(servers, needed, availability)).toThrow(new RangeError(message));
});
