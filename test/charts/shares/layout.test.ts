import { describe, expect, test } from 'vitest';
import { costCategories } from '../../../src/charts/shares/costCategories.ts';
import { sharesLayout } from '../../../src/charts/shares/layout.ts';
import { mergedShares } from '../../../src/charts/shares/mergedShares.ts';
import { SharesChart } from '../../../src/charts/shares/SharesChart.tsx';
import type { SharesInput } from '../../../src/charts/shares/SharesInput.ts';
import { sharesSummary } from '../../../src/charts/shares/sharesSummary.ts';
import { formatCount } from '../../../src/units/formatQuantity.ts';
import { chartWidths } from '../chartWidths.ts';
import { drawingOf } from '../drawingOf.ts';
import { labelFaults } from '../labelFaults.ts';
import { sharesSamples } from './sharesSamples.ts';

type Sample = Omit<SharesInput, 'width'>;

const euro = (value: number) => `€${formatCount(value / 1e3)}\u00a0k`;
const drawn = (sample: Sample, width: number) =>
  drawingOf(SharesChart, {
    layout: sharesLayout({ ...sample, width }),
    id: 'shares',
    className: 'wide-drawing',
    summary: sharesSummary({ ...sample, text: euro }),
  });
const { usual } = sharesSamples;

describe.each(Object.entries<Sample>(sharesSamples))('shares with %s', (_, sample) => {
  test.each(chartWidths)('keeps its labels apart and inside at %i px', (width) => {
    expect(labelFaults(drawn(sample, width))).toEqual([]);
  });

  test.each(chartWidths)('draws only numbers at %i px', (width) => {
    expect(drawn(sample, width)).not.toMatch(/NaN|Infinity|undefined/);
  });

  test.each([690, 326])('names every segment in it or in the legend at %i px', (width) => {
    const { rows, legend } = sharesLayout({ ...sample, width });
    const keys = legend.map(({ category }) => category);
    for (const { category, named } of rows.flatMap(({ segments }) => segments))
      expect(named || keys.includes(category)).toBe(true);
  });
});

test('parts fill each bar from nought to what is spent, in the order given', () => {
  const { rows, left } = sharesLayout({ ...sharesSamples['exact amounts'], width: 1000 });
  for (const { segments } of rows) {
    expect(segments[0]?.x).toBe(left);
    for (const [index, { x }] of segments.entries())
      if (index > 0) expect(x).toBeCloseTo(segments[index - 1]!.x + segments[index - 1]!.width + 1.5, 1);
  }
});

test('all bars are on one scale: twice the money is twice as long', () => {
  const { rows } = sharesLayout({ ...usual, width: 1000 });
  const widthOf = (row: number, category: string) =>
    rows[row]!.segments.find((segment) => segment.category === category)!.width + 1.5;
  expect(widthOf(1, 'staff') / widthOf(2, 'staff')).toBeCloseTo(2, 1);
});

test('money that comes back lies left of nought, and the total is the net of both', () => {
  const { rows, zero } = sharesLayout({ ...usual, width: 1000 });
  const back = rows[0]!.segments.find(({ category }) => category === 'resale')!;
  expect(back.x).toBeLessThan(zero!);
  expect(back.x + back.width).toBeLessThan(zero!);
  expect(rows[0]!.total.text).toBe('806');
});

test('the range lies below its bar with the total in it', () => {
  const { tolerance, barY } = sharesLayout({ ...usual, width: 1000 }).rows[0]!;
  expect(tolerance!.y).toBeGreaterThan(barY + 40);
  const [, low = 0, high = 0] = (/^M([\d.]+) [\d.]+H([\d.]+)/.exec(tolerance!.line) ?? []).map(Number);
  expect(tolerance!.x).toBeGreaterThan(low);
  expect(tolerance!.x).toBeLessThan(high);
});

test('the legend has its categories in their usual order', () => {
  const keys = sharesLayout({ ...usual, width: 326 }).legend.map(({ category }) => category);
  expect(keys).toEqual(costCategories.filter((category) => keys.includes(category)));
});

test('what comes back is never part of the rest', () => {
  const parts = [...usual.rows[2]!.parts, { category: 'resale', name: 'Resale', amount: -1 } as const];
  expect(mergedShares(parts, 12e3).map(({ name }) => name)).toContain('Resale');
});

test('slivers become the rest; a single one stays what it is', () => {
  const parts = usual.rows[2]!.parts;
  expect(mergedShares(parts, 12e3).map(({ name, amount }) => [name, amount])).toEqual([
    ['Staff', 54e3],
    ['Input tokens', 186e3],
    ['Output tokens', 151e3],
    ['Rest', 12e3],
  ]);
  expect(mergedShares(parts.slice(0, 3), 12e3).map(({ name }) => name)).toEqual([
    'Staff',
    'Input tokens',
    'Cached tokens',
  ]);
});

test('the summary tells what each way costs and what most of it goes to', () => {
  expect(sharesSummary({ ...usual, text: euro })).toMatchInlineSnapshot(
    `"API: €403 k (€314 k–€521 k), 46 % input tokens, 37 % output tokens and 13 % staff. Own servers: €806 k (€734 k–€902 k), 32 % servers, 26 % staff and 10 % colocation. Rented 8 × H100: €1 018 k (€893 k–€1 163 k), 81 % rented accelerators, 11 % staff and 4 % software."`,
  );
  expect(sharesSummary({ ...sharesSamples['nothing paid'], text: euro })).toBe('Nothing is paid.');
});

test.each([
  ['wide', 900],
  ['narrow', 326],
] as const)('picture %s', async (name, width) => {
  await expect(drawn(usual, width)).toMatchFileSnapshot(`../../pictures/shares-${name}.svg`);
});
