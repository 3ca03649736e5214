import { describe, expect, test } from 'vitest';
import { CashChart } from '../../../src/charts/cash/CashChart.tsx';
import type { CashInput } from '../../../src/charts/cash/CashInput.ts';
import { cashSummary } from '../../../src/charts/cash/cashSummary.ts';
import { cashLayout } from '../../../src/charts/cash/layout.ts';
import { valueAt } from '../../../src/charts/cash/valueAt.ts';
import { formatCount } from '../../../src/units/formatQuantity.ts';
import { chartWidths } from '../chartWidths.ts';
import { drawingOf } from '../drawingOf.ts';
import { labelFaults } from '../labelFaults.ts';
import { cashSamples } from './cashSamples.ts';

type Sample = Omit<CashInput, 'width'>;

const euro = (value: number) => `€${formatCount(value / 1e3)}\u00a0k`;
const drawn = (sample: Sample, width: number) =>
  drawingOf(CashChart, {
    layout: cashLayout({ ...sample, width }),
    id: 'cash',
    className: 'wide-drawing',
    summary: cashSummary({ ...sample, text: euro }),
  });
const { usual } = cashSamples;

describe.each(Object.entries<Sample>(cashSamples))('cash with %s', (_, sample) => {
  test.each(chartWidths)('keeps its labels apart and inside at %i px', (width) => {
    expect(labelFaults(drawn(sample, width))).toEqual([]);
  });

  test.each(chartWidths)('draws only numbers at %i px', (width) => {
    expect(drawn(sample, width)).not.toMatch(/NaN|Infinity|undefined/);
  });

  test.each([690, 326])('names every way at its line, at its end or in the legend at %i px', (width) => {
    const { ends, labels, legend } = cashLayout({ ...sample, width });
    const named = [
      ...ends.map(({ lines }) => lines.map(({ text }) => text).join(' ')),
      ...labels.filter(({ kind }) => kind === 'name').map(({ text }) => text),
      ...legend.map(({ name }) => name),
    ];
    expect(named.toSorted()).toEqual(sample.ways.map(({ name }) => name).toSorted());
  });
});

test('each way has the same class wherever it stands', () => {
  const { ways } = cashLayout({ ...usual, width: 690 });
  expect(ways.map(({ colour }) => colour)).toEqual(['way-own', 'way-rent', 'way-call']);
});

test('cash starts from nought: the axis is nought, or a line of its own where money comes back', () => {
  const { zero, frame } = cashLayout({ ...cashSamples['money that comes back'], width: 690 });
  expect(zero).toBeLessThan(frame.foot);
  expect(cashLayout({ ...usual, width: 690 }).zero).toBeUndefined();
});

test('a purchase is an upright step with an open dot on its upper end', () => {
  const [own] = cashLayout({ ...usual, width: 690 }).ways;
  const step = own!.points.filter(({ x }) => x === own!.purchases[1]!.x);
  expect(step).toHaveLength(2);
  expect(own!.purchases[1]!.y).toBe(step[1]!.y);
  expect(step[1]!.y).toBeLessThan(step[0]!.y);
});

test('the break-even stands under its month, on the reader’s own line', () => {
  const { breakEvens, ways } = cashLayout({ ...usual, width: 690 });
  const [{ dot, crossing }] = breakEvens as [(typeof breakEvens)[number]];
  const month42 = { x: dot!.x, y: ways[0]!.points.find(({ x }) => x === dot!.x)!.y };
  expect(dot?.month).toBe(42);
  expect(crossing).toEqual(month42);
});

test('a range that ends beyond the drawing is open, not cut', () => {
  const { breakEvens, frame } = cashLayout({ ...cashSamples['four ways and three break-evens'], width: 690 });
  const open = breakEvens.find(({ id }) => id === 'call');
  expect(open?.range).toContain(`H${frame.right}`);
  expect(open?.range).toContain(`L${frame.right} `);
  expect(breakEvens.find(({ id }) => id === 'mix')?.dot).toBeUndefined();
});

test('what lies beyond the months shown is not drawn inside', () => {
  const ways = cashSamples['one month'].ways.map((way) => ({
    ...way,
    purchases: [{ month: 9, text: '2 servers' }],
  }));
  const layout = cashLayout({
    ...usual,
    ways: [...ways, ...usual.ways.slice(1).map((way) => ({ ...way, points: way.points.slice(0, 2) }))],
    breakEvens: [{ against: 'rent', low: 0, mid: 20, high: 30 }],
    width: 690,
  });
  expect(layout.ways[0]?.purchases).toEqual([]);
  expect(layout.breakEvens[0]?.dot).toBeUndefined();
  expect(layout.breakEvens[0]?.range).toContain(`L${layout.frame.right} `);
});

test('between two months cash lies between theirs, at a step it is what stands after it', () => {
  const points = [
    { month: 0, value: 100 },
    { month: 2, value: 200 },
    { month: 2, value: 500 },
  ];
  expect([0, 1, 2, 3].map((month) => valueAt(points, month))).toEqual([100, 150, 500, 500]);
  expect(valueAt([], 1)).toBeUndefined();
});

test('the summary tells of the break-even and of what costs least', () => {
  expect(cashSummary({ ...usual, text: euro })).toMatchInlineSnapshot(
    `"Owning pays back against rented 8 × H100 in month 42 (26–57). After 60 months least is spent with API, €486 k (€379 k–€619 k), against €928 k (€845 k–€1 032 k) for own servers and €1 113 k (€979 k–€1 280 k) for rented 8 × H100."`,
  );
  expect(
    cashSummary({ ...cashSamples['four ways and three break-evens'], text: euro }),
  ).toMatchInlineSnapshot(
    `"Owning pays back against rented 8 × H100 in month 42 (26–57), against API in month 57 (31 or later) and against own base with API peaks in month 71 at best. After 84 months least is spent with own base with API peaks, €799 k (€719 k–€899 k), against €1 064 k (€968 k–€1 183 k) for own servers, €1 260 k (€983 k–€1 606 k) for API and €1 468 k (€1 292 k–€1 688 k) for rented 8 × H100."`,
  );
  expect(cashSummary({ ...cashSamples['no break-even'], text: euro })).toMatchInlineSnapshot(
    `"Owning does not pay back against API in the months shown. After 60 months least is spent with API, €486 k (€379 k–€619 k), against €928 k (€845 k–€1 032 k) for own servers."`,
  );
  expect(cashSummary({ ...cashSamples.none, text: euro })).toBe('Nothing was worked out.');
});

test.each([
  ['wide', 900],
  ['narrow', 326],
] as const)('picture %s', async (name, width) => {
  await expect(drawn(usual, width)).toMatchFileSnapshot(`../../pictures/cash-${name}.svg`);
});
