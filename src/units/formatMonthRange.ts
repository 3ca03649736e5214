import { formatCount } from './formatQuantity.ts';

/** A month with the months that eight draws in ten lie between; an end is absent where that many never get there. */
export interface MonthsReached {
  readonly low?: number | undefined;
  readonly mid?: number | undefined;
  readonly high?: number | undefined;
}

/** A month with its range: `month 14 (9–31)`, `month 14 (9 or later)`, `month 9 at best`; nothing where it is never reached. */
export function formatMonthRange({ low, mid, high }: MonthsReached): string | undefined {
  if (mid === undefined) return low === undefined ? undefined : `month ${formatCount(low)} at best`;
  const said = `month ${formatCount(mid)}`;
  if (low === undefined || (low === mid && high === mid)) return said;
  return high === undefined
    ? `${said} (${formatCount(low)} or later)`
    : `${said} (${formatCount(low)}\u2013${formatCount(high)})`;
}
