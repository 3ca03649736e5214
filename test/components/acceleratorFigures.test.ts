import { describe, expect, test } from 'vitest';
import { acceleratorFigures } from '../../src/components/acceleratorFigures.ts';

const cellsOf = (accelerators: string, columns: string) =>
  acceleratorFigures({ accelerators, columns }).rows.map(({ cells }) => cells);

describe('a table of accelerators', () => {
  test('gives an H100 what its record says: 3.35 TB/s and 990 TFLOP/s, 295 operations a byte', () => {
    expect(cellsOf('nvidia-h100-sxm-80gb', 'memory, bandwidth, arithmetic, balance, link, power')).toEqual([
      ['80\u00a0GB', '3.35\u00a0TB/s', '990\u00a0TFLOP/s', '295', '450\u00a0GB/s', '700\u00a0W'],
    ]);
  });

  test('names the link to the host where a card has no other', () => {
    expect(cellsOf('nvidia-rtx-pro-6000-blackwell', 'link')).toEqual([['64\u00a0GB/s (PCIe)']]);
  });

  test('has a dash where nothing is recorded', () => {
    expect(cellsOf('google-tpu-v5e', 'price, memory-per-usd')).toEqual([['not recorded', 'not recorded']]);
  });

  test('divides by the price it shows', () => {
    const [[price = '', memory = ''] = []] = cellsOf('nvidia-l40s', 'price, memory-per-usd');
    const usd = Number(/^\$([\d.]+)k/.exec(price)?.[1]) * 1000;
    expect(Number.parseFloat(memory)).toBeCloseTo((48 / usd) * 1000, 1);
  });

  test.each([
    ['abacus', 'memory', 'accelerator must be the id of a record'],
    ['nvidia-l40s', 'mood', 'columns must be of memory'],
  ])('refuses %s with %s', (accelerators, columns, message) => {
    expect(() => cellsOf(accelerators, columns)).toThrow(message);
  });
});
