import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errorStripLayout } from '../../../src/charts/error-strip/layout.ts';

const groups = [
  { name: 'Weights', ratios: [0.99, 1, 1, 1.01, 0.95] },
  { name: 'Cache', ratios: [0.9, 1, 1.1, 1.02, 0.98, 1.3] },
];
const ratio = fc.double({ min: -3, max: 3, noNaN: true }).map((power) => 10 ** (power / 3));
const anyGroups = fc.array(
  fc.record({
    name: fc.constantFrom('Weights', 'Cache'),
    ratios: fc.array(ratio, { minLength: 1, maxLength: 60 }),
  }),
  { minLength: 1, maxLength: 6 },
);

describe.each([720, 690, 340, 326])('at a width of %d', (width) => {
  test('nothing lies outside the drawing, whatever is drawn', () => {
    fc.assert(
      fc.property(anyGroups, (any) => {
        const layout = errorStripLayout(any, width);
        const xs = [
          ...layout.ticks.map(({ x }) => x),
          ...layout.groups.flatMap(({ low, mid, high, dots }) => [low, mid, high, ...dots.map(({ x }) => x)]),
        ];
        expect(Math.min(...xs)).toBeGreaterThanOrEqual(layout.left - 4);
        expect(Math.max(...xs)).toBeLessThanOrEqual(layout.right + 4);
        expect(layout.right).toBeLessThan(width);
        const deepest = Math.max(...layout.groups.flatMap(({ y, dots }) => [y, ...dots.map((dot) => dot.y)]));
        expect(deepest).toBeLessThan(layout.foot);
        expect(layout.foot + 16).toBeLessThan(layout.height);
      }),
    );
  });

  test('every prediction is a dot or counted beyond an end', () => {
    fc.assert(
      fc.property(anyGroups, (any) => {
        for (const { count, dots, beyond } of errorStripLayout(any, width).groups)
          expect(dots.length + beyond.left + beyond.right).toBe(count);
      }),
    );
  });

  test('rows, and dots at one place, do not overlap', () => {
    fc.assert(
      fc.property(anyGroups, (any) => {
        const layout = errorStripLayout(any, width);
        layout.groups.reduce((deepest, { y, dots }) => {
          expect(y).toBeGreaterThan(deepest + 5);
          return Math.max(y, ...dots.map((dot) => dot.y));
        }, 0);
        for (const { dots } of layout.groups)
          expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(dots.length);
      }),
    );
  });

  test('names of ticks do not overlap', () => {
    fc.assert(
      fc.property(anyGroups, (any) => {
        const { ticks } = errorStripLayout(any, width);
        const spans = ticks.map(({ x, text }, index) => {
          const wide = 6.3 * text.length;
          const from = index === 0 ? x : index === ticks.length - 1 ? x - wide : x - wide / 2;
          return { from, to: from + wide };
        });
        spans.reduce((before, after) => {
          expect(after.from).toBeGreaterThan(before.to);
          return after;
        });
      }),
    );
  });
});

describe('the scale', () => {
  test('is as far below equality as above it', () => {
    const { left, right, equal } = errorStripLayout(groups, 690);
    expect(equal).toBeCloseTo((left + right) / 2, 9);
  });

  test('places half and double at equal distances', () => {
    const { groups: placed, equal } = errorStripLayout(
      [
        { name: 'one', ratios: [0.5] },
        { name: 'two', ratios: [2] },
      ],
      690,
    );
    const [half, twice] = placed.map(({ mid }) => mid);
    expect((twice ?? 0) - equal).toBeCloseTo(equal - (half ?? 0), 9);
  });

  test('ends at the first round factor that holds nine tenths', () => {
    expect(errorStripLayout(groups, 690).ticks.map(({ text }) => text)).toEqual([
      '÷1.25',
      '÷1.12',
      'equal',
      '×1.12',
      '×1.25',
    ]);
  });

  test('counts the tenth that lies beyond', () => {
    const far = { name: 'far', ratios: [...Array.from({ length: 19 }, () => 1.01), 50] };
    const [placed] = errorStripLayout([far], 690).groups;
    expect(placed?.beyond).toEqual({ left: 0, right: 1 });
    expect(placed?.dots).toHaveLength(19);
  });
});

test('a bar holds the middle eight tenths, its dot the median', () => {
  const ratios = Array.from({ length: 11 }, (_, index) => 1.01 ** (index - 5));
  const { groups: placed, equal } = errorStripLayout([{ name: 'even', ratios }], 690);
  const [bar] = placed;
  expect(bar?.mid).toBeCloseTo(equal, 6);
  expect((bar?.high ?? 0) - equal).toBeCloseTo(equal - (bar?.low ?? 0), 6);
  const dots = bar?.dots.map(({ x }) => x) ?? [];
  expect(dots.filter((x) => x > (bar?.high ?? 0) + 4)).toHaveLength(1);
});
