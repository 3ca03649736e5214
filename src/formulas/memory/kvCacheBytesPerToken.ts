import { bitsPerByte } from '../../units/conversions.ts';

export interface KvCacheBytesPerTokenInput {
  readonly layerCount: number;
  readonly kvHeadCount: number;
  readonly keyHeadDim: number;
  readonly valueHeadDim: number;
  readonly elementBits: number;
}

/**
 * Bytes of key-value cache that one token adds over the layers given.
 *
 * Holds for multi-head, grouped-query and multi-query attention; not for latent attention. Layers with a sliding window
 * stop growing once the window is full.
 */
export function kvCacheBytesPerToken({
  layerCount,
  kvHeadCount,
  keyHeadDim,
  valueHeadDim,
  elementBits,
}: KvCacheBytesPerTokenInput): number {
  return (layerCount * kvHeadCount * (keyHeadDim + valueHeadDim) * elementBits) / bitsPerByte;
}
