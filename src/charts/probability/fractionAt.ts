import type { ProbabilityPoint } from './ProbabilityInput.ts';

/** The chance at a place, straight between the points around it; that of the nearest end outside them. */
export function fractionAt(points: readonly ProbabilityPoint[], at: number): number {
  const before = points.findLast((point) => point.at <= at);
  const after = points.find((point) => point.at > at);
  if (!before || !after) return (before ?? after)?.fraction ?? 0;
  const share = (at - before.at) / (after.at - before.at);
  return before.fraction + share * (after.fraction - before.fraction);
}
