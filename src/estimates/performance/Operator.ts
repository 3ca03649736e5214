import type { Arithmetic } from './Arithmetic.ts';

/** What a step's time is spent on, as a reader sees it. */
export type OperatorGroup =
  'projections' | 'attention' | 'feed-forward' | 'experts' | 'head' | 'element-wise' | 'communication';

interface OperatorBase {
  readonly group: OperatorGroup;
  /** Times the operator runs in one step of the stage. */
  readonly count: number;
}

/** A dense matrix product over the rows of a step. */
export interface MatrixProductOperator extends OperatorBase {
  readonly kind: 'matrix-product';
  readonly outputDim: number;
  readonly inputDim: number;
  readonly arithmetic: Arithmetic;
}

/** The grouped matrix products of routed experts. */
export interface ExpertsOperator extends OperatorBase {
  readonly kind: 'experts';
  readonly expertCount: number;
  readonly activeExpertCount: number;
  /** Experts one accelerator holds. */
  readonly heldExpertCount: number;
  readonly hiddenDim: number;
  /** Inner width on one accelerator. */
  readonly innerDim: number;
  readonly matrixCount: number;
  /** Groups of accelerators whose rows meet at these experts. */
  readonly groupCount: number;
  readonly arithmetic: Arithmetic;
}

/** Attention with a key and a value per key-value head; heads of one accelerator. */
export interface AttentionOperator extends OperatorBase {
  readonly kind: 'attention';
  readonly headCount: number;
  readonly kvHeadCount: number;
  readonly keyHeadDim: number;
  readonly valueHeadDim: number;
  /** Tokens a query sees at most; infinite without a window. */
  readonly windowCount: number;
  readonly cacheBits: number;
}

/** Attention over one latent vector a token: absorbed products and attention in decode, expanded heads in prefill. */
export interface LatentAttentionOperator extends OperatorBase {
  readonly kind: 'latent-attention';
  readonly headCount: number;
  readonly latentDim: number;
  readonly valueRankDim: number;
  readonly nopeHeadDim: number;
  readonly ropeHeadDim: number;
  readonly valueHeadDim: number;
  /** Tokens sparse attention reads; infinite without an indexer. */
  readonly topCount: number;
  /** Widths of the scorer that picks them; 0 without one. */
  readonly scorerHeadCount: number;
  readonly scorerHeadDim: number;
  readonly cacheBits: number;
}

/** A recurrent state updated by each token; heads of one accelerator. */
export interface StateOperator extends OperatorBase {
  readonly kind: 'state';
  readonly family: 'gdn' | 'kda' | 'ssm';
  readonly headCount: number;
  readonly keyHeadDim: number;
  readonly valueHeadDim: number;
  readonly channelDim: number;
}

/** Memory traffic of norms, activations and cache writes. */
export interface ElementWiseOperator extends OperatorBase {
  readonly kind: 'element-wise';
  readonly bytesPerRow: number;
}

/** Traffic between the accelerators that share a layer. */
export interface CollectiveOperator extends OperatorBase {
  readonly kind: 'all-reduce' | 'all-to-all';
  readonly bytesPerRow: number;
  readonly rankCount: number;
}

/** The output head and the sampler, over the rows that give a token. */
export interface HeadOperator extends OperatorBase {
  readonly kind: 'head';
  readonly outputDim: number;
  readonly inputDim: number;
  readonly arithmetic: Arithmetic;
}

export type Operator =
  | MatrixProductOperator
  | ExpertsOperator
  | AttentionOperator
  | LatentAttentionOperator
  | StateOperator
  | ElementWiseOperator
  | CollectiveOperator
  | HeadOperator;
