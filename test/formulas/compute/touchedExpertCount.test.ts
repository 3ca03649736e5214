import fc from 'fast-check';
import { expect, test } from 'vitest';
import { touchedExpertCount } from '../../../src/formulas/compute/touchedExpertCount.ts';

test.each([
  [128, 4, [4, 28.7, 81.7, 111, 126]],
  [128, 8, [8, 51.6, 112, 126, 128]],
  [256, 8, [8, 57.4, 163, 222, 252]],
  [384, 8, [8, 59.5, 188, 284, 358]],
  [512, 10, [10, 74.7, 240, 367, 471]],
])('of %d experts, %d a token, 1 to 128 tokens touch %j', (expertCount, activeExpertCount, expected) => {
  const touched = [1, 8, 32, 64, 128].map((rowCount) =>
    touchedExpertCount({ heldExpertCount: expertCount, expertCount, activeExpertCount, rowCount }),
  );
  const rounded = touched.map((count) => Number(count.toPrecision(3)));
  expect(rounded).toEqual(expected);
});

test('no token touches no expert', () => {
  expect(touchedExpertCount({ heldExpertCount: 8, expertCount: 8, activeExpertCount: 8, rowCount: 0 })).toBe(
    0,
  );
});

test('never more than are held or assigned', () => {
  const layer = fc.integer({ min: 1, max: 512 }).chain((expertCount) =>
    fc.record({
      expertCount: fc.constant(expertCount),
      heldExpertCount: fc.constant(expertCount),
      activeExpertCount: fc.integer({ min: 1, max: expertCount }),
      rowCount: fc.integer({ min: 1, max: 10_000 }),
    }),
  );
  fc.assert(
    fc.property(layer, (input) => {
      const assigned = input.activeExpertCount * input.rowCount;
      expect(touchedExpertCount(input)).toBeLessThanOrEqual(
        Math.min(input.heldExpertCount, assigned) * (1 + 1e-9),
      );
    }),
  );
});

test('a simulated uniform router touches as many', () => {
  const [expertCount, activeExpertCount, rowCount, trials] = [64, 4, 16, 2000];
  let seed = 1;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  let total = 0;
  for (let trial = 0; trial < trials; trial += 1) {
    const touched = new Set<number>();
    for (let row = 0; row < rowCount; row += 1) {
      const picks = new Set<number>();
      while (picks.size < activeExpertCount) picks.add(Math.floor(random() * expertCount));
      for (const pick of picks) touched.add(pick);
    }
    total += touched.size;
  }
  const expected = touchedExpertCount({
    heldExpertCount: expertCount,
    expertCount,
    activeExpertCount,
    rowCount,
  });
  expect(Math.abs(total / trials / expected - 1)).toBeLessThan(0.01);
});
