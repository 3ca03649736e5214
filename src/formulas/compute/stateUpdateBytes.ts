import { bitsPerByte } from '../../units/conversions.ts';

export interface StateUpdateBytesInput {
  readonly sequenceCount: number;
  readonly headCount: number;
  readonly keyHeadDim: number;
  readonly valueHeadDim: number;
  readonly channelDim: number;
  readonly stateBits: number;
  readonly activationBits: number;
}

/**
 * Bytes that one linear-attention layer must move in a decode step at least: the state of each sequence read and
 * written, and the channels of its token in and out.
 *
 * Independent of the context: that is the point of these layers.
 */
export function stateUpdateBytes({
  sequenceCount,
  headCount,
  keyHeadDim,
  valueHeadDim,
  channelDim,
  stateBits,
  activationBits,
}: StateUpdateBytesInput): number {
  const state = 2 * headCount * keyHeadDim * valueHeadDim * stateBits;
  const channels = 2 * channelDim * activationBits;
  return (sequenceCount * (state + channels)) / bitsPerByte;
}
