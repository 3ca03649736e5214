import { bitsPerByte } from '../../units/conversions.ts';

export interface AttentionDecodeBytesInput {
  readonly sequenceCount: number;
  readonly contextCount: number;
  readonly headCount: number;
  readonly kvHeadCount: number;
  readonly keyHeadDim: number;
  readonly valueHeadDim: number;
  readonly cacheBits: number;
  readonly activationBits: number;
}

/**
 * Bytes that one attention layer must move in a decode step at least: one query and output per sequence, and every
 * visible key and value.
 *
 * Not for latent attention, whose keys and values share one vector.
 */
export function attentionDecodeBytes({
  sequenceCount,
  contextCount,
  headCount,
  kvHeadCount,
  keyHeadDim,
  valueHeadDim,
  cacheBits,
  activationBits,
}: AttentionDecodeBytesInput): number {
  const perSequence = headCount * activationBits + contextCount * kvHeadCount * cacheBits;
  return (sequenceCount * (keyHeadDim + valueHeadDim) * perSequence) / bitsPerByte;
}
