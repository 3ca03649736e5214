export interface CacheTransferSecondsInput {
  readonly cacheBytes: number;
  readonly linkBytesPerSecond: number;
  readonly latencySeconds: number;
}

/**
 * Time to hand the cache of a prompt to another copy of the model, sent when the prompt has been read.
 *
 * Not for engines that send layer after layer while the prompt is still being read: those hide most of it.
 */
export function cacheTransferSeconds({
  cacheBytes,
  linkBytesPerSecond,
  latencySeconds,
}: CacheTransferSecondsInput): number {
  return latencySeconds + cacheBytes / linkBytesPerSecond;
}
