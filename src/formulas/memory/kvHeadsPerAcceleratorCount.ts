export interface KvHeadsPerAcceleratorCountInput {
  readonly kvHeadCount: number;
  readonly tensorParallelCount: number;
}

/**
 * Key-value heads each accelerator keeps when attention is cut over tensor parallelism.
 *
 * Heads are not cut: with fewer heads than accelerators each keeps a whole one, so the cache of all together grows.
 */
export function kvHeadsPerAcceleratorCount({
  kvHeadCount,
  tensorParallelCount,
}: KvHeadsPerAcceleratorCountInput): number {
  return Math.max(1, Math.ceil(kvHeadCount / tensorParallelCount));
}
