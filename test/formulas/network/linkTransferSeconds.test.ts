import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkTransferSeconds } from '../../../src/formulas/network/linkTransferSeconds.ts';

test('130 GB over 10 Gbit/s take not quite two minutes, over a share of a tenth of it more than seventeen', () => {
  const seconds = [1.25e9, 1.25e8].map((linkBytesPerSecond) =>
    linkTransferSeconds({ sentBytes: 130e9, linkBytesPerSecond }),
  );
  expect(seconds).toEqual([104, 1040]);
});

test('two parts take as long as the whole', () => {
  const bytes = fc.double({ min: 0, max: 1e13, noNaN: true });
  fc.assert(
    fc.property(
      bytes,
      bytes,
      fc.double({ min: 1e3, max: 1e12, noNaN: true }),
      (one, other, linkBytesPerSecond) => {
        const of = (sentBytes: number) => linkTransferSeconds({ sentBytes, linkBytesPerSecond });
        expect(of(one) + of(other)).toBeCloseTo(of(one + other), 4);
      },
    ),
  );
});

test('a link that carries nothing is refused', () => {
  expect(() => linkTransferSeconds({ sentBytes: 1, linkBytesPerSecond: 0 })).toThrow(
    new RangeError('linkBytesPerSecond must be above 0, got 0'),
  );
});

test('fewer bytes than none are refused, none take no time', () => {
  expect(() => linkTransferSeconds({ sentBytes: -1, linkBytesPerSecond: 1 })).toThrow(
    new RangeError('sentBytes must be at least 0, got -1'),
  );
  expect(linkTransferSeconds({ sentBytes: 0, linkBytesPerSecond: 1 })).toBe(0);
});
