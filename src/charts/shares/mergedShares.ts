import type { CostShare } from './SharesInput.ts';

/** The parts of a way as a bar can show them: those spent and under `least` together as a last part, parts of nought left out. */
export function mergedShares(parts: readonly CostShare[], least: number): readonly CostShare[] {
  const paid = parts.filter(({ amount }) => amount !== 0);
  const slivers = paid.filter(({ amount }) => amount > 0 && amount < least);
  if (slivers.length < 2) return paid;
  const amount = slivers.reduce((sum, part) => sum + part.amount, 0);
  return [...paid.filter((part) => !slivers.includes(part)), { category: 'rest', name: 'Rest', amount }];
}
