import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostTokens, TokenHistogram } from '../../../../src/data/imports/trace/TokenHistogram.ts';

function figuresOf(lengths: readonly number[]) {
  const histogram = new TokenHistogram();
  for (const tokens of lengths) histogram.add(tokens);
  return histogram.figures();
}

const length = fc.oneof(
  fc.integer({ min: 0, max: 300 }),
  fc.integer({ min: 0, max: 20_000 }),
  fc.integer({ min: 0, max: mostTokens }),
);

test('quantiles are within 0.4 % of the length that so many do not exceed, exact below 256', () => {
  fc.assert(
    fc.property(fc.array(length, { minLength: 1, maxLength: 200 }), (lengths) => {
      const figures = figuresOf(lengths)!;
      const sorted = lengths.toSorted((one, other) => one - other);
      for (const [share, found] of [
        [0.5, figures.p50Tokens],
        [0.9, figures.p90Tokens],
        [0.99, figures.p99Tokens],
      ] as const) {
        const exact = sorted[Math.ceil(share * sorted.length) - 1]!;
        expect(Math.abs(found - exact)).toBeLessThanOrEqual(exact < 256 ? 0 : exact * 0.004);
      }
    }),
  );
});

test('sum, mean and longest are exact', () => {
  fc.assert(
    fc.property(fc.array(length, { minLength: 1, maxLength: 200 }), (lengths) => {
      const total = lengths.reduce((sum, tokens) => sum + tokens, 0);
      expect(figuresOf(lengths)).toMatchObject({
        totalTokens: total,
        meanTokens: total / lengths.length,
        mostTokens: Math.max(...lengths),
      });
    }),
  );
});

test('no length has no figures', () => {
  expect(figuresOf([])).toBeUndefined();
});
