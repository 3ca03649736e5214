import { bitsPerByte } from '../../units/conversions.ts';

export interface LatentDecodeBytesInput {
  readonly sequenceCount: number;
  readonly contextCount: number;
  readonly headCount: number;
  readonly latentDim: number;
  readonly valueRankDim: number;
  readonly cacheBits: number;
  readonly activationBits: number;
}

/**
 * Bytes that one layer of absorbed latent attention must move in a decode step at least: one cached vector per token
 * serves all heads as key and as value.
 *
 * The cache is not divided by tensor parallelism; only the heads are.
 */
export function latentDecodeBytes({
  sequenceCount,
  contextCount,
  headCount,
  latentDim,
  valueRankDim,
  cacheBits,
  activationBits,
}: LatentDecodeBytesInput): number {
  const queries = headCount * (latentDim + valueRankDim) * activationBits;
  const cache = contextCount * latentDim * cacheBits;
  return (sequenceCount * (queries + cache)) / bitsPerByte;
}
