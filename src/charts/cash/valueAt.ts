import type { CashPoint } from './CashInput.ts';

/** Cash at a month, straight between the points around it; after the step where a month has two. */
export function valueAt(points: readonly CashPoint[], month: number): number | undefined {
  const before = points.findLast((point) => point.month <= month);
  const after = points.find((point) => point.month > month);
  if (!before || !after) return (before ?? after)?.value;
  const share = (month - before.month) / (after.month - before.month);
  return before.value + share * (after.value - before.value);
}
