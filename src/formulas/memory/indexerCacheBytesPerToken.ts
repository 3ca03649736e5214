export interface IndexerCacheBytesPerTokenInput {
  readonly layerCount: number;
  readonly indexHeadDim: number;
}

/**
 * Bytes of indexer keys that one token adds under sparse attention: FP8 with a 32-bit scale for every 128 elements.
 */
export function indexerCacheBytesPerToken({
  layerCount,
  indexHeadDim,
}: IndexerCacheBytesPerTokenInput): number {
  const scaledCount = 128;
  const scaleBytes = 4;
  return layerCount * (indexHeadDim + scaleBytes * Math.ceil(indexHeadDim / scaledCount));
}
