import type { VolumePoint } from './VolumeInput.ts';

/** Cost at a volume, just below it and just beyond: they differ at a step. Nothing outside the points. */
export function costsAt(
  points: readonly VolumePoint[],
  tokens: number,
): { readonly below: number; readonly beyond: number } | undefined {
  const next = points.findIndex((point) => point.tokens >= tokens);
  const after = points[next];
  if (!after) return undefined;
  if (after.tokens === tokens) {
    const last = points.findLast((point) => point.tokens === tokens) ?? after;
    return { below: after.cost, beyond: last.cost };
  }
  const before = points[next - 1];
  if (!before) return undefined;
  const share = (tokens - before.tokens) / (after.tokens - before.tokens);
  const cost = before.cost + share * (after.cost - before.cost);
  return { below: cost, beyond: cost };
}
