export interface ScaledLatentCacheBytesPerTokenInput {
  readonly layerCount: number;
  readonly kvRankDim: number;
  readonly ropeHeadDim: number;
}

/**
 * Bytes of cache that one token adds when the latent vector is kept in FP8 with a 32-bit scale for every 128 elements
 * and the positional key stays at 16 bits, as FlashMLA's sparse kernels read it.
 */
export function scaledLatentCacheBytesPerToken({
  layerCount,
  kvRankDim,
  ropeHeadDim,
}: ScaledLatentCacheBytesPerTokenInput): number {
  const scaledCount = 128;
  const scaleBytes = 4;
  const positionBytes = 2;
  return (
    layerCount * (kvRankDim + scaleBytes * Math.ceil(kvRankDim / scaledCount) + positionBytes * ropeHeadDim)
  );
}
