import { describe, expect, test } from 'vitest';
import { assumptionGroupRows, loadShapeRows } from '../../src/components/assumptionGroupRows.ts';
import { economics, faultsOf, noFaults, records, rowWith } from './pricesFixture.ts';

const groups = assumptionGroupRows(records);
const rows = groups.flatMap((group) => group.rows);

test('every assumption that calculations take has a row of its own, in the order they list them', () => {
  expect(rows.map(({ id }) => id)).toEqual(economics.assumptions.map(({ id }) => `assumption-${id}`));
  expect(faultsOf(rows)).toEqual(noFaults);
});

describe('an assumption', () => {
  test('shows low, likely and high in the unit of its record', () => {
    expect(rowWith(rows, 'assumption-accelerator-decode-fraction').cells).toEqual([
      { text: '50' },
      { text: '72' },
      { text: '86' },
      { text: '%' },
    ]);
  });

  test('says what may be entered, and why it is so', () => {
    const row = rowWith(rows, 'assumption-accelerator-decode-fraction');
    expect(row.detail).toBe('0 to 150 may be entered');
    expect(row.origin).toMatchObject({ kind: 'assumption', asOf: '2026-02-16', sourceId: 'ml-energy-3' });
    expect(row.origin?.remark).toMatch(/^Medians on H100/);
  });

  test('has its unit in words where a slash would be read as a division', () => {
    for (const { cells } of rows) expect(cells.at(-1)?.text).not.toMatch(/[a-z%]\/[a-z]/i);
  });
});

test('a week that is the same in every hour is busiest at its mean', () => {
  const shapes = loadShapeRows(records);
  expect(rowWith(shapes, 'load-shape-around-the-clock').cells).toEqual([{ text: '1' }]);
  expect(shapes).toHaveLength(records['load-shapes'].size);
  expect(faultsOf(shapes)).toEqual(noFaults);
});
