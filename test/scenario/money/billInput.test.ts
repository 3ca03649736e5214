import { describe, expect, test } from 'vitest';
import { billOfMaterials } from '../../../src/estimates/plan/billOfMaterials.ts';
import { billRows } from '../../../src/reports/cost/billRows.ts';
import { billInput } from '../../../src/scenario/money/billInput.ts';
import { economics, questionOf } from './moneyFixture.ts';

function rowsOf(acceleratorId: string, serverCount: number) {
  const { chosen, plan, ranges } = questionOf({ scenario: { acceleratorId } });
  return billRows(
    billOfMaterials(
      billInput(economics, {
        serverCount,
        server: chosen.server,
        shape: plan.server,
        assumed: {
          acceleratorWatts: ranges.acceleratorWatts.mid,
          hostLoadedWatts: ranges.hostLoadedWatts.mid,
          rackUnitCount: ranges.rackUnitCount.mid,
          rackWatts: ranges.rackWatts.mid,
        },
        copyAcceleratorCount: plan.copy.acceleratorCount,
        acceleratorBytes: 80e9,
        weightBytes: [70e9],
        redundancy: '2n',
      }),
    ),
  );
}
const row = (rows: ReturnType<typeof rowsOf>, item: string) => rows.find((one) => one.item === item);

describe('a bill from the records', () => {
  test('of H100 servers states cores, memory and power as their guide does', () => {
    const rows = rowsOf('nvidia-h100-sxm-80gb', 2);
    expect(row(rows, 'cpu-cores')).toMatchObject({
      name: 'Processor cores, at least, each server',
      text: '112',
      basis: 'as stated',
      sourceIds: ['nvidia-dgx-h100-guide'],
    });
    expect(row(rows, 'ram')?.text).toMatch(/^2.048.GiB$/);
    expect(row(rows, 'delivery')).toMatchObject({ text: '36 to 52 weeks', basis: 'as stated' });
    // Two of 10.2 kW and two switches of a kilowatt, times 3.412.
    expect(row(rows, 'heat')?.text).toMatch(/^76.432 BTU\/h$/);
  });

  test('of a server that nobody described falls back on typical figures and says so', () => {
    const rows = rowsOf('nvidia-l40s', 1);
    expect(row(rows, 'cpu-cores')?.basis).toBe('typical');
    expect(row(rows, 'rack-weight')?.basis).toBe('typical');
    expect(row(rows, 'delivery')?.text).toBe('8 to 12 weeks');
  });

  test('leaves the page with numbers, units and sources', () => {
    for (const { exported } of rowsOf('nvidia-h100-sxm-80gb', 3)) {
      expect(typeof exported['quantity']).toBe('number');
      expect(exported['unit']).not.toBe('');
      expect(Object.keys(exported)).toEqual(['item', 'quantity', 'most', 'unit', 'of', 'basis', 'sources']);
    }
  });
});
