import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Currency, formatMoney, formatMoneyExactly } from '../../src/units/formatMoney.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each<[number, Currency, string]>([
  [0, 'EUR', '€0'],
  [0.0042, 'USD', '$0.0042'],
  [98.32, 'USD', '$98.3'],
  [832, 'EUR', '€832'],
  [67_465.54, 'USD', '$67.5k'],
  [300_000, 'EUR', '€300k'],
  [999_400, 'USD', '$999k'],
  [999_600, 'USD', '$1M'],
  [1_234_567, 'EUR', '€1.23M'],
  [3.4e9, 'USD', '$3.4bn'],
  [-67_465.54, 'USD', '\u2212$67.5k'],
  [-0.004, 'EUR', '\u2212€0.004'],
])('%d %s is shown shortly as %s', (value, currency, text) => {
  expect(plain(formatMoney(value, currency))).toBe(text);
});

test.each<[number, Currency, string]>([
  [0, 'EUR', '€0'],
  [67_465.536, 'USD', '$67 465.54'],
  [300_000, 'EUR', '€300 000'],
  [98.3, 'USD', '$98.30'],
  [-1_234_567.891, 'EUR', '\u2212€1 234 567.89'],
  [-0.001, 'EUR', '€0'],
])('%d %s is shown exactly as %s', (value, currency, text) => {
  expect(plain(formatMoneyExactly(value, currency))).toBe(text);
});

test('the short form stays within half of its third digit', () => {
  const factors = { k: 1e3, M: 1e6, bn: 1e9, '': 1 } as const;
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 9e11, noNaN: true }), (value) => {
      const [, digits = '', suffix = ''] =
        /^\$([\d.\u00a0]+)(k|M|bn|)$/.exec(formatMoney(value, 'USD')) ?? [];
      const read = Number(digits.replaceAll('\u00a0', '')) * factors[suffix as keyof typeof factors];
      expect(Math.abs(read / value - 1)).toBeLessThanOrEqual(0.0051);
    }),
  );
});

test('the exact form reads back to the cent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), (cents) => {
      const text = formatMoneyExactly(cents / 100, 'EUR')
        .replace('€', '')
        .replaceAll('\u00a0', '');
      expect(Math.round(Number(text) * 100)).toBe(cents);
    }),
  );
});
