export interface CacheBlockCountInput {
  readonly cacheBytes: number;
  readonly blockBytes: number;
}

/**
 * Whole blocks of cache that fit into the memory left for them.
 */
export function cacheBlockCount({ cacheBytes, blockBytes }: CacheBlockCountInput): number {
  return Math.floor(Math.max(0, cacheBytes) / blockBytes);
}
