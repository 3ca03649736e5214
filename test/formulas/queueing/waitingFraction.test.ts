import fc from 'fast-check';
import { expect, test } from 'vitest';
import { waitingFraction } from '../../../src/formulas/queueing/waitingFraction.ts';

test('one server is busy for the share of its load', () => {
  expect(waitingFraction({ serverCount: 1, offeredCount: 0.7 })).toBeCloseTo(0.7, 12);
});

test('ten servers under a load of six make a tenth wait', () => {
  expect(waitingFraction({ serverCount: 10, offeredCount: 6 })).toBeCloseTo(0.1, 2);
});

test('without load nobody waits, at full load everybody', () => {
  expect(waitingFraction({ serverCount: 4, offeredCount: 0 })).toBe(0);
  expect(waitingFraction({ serverCount: 4, offeredCount: 4 })).toBe(1);
  expect(waitingFraction({ serverCount: 4, offeredCount: 9 })).toBe(1);
});

test('agrees with the factorials where they do not overflow', () => {
  const load = fc.integer({ min: 1, max: 20 }).chain((serverCount) =>
    fc.record({
      serverCount: fc.constant(serverCount),
      offeredCount: fc.double({ min: 0.01, max: serverCount * 0.99, noNaN: true }),
    }),
  );
  fc.assert(
    fc.property(load, ({ serverCount, offeredCount }) => {
      let term = 1;
      let sum = 0;
      for (let server = 0; server < serverCount; server += 1) {
        sum += term;
        term *= offeredCount / (server + 1);
      }
      const waiting = (term * serverCount) / (serverCount - offeredCount);
      expect(waitingFraction({ serverCount, offeredCount })).toBeCloseTo(waiting / (sum + waiting), 9);
    }),
  );
});

test('thousands of servers do not overflow', () => {
  const waiting = waitingFraction({ serverCount: 5000, offeredCount: 4950 });
  expect(waiting).toBeGreaterThan(0.3);
  expect(waiting).toBeLessThan(0.5);
});
