import { formatQuantity, type Quantity, type Shown } from './formatQuantity.ts';
import type { Unit } from './registry.ts';

const kinds: Readonly<Partial<Record<Unit, Shown>>> = {
  B: 'B',
  'B/token': 'B/token',
  token: 'token',
  bit: 'bit',
  'B/s': 'B/s',
  FLOP: 'FLOP',
  'FLOP/s': 'FLOP/s',
  'FLOP/B': 'FLOP/B',
  s: 's',
  '1/s': '1/s',
  'token/s': 'token/s',
  W: 'W',
  J: 'J',
  'J/token': 'J/token',
  USD: 'USD',
  'USD/s': 'USD/s',
  'USD/token': 'USD/token',
  'USD/J': 'USD/J',
  kg: 'kg',
  'kg/J': 'kg/J',
  m3: 'm3',
  'm3/J': 'm3/J',
};

/** A formula's value as its legend shows it. */
export function shownInUnit(value: number, unit: Unit): Quantity {
  if (unit === 'B/token') {
    const { value: text } = formatQuantity(value, 'B/token');
    return { value: text, unit: 'B per token' };
  }
  return formatQuantity(value, kinds[unit] ?? 'count');
}
