import { bitsPerByte } from '../../units/conversions.ts';

export interface AttentionPrefillBytesInput {
  readonly newCount: number;
  readonly visibleCount: number;
  readonly headCount: number;
  readonly kvHeadCount: number;
  readonly keyHeadDim: number;
  readonly valueHeadDim: number;
  readonly cacheBits: number;
  readonly activationBits: number;
}

/**
 * Bytes that attention over a chunk of one prompt must move at least: queries read, outputs written, and each visible
 * key and value read once.
 *
 * A bound for fused kernels, which keep the scores on the chip.
 */
export function attentionPrefillBytes({
  newCount,
  visibleCount,
  headCount,
  kvHeadCount,
  keyHeadDim,
  valueHeadDim,
  cacheBits,
  activationBits,
}: AttentionPrefillBytesInput): number {
  const headDim = keyHeadDim + valueHeadDim;
  const queries = newCount * headCount * activationBits;
  const cache = visibleCount * kvHeadCount * cacheBits;
  return ((queries + cache) * headDim) / bitsPerByte;
}
