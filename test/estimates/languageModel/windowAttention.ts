import type { Part } from '../../../src/estimates/languageModel/Architecture.ts';

/** Attention of DeepSeek V4 Flash in its layers that keep a window and compress nothing. */
export const windowAttention: Extract<Part, { readonly kind: 'compressed-attention' }> = {
  kind: 'compressed-attention',
  headCount: 64,
  headDim: 512,
  queryRankDim: 1024,
  outputRankDim: 1024,
  outputGroupCount: 8,
  windowTokens: 128,
  normCount: 1,
};
