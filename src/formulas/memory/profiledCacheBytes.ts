export interface ProfiledCacheBytesInput {
  readonly memoryBytes: number;
  readonly memoryFraction: number;
  readonly weightBytes: number;
  readonly activationBytes: number;
  readonly runtimeBytes: number;
}

/**
 * Bytes vLLM leaves for the cache: its share of the memory, less what its profiling run used.
 */
export function profiledCacheBytes({
  memoryBytes,
  memoryFraction,
  weightBytes,
  activationBytes,
  runtimeBytes,
}: ProfiledCacheBytesInput): number {
  return memoryBytes * memoryFraction - weightBytes - activationBytes - runtimeBytes;
}
