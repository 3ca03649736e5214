const pairsUpTo = (count: number, windowCount: number): number =>
  count <= windowCount ? count ** 2 / 2 : windowCount * (count - windowCount / 2);

export interface VisiblePairCountInput {
  readonly newCount: number;
  readonly priorCount: number;
  readonly windowCount: number;
}

/**
 * Pairs of query and key that causal attention evaluates for a chunk of new tokens behind cached ones. Without a
 * window, pass Infinity.
 *
 * The continuous form: it leaves out the half pair each token makes with itself, which matters for a few tokens only.
 */
export function visiblePairCount({ newCount, priorCount, windowCount }: VisiblePairCountInput): number {
  return pairsUpTo(priorCount + newCount, windowCount) - pairsUpTo(priorCount, windowCount);
}
