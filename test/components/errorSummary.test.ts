import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errorSummary } from '../../src/components/errorSummary.ts';

const points = (errors: readonly number[]) => errors.map((error) => ({ error }));

describe('a summary of errors', () => {
  test('takes the median and the ninth tenth of their sizes, and the median of the errors themselves', () => {
    const { count, median, ninetieth, bias } = errorSummary(points([-0.3, -0.1, 0, 0.1, 0.2]));
    expect(count).toBe(5);
    expect(median).toBeCloseTo(0.1, 12);
    expect(ninetieth).toBeCloseTo(0.26, 12);
    expect(bias).toBe(0);
  });

  test('lies halfway between the middle two of an even number', () => {
    expect(errorSummary(points([0.1, 0.3])).median).toBeCloseTo(0.2, 12);
  });

  test('of one error is that error', () => {
    expect(errorSummary([{ error: -0.2, inRange: true }])).toEqual({
      count: 1,
      median: 0.2,
      ninetieth: 0.2,
      bias: -0.2,
      inRange: 1,
    });
  });

  test('counts a point as outside the range where nobody said it is inside', () => {
    const three = [{ error: 0, inRange: true }, { error: 0, inRange: false }, { error: 0 }];
    expect(errorSummary(three).inRange).toBeCloseTo(1 / 3, 12);
  });

  test('of nothing is refused', () => {
    expect(() => errorSummary([])).toThrow(new RangeError('points must hold at least one error, got none'));
  });

  test('does not depend on the order, and leaves the points as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1, max: 9, noNaN: true }), { minLength: 1 }), (errors) => {
        const given = points(errors);
        const summary = errorSummary(given);
        expect(given).toEqual(points(errors));
        expect(errorSummary(given.toReversed())).toEqual(summary);
        expect(summary.median).toBeLessThanOrEqual(summary.ninetieth);
        expect(Math.abs(summary.bias)).toBeLessThanOrEqual(Math.max(...errors.map(Math.abs)));
      }),
    );
  });
});
