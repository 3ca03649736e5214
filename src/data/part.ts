import { z } from './z.ts';

const count = z.number().int().positive();
const common = {
  norm_count: z
    .number()
    .int()
    .min(0)
    .default(1)
    .describe('norm vectors of hidden width that belong to this part; a norm with bias counts twice'),
};

const flag = z.literal(true).exactOptional();
const indexer = z
  .strictObject({ head_count: count, head_dim: count, top_tokens: count, scores_from_earlier_layer: flag })
  .exactOptional();

const attention = z.strictObject({
  kind: z.literal('attention'),
  head_count: count,
  kv_head_count: count,
  head_dim: count,
  value_head_dim: count.exactOptional().describe('absent where values are as wide as keys'),
  window_tokens: count.exactOptional(),
  chunk_tokens: count.exactOptional(),
  qkv_bias: flag,
  output_bias: flag,
  qk_norm: z.enum(['head', 'projection']).exactOptional(),
  sinks: flag,
  output_gate: z.enum(['element', 'head']).exactOptional(),
  cache_from_earlier_layer: flag,
  values_from_keys: flag,
  indexer,
  ...common,
});

const latentAttention = z.strictObject({
  kind: z.literal('latent-attention'),
  head_count: count,
  query_rank_dim: count.exactOptional(),
  kv_rank_dim: count,
  nope_head_dim: count,
  rope_head_dim: z.number().int().min(0),
  value_head_dim: count,
  output_gate: z.literal('element').exactOptional(),
  indexer,
  ...common,
});

const compressedAttention = z.strictObject({
  kind: z.literal('compressed-attention'),
  head_count: count,
  head_dim: count,
  query_rank_dim: count,
  output_rank_dim: count,
  output_group_count: count,
  window_tokens: count,
  compression_count: count.exactOptional().describe('tokens folded into one cached entry'),
  indexer,
  ...common,
});

const gatedDelta = z.strictObject({
  kind: z.literal('gated-delta'),
  key_head_count: count,
  value_head_count: count,
  key_head_dim: count,
  value_head_dim: count,
  convolution_count: count,
  ...common,
});

const kimiDelta = z.strictObject({
  kind: z.literal('kimi-delta'),
  head_count: count,
  head_dim: count,
  convolution_count: count,
  full_rank_gate: flag,
  ...common,
});

const lightning = z.strictObject({
  kind: z.literal('lightning'),
  head_count: count,
  head_dim: count,
  ...common,
});

const mamba2 = z.strictObject({
  kind: z.literal('mamba2'),
  head_count: count,
  head_dim: count,
  state_dim: count,
  group_count: count,
  convolution_count: count,
  ...common,
});

const mamba1 = z.strictObject({
  kind: z.literal('mamba1'),
  inner_dim: count,
  state_dim: count,
  step_rank_dim: count,
  convolution_count: count,
  ...common,
});

const shortConvolution = z.strictObject({
  kind: z.literal('short-convolution'),
  convolution_count: count,
  ...common,
});

const feedForward = z.strictObject({
  kind: z.literal('feed-forward'),
  inner_dim: count,
  gated: z.boolean().default(true),
  bias: flag,
  ...common,
});

const experts = z.strictObject({
  kind: z.literal('experts'),
  expert_count: count,
  active_expert_count: count,
  inner_dim: count,
  gated: z.boolean().default(true),
  shared_inner_dim: z.number().int().min(0).default(0).describe('inner width of all shared experts together'),
  shared_gate: flag,
  router_bias: flag,
  expert_bias: flag,
  latent_dim: count.exactOptional(),
  ...common,
});

/** One part of a layer as a record writes it. */
export const partRecord = z.discriminatedUnion('kind', [
  attention,
  latentAttention,
  compressedAttention,
  gatedDelta,
  kimiDelta,
  lightning,
  mamba2,
  mamba1,
  shortConvolution,
  feedForward,
  experts,
]);
