import type { Band } from './Band.ts';
import { formatQuantity, type Quantity, type Shown } from './formatQuantity.ts';

/** A value and its range in one unit; no range where both ends read like the value. */
export function formatRange({ low, mid, high }: Band, shown: Shown): Quantity & { readonly range: string } {
  const { value, unit } = formatQuantity(mid, shown);
  const [from, to] = [low, high].map((end) => formatQuantity(end, shown, mid).value);
  return { value, unit, range: from === value && to === value ? '' : `${from}\u2013${to}` };
}
