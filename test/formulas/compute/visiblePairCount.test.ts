import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visiblePairCount } from '../../../src/formulas/compute/visiblePairCount.ts';

const chunk = fc.record({
  newCount: fc.integer({ min: 1, max: 1e5 }),
  priorCount: fc.integer({ min: 0, max: 1e6 }),
  windowCount: fc.oneof(fc.integer({ min: 1, max: 1e6 }), fc.constant(Infinity)),
});

test('a whole prompt sees half of all pairs', () => {
  expect(visiblePairCount({ newCount: 8192, priorCount: 0, windowCount: Infinity })).toBe(8192 ** 2 / 2);
});

test('one token sees its context', () => {
  expect(visiblePairCount({ newCount: 1, priorCount: 4096, windowCount: Infinity })).toBe(4096.5);
});

test('behind a full window each token sees the window', () => {
  expect(visiblePairCount({ newCount: 10, priorCount: 5000, windowCount: 128 })).toBe(1280);
});

test('a window wider than the context changes nothing', () => {
  const tokens = { newCount: 512, priorCount: 1024 };
  expect(visiblePairCount({ ...tokens, windowCount: 1536 })).toBe(
    visiblePairCount({ ...tokens, windowCount: Infinity }),
  );
});

test('counts each pair by itself within half a pair a token', () => {
  const [newCount, priorCount, windowCount] = [300, 50, 100];
  let counted = 0;
  for (let token = priorCount + 1; token <= priorCount + newCount; token += 1)
    counted += Math.min(token, windowCount);
  const pairs = visiblePairCount({ newCount, priorCount, windowCount });
  expect(Math.abs(counted - pairs)).toBeLessThanOrEqual(newCount / 2);
});

test('chunks add up to the whole', () => {
  fc.assert(
    fc.property(chunk, fc.integer({ min: 1, max: 1e5 }), (first, more) => {
      const whole = visiblePairCount({ ...first, newCount: first.newCount + more });
      const second = { ...first, newCount: more, priorCount: first.priorCount + first.newCount };
      expect((visiblePairCount(first) + visiblePairCount(second)) / whole).toBeCloseTo(1, 9);
    }),
  );
});
