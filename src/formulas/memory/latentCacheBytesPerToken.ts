import { bitsPerByte } from '../../units/conversions.ts';

export interface LatentCacheBytesPerTokenInput {
  readonly layerCount: number;
  readonly kvRankDim: number;
  readonly ropeHeadDim: number;
  readonly elementBits: number;
}

/**
 * Bytes of cache that one token adds under multi-head latent attention: the compressed vector and the positional key.
 *
 * Every accelerator of a tensor-parallel group keeps the whole of it.
 */
export function latentCacheBytesPerToken({
  layerCount,
  kvRankDim,
  ropeHeadDim,
  elementBits,
}: LatentCacheBytesPerTokenInput): number {
  return (layerCount * (kvRankDim + ropeHeadDim) * elementBits) / bitsPerByte;
}
