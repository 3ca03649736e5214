/**
 * The shape of a language model, as far as memory and arithmetic depend on it.
 *
 * A layer is a list of parts: usually one token mixer and one feed-forward. Parts are named once and layers refer
 * to them, so that a model of 94 equal layers is two parts and one pattern.
 */
export interface Architecture {
  readonly hiddenDim: number;
  readonly vocabularyCount: number;
  /** True when the output head reuses the input embedding. */
  readonly tiedEmbedding: boolean;
  /** Longest context the publisher supports, in tokens. */
  readonly contextTokens: number;
  readonly parts: Readonly<Record<string, Part>>;
  readonly layers: readonly LayerRun[];
  /** Parameters outside the layers, embedding and head, such as a vision encoder. */
  readonly extras: readonly ExtraParameters[];
  /** Norm vectors of hidden width after the last layer; 2 where a norm also has a bias. */
  readonly finalNormCount: number;
  /** Elements a position table holds for each token of context; engines keep one for the whole model. */
  readonly rotaryDim: number;
}

/** A pattern of layers, each the names of its parts, repeated. */
export interface LayerRun {
  readonly repeatCount: number;
  readonly pattern: readonly (readonly string[])[];
}

export interface ExtraParameters {
  readonly name: string;
  readonly kind: 'encoder' | 'embedding' | 'norm' | 'linear';
  readonly parameterCount: number;
  /** Parameters that work on each token; an encoder or a look-up table does not. */
  readonly activeParameterCount?: number;
}

interface PartBase {
  /** Norm vectors of hidden width that belong to this part; 2 where it is normed before and after, or has a bias. */
  readonly normCount: number;
}

/** Attention with a key and a value per key-value head: multi-head, grouped-query or multi-query. */
export interface AttentionPart extends PartBase {
  readonly kind: 'attention';
  readonly headCount: number;
  readonly kvHeadCount: number;
  readonly headDim: number;
  /** Width of a value where it differs from a key. */
  readonly valueHeadDim?: number;
  /** Tokens a sliding window keeps. */
  readonly windowTokens?: number;
  /** Tokens of one local chunk (Llama 4); attention does not look across chunks. */
  readonly chunkTokens?: number;
  readonly qkvBias?: boolean;
  readonly outputBias?: boolean;
  /** Learned norm on queries and keys: one vector of a head's width, or one as wide as the projection. */
  readonly qkNorm?: 'head' | 'projection';
  /** One learned sink per head (gpt-oss). */
  readonly sinks?: boolean;
  /** Gate on the output: per element (Qwen3-Next) or per head (Step 3.5). */
  readonly outputGate?: 'element' | 'head';
  /** True when the layer reads the cache of an earlier layer and keeps none of its own. */
  readonly cacheFromEarlierLayer?: boolean;
  /** True when the values are the keys and there is no value projection (Gemma 4, global layers). */
  readonly valuesFromKeys?: boolean;
  readonly indexer?: Indexer;
}

/** Small scorer that picks the tokens sparse attention reads (DeepSeek-V3.2, GLM-5). */
export interface Indexer {
  readonly headCount: number;
  readonly headDim: number;
  readonly topTokens: number;
  /** True when the layer reads the scores of an earlier layer and has no scorer of its own (GLM-5.2). */
  readonly scoresFromEarlierLayer?: boolean;
}

/** Multi-head latent attention: one compressed vector per token serves all heads. */
export interface LatentAttentionPart extends PartBase {
  readonly kind: 'latent-attention';
  readonly headCount: number;
  /** Width of the compressed query; absent when queries are projected directly. */
  readonly queryRankDim?: number;
  readonly kvRankDim: number;
  readonly nopeHeadDim: number;
  readonly ropeHeadDim: number;
  readonly valueHeadDim: number;
  readonly outputGate?: 'element';
  readonly indexer?: Indexer;
}

/** Attention over compressed blocks of the past beside a sliding window (DeepSeek-V4). */
export interface CompressedAttentionPart extends PartBase {
  readonly kind: 'compressed-attention';
  readonly headCount: number;
  readonly headDim: number;
  readonly queryRankDim: number;
  readonly outputRankDim: number;
  readonly outputGroupCount: number;
  readonly windowTokens: number;
  /** Tokens folded into one cached entry; absent in layers with the window alone. */
  readonly compressionCount?: number;
  readonly indexer?: Indexer;
}

/** Gated delta rule linear attention (Qwen3-Next, Qwen3.5). */
export interface GatedDeltaPart extends PartBase {
  readonly kind: 'gated-delta';
  readonly keyHeadCount: number;
  readonly valueHeadCount: number;
  readonly keyHeadDim: number;
  readonly valueHeadDim: number;
  readonly convolutionCount: number;
}

/** Kimi delta attention: a gated delta rule with a gate per channel. */
export interface KimiDeltaPart extends PartBase {
  readonly kind: 'kimi-delta';
  readonly headCount: number;
  readonly headDim: number;
  readonly convolutionCount: number;
  /** True when the output gate is one full matrix instead of two of head width. */
  readonly fullRankGate?: boolean;
}

/** Lightning attention: linear attention with a fixed decay per head (MiniMax-01, Ling 2.5). */
export interface LightningPart extends PartBase {
  readonly kind: 'lightning';
  readonly headCount: number;
  readonly headDim: number;
}

/** Selective state space, second form: scalar decay per head. */
export interface Mamba2Part extends PartBase {
  readonly kind: 'mamba2';
  readonly headCount: number;
  readonly headDim: number;
  readonly stateDim: number;
  readonly groupCount: number;
  readonly convolutionCount: number;
}

/** Selective state space, first form: decay per channel (Jamba). */
export interface Mamba1Part extends PartBase {
  readonly kind: 'mamba1';
  readonly innerDim: number;
  readonly stateDim: number;
  readonly stepRankDim: number;
  readonly convolutionCount: number;
}

/** Gated short convolution (LFM2). */
export interface ShortConvolutionPart extends PartBase {
  readonly kind: 'short-convolution';
  readonly convolutionCount: number;
}

export interface FeedForwardPart extends PartBase {
  readonly kind: 'feed-forward';
  readonly innerDim: number;
  /** True when a gate matrix stands beside the up and down matrices (SwiGLU, GeGLU). */
  readonly gated: boolean;
  readonly bias?: boolean;
}

/** Mixture of experts. */
export interface ExpertsPart extends PartBase {
  readonly kind: 'experts';
  readonly expertCount: number;
  readonly activeExpertCount: number;
  readonly innerDim: number;
  readonly gated: boolean;
  /** Inner width of all shared experts together; 0 where there are none. */
  readonly sharedInnerDim: number;
  /** True when a learned scalar gates the shared expert (Qwen2-MoE). */
  readonly sharedGate?: boolean;
  readonly routerBias?: boolean;
  readonly expertBias?: boolean;
  /** Width the routed experts work at, where tokens are first projected down (Nemotron 3 Super, Kimi K3). */
  readonly latentDim?: number;
}

export type MixerPart =
  | AttentionPart
  | LatentAttentionPart
  | CompressedAttentionPart
  | GatedDeltaPart
  | KimiDeltaPart
  | LightningPart
  | Mamba2Part
  | Mamba1Part
  | ShortConvolutionPart;
export type Part = MixerPart | FeedForwardPart | ExpertsPart;
export type PartKind = Part['kind'];
