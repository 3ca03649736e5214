/** How one replica of a serving engine batches and what its cache holds. */
export interface EngineRules {
  /** Tokens one step may process: decode tokens first, then prompts. */
  readonly maxBatchedTokens: number;
  /** Sequences that may run together. */
  readonly maxSequences: number;
  /** Tokens of one cache block; a sequence holds whole blocks. */
  readonly blockTokens: number;
  /** Blocks of the whole cache. */
  readonly blockCount: number;
  /** Share of blocks a new request must leave free, unless nothing runs; 0.01 where absent. */
  readonly watermarkFraction?: number;
  /** True where prompts run in steps of their own, before any decode step, as SGLang does by default. */
  readonly prefillAlone?: boolean;
  /** Tokens at the start of every prompt that all requests share: cached from the start and held once. */
  readonly sharedPrefixTokens?: number;
  readonly speculation?: Speculation;
}

/** Speculative decoding, by its mean; the draft's own time belongs into the step times. */
export interface Speculation {
  /** Tokens drafted per sequence and step, each a row more to verify. */
  readonly draftTokens: number;
  /** Tokens a step yields per sequence on average, from 1 (none accepted) to draftTokens + 1. */
  readonly tokensPerStep: number;
}
