import fc from 'fast-check';
import { expect, test } from 'vitest';
import { serversPerRackCount } from '../../../src/formulas/power/serversPerRackCount.ts';

const rack = { rackUnitCount: 42, rackWatts: 30_000 };

test('power ends before height for servers of eight large accelerators, height for small ones', () => {
  expect(serversPerRackCount({ ...rack, serverUnitCount: 8, serverWatts: 10_200 })).toBe(2);
  expect(serversPerRackCount({ ...rack, serverUnitCount: 4, serverWatts: 1000 })).toBe(10);
});

test('a server that asks for more than a rack offers gets one of its own', () => {
  expect(serversPerRackCount({ ...rack, serverUnitCount: 10, serverWatts: 120_000 })).toBe(1);
});

test('servers beyond the first fit both ways', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 48, noNaN: true }),
      fc.double({ min: 100, max: 2e4, noNaN: true }),
      (serverUnitCount, serverWatts) => {
        const count = serversPerRackCount({ ...rack, serverUnitCount, serverWatts });
        if (count === 1) return;
        expect(count * serverUnitCount).toBeLessThanOrEqual(42 * (1 + 1e-12));
        expect(count * serverWatts).toBeLessThanOrEqual(30_000 * (1 + 1e-12));
      },
    ),
  );
});

test('a server without height is refused', () => {
  expect(() => serversPerRackCount({ ...rack, serverUnitCount: 0, serverWatts: 1 })).toThrow(
    new RangeError('serverUnitCount must be above 0, got 0'),
  );
  expect(() => serversPerRackCount({ ...rack, serverUnitCount: 1, serverWatts: -1 })).toThrow(
    new RangeError('serverWatts must be at least 0, got -1'),
  );
});
