import { expect, test } from 'vitest';
import { formatQuantity, quantityText, type Shown } from '../../src/units/formatQuantity.ts';
import { formatRange } from '../../src/units/formatRange.ts';

const gib = 2 ** 30;

test.each<[number, Shown, string]>([
  [18.2 * gib, 'B', '18.2 GiB'],
  [756.123 * gib, 'B', '756 GiB'],
  [4000 * gib, 'B', '4 000 GiB'],
  [0.5 * gib, 'B', '512 MiB'],
  [-1.25 * gib, 'B', '\u22121.25 GiB'],
  [0, 'B', '0 B'],
  [327_680, 'B/token', '327 680 B'],
  [1, 'token', '1 token'],
  [131_072, 'token', '131 072 tokens'],
  [70_553_706_496, 'parameter', '70.6 billion'],
  [596_049_920, 'parameter', '596 million'],
  [3.35e12, 'B/s', '3.35 TB/s'],
  [989.4e12, 'FLOP/s', '989 TFLOP/s'],
  [4.2e23, 'FLOP', '420 ZFLOP'],
  [2.88e-9, '1/s', '0.0908 per year'],
  [0.037, '1/s', '0.037 per second'],
  [0, '1/s', '0 per second'],
  [0.9, 'fraction', '90 %'],
  [4.15625, 'bit', '4.1563 bit'],
  [8556.2 * 3600, 's', '8 556 h'],
  [7000, 's', '117 min'],
  [599, 's', '599 s'],
  [2.4e6 * 3.6, 'J', '2.4 kWh'],
  [3600 * 5.2e9, 'J', '5.2 GWh'],
  [0.51, 'J/token', '0.51 J per token'],
  [67_465.54, 'USD', '67 466 USD'],
  [98.32 / 3600, 'USD/s', '98.3 USD/h'],
  [2.19e-6, 'USD/token', '2.19 USD per million tokens'],
  [0.2 / 3.6e6, 'USD/J', '0.2 USD/kWh'],
  [832, 'kg', '832 kg'],
  [12_340, 'kg', '12.3 t'],
  [0.35 / 3.6e6, 'kg/J', '0.35 kg/kWh'],
  [0.0025, 'm3', '2.5 L'],
  [41.2, 'm3', '41.2 m³'],
  [0.0018 / 3.6e6, 'm3/J', '1.8 L/kWh'],
])('%d %s reads %s', (value, shown, text) => {
  expect(quantityText(value, shown).replaceAll('\u00a0', ' ')).toBe(text);
});

test('keeps the unit apart from the value', () => {
  expect(formatQuantity(2 * gib, 'B')).toEqual({ value: '2', unit: 'GiB' });
});

test('a range whose ends read like the value is left out', () => {
  expect(formatRange({ low: 18.2 * gib, mid: 18.2 * gib, high: 18.201 * gib }, 'B').range).toBe('');
});

test('a range gives both ends in the unit of the value', () => {
  expect(formatRange({ low: 94 * gib, mid: 94.4 * gib, high: 100 * gib }, 'B')).toEqual({
    value: '94.4',
    unit: 'GiB',
    range: '94\u2013100',
  });
});
