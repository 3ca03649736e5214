import type { TensorClass } from '../languageModel/Tensor.ts';

/** A format that stores quantised tensors with one number of bits and shared scales. */
export interface GroupedFormat {
  readonly scheme: 'grouped';
  readonly id: string;
  readonly name: string;
  /** Bits one quantised element takes, its share of scales included. */
  readonly elementBits: number;
  readonly quantises: readonly TensorClass[];
  /** What matrix units multiply it in. */
  readonly arithmetic: 'bf16' | 'fp16' | 'fp8' | 'int8' | 'fp4';
}

/** A llama.cpp mix: a block type for each tensor, chosen by its role and layer. */
export interface MixedFormat {
  readonly scheme: 'mixed';
  readonly id: string;
  readonly name: string;
  /** Block type of most tensors. */
  readonly base: string;
  /** Every block type: bits one weight takes, and weights that must fill a row evenly. */
  readonly blocks: Readonly<Record<string, Block>>;
}

export interface Block {
  readonly bits: number;
  readonly weightCount: number;
}

/** One way to store weights or cache. */
export type Format = GroupedFormat | MixedFormat;
