export interface FreeShareCacheBytesInput {
  readonly memoryBytes: number;
  readonly freeFraction: number;
  readonly weightBytes: number;
  readonly activationBytes: number;
  readonly runtimeBytes: number;
}

/**
 * Bytes TensorRT-LLM gives to the cache: a share of what is free once weights are loaded and a full batch has run.
 */
export function freeShareCacheBytes({
  memoryBytes,
  freeFraction,
  weightBytes,
  activationBytes,
  runtimeBytes,
}: FreeShareCacheBytesInput): number {
  return freeFraction * (memoryBytes - weightBytes - activationBytes - runtimeBytes);
}
