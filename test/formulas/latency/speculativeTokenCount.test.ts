import fc from 'fast-check';
import { expect, test } from 'vitest';
import { speculativeTokenCount } from '../../../src/formulas/latency/speculativeTokenCount.ts';

test.each([
  [0.85, 1, 1.85],
  [0.8, 4, 3.3616],
  [0, 4, 1],
  [1, 4, 5],
  [0.5, 0, 1],
])('acceptance %d of %d drafts yields %d tokens', (acceptanceFraction, draftCount, expected) => {
  expect(speculativeTokenCount({ acceptanceFraction, draftCount })).toBeCloseTo(expected, 12);
});

test('keeps its digits next to full acceptance', () => {
  expect(speculativeTokenCount({ acceptanceFraction: 1 - 1e-15, draftCount: 4 })).toBeCloseTo(5, 12);
});

test('equals the sum of the powers', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 0, max: 16 }),
      (acceptanceFraction, draftCount) => {
        let sum = 1;
        for (let draft = 0; draft < draftCount; draft += 1) sum = 1 + acceptanceFraction * sum;
        expect(speculativeTokenCount({ acceptanceFraction, draftCount })).toBeCloseTo(sum, 9);
      },
    ),
  );
});
