import type { Band } from '../../../units/Band.ts';
import type { BandedLine } from '../bandedLine.ts';
import type { CacheLayer } from '../CacheLayer.ts';

import type { MemoryInput } from '../MemoryInput.ts';

/** One accelerator of one pipeline stage, before the engine divides its memory. */
export interface Stage {
  readonly input: MemoryInput;
  readonly weightBytes: number;
  readonly cacheLayers: readonly CacheLayer[];
  /** Inner width of the widest feed-forward on one accelerator; 0 where there is none. */
  readonly innerDim: number;
  readonly hasExperts: boolean;
  /** Shape of the widest expert layer on one accelerator; absent where there is none. */
  readonly experts?: {
    readonly activeExpertCount: number;
    readonly innerDim: number;
    /** Experts of a layer on this accelerator. */
    readonly heldCount: number;
    readonly layerCount: number;
  };
  readonly hasLatentAttention: boolean;
  readonly encodesImages: boolean;
  readonly isLast: boolean;
}

/** How an engine divides the memory of one accelerator. */
export interface StageBudget {
  readonly activations: BandedLine;
  readonly runtime: BandedLine;
  /** Weights beyond the checkpoint's bytes: padding, repacked copies. */
  readonly extraWeightBytes: Band;
  /** Memory the engine leaves alone. */
  readonly keptBack: Band;
  /** Memory left for the cache; may be negative. */
  readonly cache: BandedLine;
  readonly plan: CachePlan;
}

/** How an engine fills its cache. */
export interface CachePlan {
  /** Bytes one request of this length takes, rounded as the engine rounds. */
  readonly requestBytes: (tokens: number) => number;
  /** Tokens the cache holds, as the engine logs them. */
  readonly tokensIn: (cacheBytes: number, maxTokens: number) => number;
  /** Requests of this length the cache holds, as the engine counts them. */
  readonly requestsIn: (cacheBytes: number, tokens: number) => number;
  /** Bytes a shared prefix of this length takes once. */
  readonly prefixBytes: (tokens: number) => number;
}
