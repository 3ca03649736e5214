export interface StaticShareCacheBytesInput {
  readonly freeMemoryBytes: number;
  readonly memoryFraction: number;
  readonly weightBytes: number;
}

/**
 * Bytes SGLang gives to the cache: a fixed share of what was free at start, less the weights.
 */
export function staticShareCacheBytes({
  freeMemoryBytes,
  memoryFraction,
  weightBytes,
}: StaticShareCacheBytesInput): number {
  return freeMemoryBytes * memoryFraction - weightBytes;
}
