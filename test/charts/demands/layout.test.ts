import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DemandsChart } from '../../../src/charts/demands/DemandsChart.tsx';
import type { DemandRow } from '../../../src/charts/demands/DemandsInput.ts';
import { demandsSummary } from '../../../src/charts/demands/demandsSummary.ts';
import { demandsLayout } from '../../../src/charts/demands/layout.ts';
import { formatMoney } from '../../../src/units/formatMoney.ts';
import { drawingOf } from '../drawingOf.ts';
import { labelFaults } from '../labelFaults.ts';

const euros = (value: number) => formatMoney(value, 'EUR');
const layoutOf = (rows: readonly DemandRow[], width: number) =>
  demandsLayout({ rows, width, xName: 'More over the horizon than without it, EUR', text: euros });
const drawn = (rows: readonly DemandRow[], width: number) =>
  drawingOf(DemandsChart, {
    layout: layoutOf(rows, width),
    id: 'demands',
    className: 'wide-drawing',
    summary: demandsSummary(rows, euros),
  });
const rows: readonly DemandRow[] = [
  { id: 'air-gap', name: 'Air gap', value: 440_000 },
  { id: 'spareCount', name: '2 spare servers at least', value: 130_600 },
  { id: 'mostRackCount', name: 'Racks, at most 3 racks', value: 0 },
];

test('whatever demands cost, labels keep apart and inside', () => {
  const row = fc.record({
    name: fc.constantFrom('Air gap', 'Money at the start, at most $2M', 'No provider under a foreign law'),
    value: fc.oneof(fc.constant(0), fc.double({ min: 1, max: 1e9, noNaN: true })),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 14 }), fc.integer({ min: 320, max: 1100 }), (made, width) => {
      const drawing = drawn(
        made.map((one, index) => ({ ...one, id: String(index) })),
        width,
      );
      expect(labelFaults(drawing)).toEqual([]);
      expect(drawing).not.toMatch(/NaN|Infinity|undefined/);
    }),
    { numRuns: 60 },
  );
});

test('bars are as long as what they cost, and what costs nothing has none', () => {
  const [gap, spares, racks] = layoutOf(rows, 690).rows.map(({ barWidth }) => barWidth);
  expect((spares ?? 0) / (gap ?? 1)).toBeCloseTo(130_600 / 440_000, 2);
  expect(racks).toBe(0);
});

describe('the summary', () => {
  test('names the dearest and counts what costs nothing', () => {
    expect(demandsSummary(rows, euros)).toBe(`Air gap costs most, ${euros(440_000)}; 1 of 3 costs nothing.`);
  });

  test('says so where nothing is demanded or nothing costs', () => {
    expect(demandsSummary([], euros)).toBe('Nothing is demanded beside the promise.');
    expect(demandsSummary(rows.slice(2), euros)).toBe('Racks, at most 3 racks costs nothing.');
    expect(demandsSummary([...rows.slice(2), ...rows.slice(2)], euros)).toBe(
      'None of the demands costs anything alone.',
    );
  });
});

test.each([
  ['wide', 690],
  ['narrow', 326],
] as const)('picture %s', async (name, width) => {
  await expect(drawn(rows, width)).toMatchFileSnapshot(`../../pictures/demands-${name}.svg`);
});
