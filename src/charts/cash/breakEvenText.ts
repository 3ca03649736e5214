import { formatCount } from '../../units/formatQuantity.ts';
import type { CashBreakEven } from './CashInput.ts';

/** A break-even with its range: `month 14 (9–31)`; nothing where no draw gets there. */
export function breakEvenText({ low, mid, high }: CashBreakEven): string | undefined {
  if (mid === undefined) return low === undefined ? undefined : `month ${formatCount(low)} at best`;
  const said = `month ${formatCount(mid)}`;
  if (low === undefined || (low === mid && high === mid)) return said;
  return high === undefined
    ? `${said} (${formatCount(low)} or later)`
    : `${said} (${formatCount(low)}\u2013${formatCount(high)})`;
}
