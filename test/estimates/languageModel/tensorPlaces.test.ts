import { expect, test } from 'vitest';
import type { Part } from '../../../src/estimates/languageModel/Architecture.ts';
import { tensorsOfPart } from '../../../src/estimates/languageModel/tensorsOfPart.ts';

const hiddenDim = 64;
const indexer = { headCount: 4, headDim: 8, topTokens: 16 };

/** Names of a part's tensors, by what is said of them. */
function namesBy(part: Part, property: 'sharding' | 'tensorClass'): Readonly<Record<string, string>> {
  const names: Record<string, string> = {};
  for (const tensor of tensorsOfPart(part, hiddenDim)) {
    const before = names[tensor[property]];
    names[tensor[property]] = before === undefined ? tensor.name : `${before} ${tensor.name}`;
  }
  return names;
}

const attention: Part = {
  kind: 'attention',
  headCount: 8,
  kvHeadCount: 2,
  headDim: 8,
  normCount: 1,
  outputGate: 'element',
  qkvBias: true,
  outputBias: true,
  qkNorm: 'head',
  sinks: true,
  indexer,
};
const latent: Part = {
  kind: 'latent-attention',
  headCount: 8,
  queryRankDim: 16,
  kvRankDim: 16,
  nopeHeadDim: 8,
  ropeHeadDim: 4,
  valueHeadDim: 8,
  normCount: 1,
  outputGate: 'element',
};
const compressed: Part = {
  kind: 'compressed-attention',
  headCount: 8,
  headDim: 8,
  queryRankDim: 16,
  outputRankDim: 8,
  outputGroupCount: 2,
  windowTokens: 32,
  compressionCount: 4,
  indexer,
  normCount: 1,
};
const delta = { keyHeadCount: 2, valueHeadCount: 4, keyHeadDim: 8, valueHeadDim: 8, convolutionCount: 4 };
const gatedDelta: Part = { kind: 'gated-delta', ...delta, normCount: 1 };
const kimiDelta: Part = { kind: 'kimi-delta', headCount: 4, headDim: 8, convolutionCount: 4, normCount: 1 };
const lightning: Part = { kind: 'lightning', headCount: 4, headDim: 8, normCount: 1 };
const mamba1: Part = {
  kind: 'mamba1',
  innerDim: 32,
  stateDim: 8,
  stepRankDim: 4,
  convolutionCount: 4,
  normCount: 1,
};
const mamba2: Part = {
  kind: 'mamba2',
  headCount: 4,
  headDim: 8,
  stateDim: 8,
  groupCount: 2,
  convolutionCount: 4,
  normCount: 1,
};
const feedForward: Part = { kind: 'feed-forward', innerDim: 32, gated: true, bias: true, normCount: 1 };
const experts: Part = {
  kind: 'experts',
  expertCount: 4,
  activeExpertCount: 2,
  innerDim: 16,
  gated: true,
  sharedInnerDim: 16,
  sharedGate: true,
  routerBias: true,
  expertBias: true,
  latentDim: 32,
  normCount: 1,
};

// vLLM cuts what its column-parallel and row-parallel layers hold, repeats key-value heads where there are fewer than
// accelerators, and holds replicated layers, routers, norms of a head or of the hidden width whole on each.
test.each<[string, Part, Readonly<Record<string, string>>]>([
  [
    'attention',
    attention,
    {
      tensor: 'attn_q attn_output attn_gate attn_q_bias attn_sinks',
      'kv-heads': 'attn_k attn_v attn_k_bias attn_v_bias',
      whole:
        'attn_output_bias attn_q_norm attn_k_norm indexer_q indexer_k indexer_weights indexer_k_norm norm',
    },
  ],
  [
    'latent attention',
    latent,
    {
      tensor: 'attn_q_b attn_kv_b attn_output attn_gate',
      whole: 'attn_q_a attn_q_a_norm attn_kv_a attn_kv_a_norm norm',
    },
  ],
  [
    'compressed attention',
    compressed,
    {
      tensor: 'attn_q_b attn_sinks attn_output_a attn_output_b',
      whole:
        'attn_q_a attn_q_a_norm attn_kv attn_kv_norm attn_compressor_kv attn_compressor_gate attn_compressor_position attn_compressor_norm indexer_q indexer_weights indexer_compressor_kv indexer_compressor_gate indexer_compressor_position indexer_compressor_norm norm',
    },
  ],
  [
    'gated delta',
    gatedDelta,
    { tensor: 'ssm_in ssm_ba ssm_conv1d ssm_a ssm_dt ssm_out', whole: 'ssm_norm norm' },
  ],
  [
    'Kimi delta',
    kimiDelta,
    {
      tensor: 'ssm_in ssm_conv1d ssm_decay_b ssm_a ssm_dt ssm_beta ssm_gate_b ssm_out',
      whole: 'ssm_decay_a ssm_gate_a ssm_norm norm',
    },
  ],
  ['lightning', lightning, { tensor: 'ssm_in ssm_gate ssm_norm ssm_out', whole: 'norm' }],
  [
    'Mamba',
    mamba1,
    {
      tensor: 'ssm_in ssm_conv1d ssm_conv1d_bias ssm_x ssm_dt ssm_dt_bias ssm_a ssm_d ssm_out',
      whole: 'ssm_maps_norm norm',
    },
  ],
  ['Mamba 2', mamba2, { tensor: 'ssm_in ssm_conv1d ssm_conv1d_bias ssm_a ssm_norm ssm_out', whole: 'norm' }],
  [
    'feed-forward',
    feedForward,
    { tensor: 'ffn_up ffn_down ffn_gate ffn_up_bias', whole: 'ffn_down_bias norm' },
  ],
  [
    'experts',
    experts,
    {
      experts: 'ffn_up_exps ffn_down_exps ffn_up_exps_bias ffn_down_exps_bias',
      whole: 'ffn_gate_inp ffn_latent_in ffn_latent_out ffn_gate_inp_shexp ffn_gate_inp_bias norm',
      tensor: 'ffn_up_shexp ffn_down_shexp',
    },
  ],
])('of %s tensor parallelism cuts what vLLM cuts', (_, part, names) => {
  expect(namesBy(part, 'sharding')).toEqual(names);
});

// Formats leave norms, routers and small tensors as they are; the others are quantised class by class.
test.each<[string, Part, Readonly<Record<string, string>>]>([
  [
    'attention',
    attention,
    {
      attention: 'attn_q attn_k attn_output attn_v attn_gate indexer_q indexer_k',
      small: 'attn_q_bias attn_k_bias attn_v_bias attn_output_bias attn_sinks',
      norm: 'attn_q_norm attn_k_norm indexer_k_norm norm',
      router: 'indexer_weights',
    },
  ],
  [
    'latent attention',
    latent,
    {
      attention: 'attn_q_a attn_q_b attn_kv_a attn_kv_b attn_output attn_gate',
      norm: 'attn_q_a_norm attn_kv_a_norm norm',
    },
  ],
  [
    'gated delta',
    gatedDelta,
    {
      'linear-attention': 'ssm_in ssm_out',
      small: 'ssm_ba ssm_conv1d ssm_a ssm_dt',
      norm: 'ssm_norm norm',
    },
  ],
  [
    'Kimi delta',
    kimiDelta,
    {
      'linear-attention': 'ssm_in ssm_out',
      small: 'ssm_conv1d ssm_decay_a ssm_decay_b ssm_a ssm_dt ssm_beta ssm_gate_a ssm_gate_b',
      norm: 'ssm_norm norm',
    },
  ],
  ['lightning', lightning, { 'linear-attention': 'ssm_in ssm_gate ssm_out', norm: 'ssm_norm norm' }],
  [
    'Mamba',
    mamba1,
    {
      'linear-attention': 'ssm_in ssm_x ssm_out',
      small: 'ssm_conv1d ssm_conv1d_bias ssm_dt ssm_dt_bias ssm_a ssm_d',
      norm: 'ssm_maps_norm norm',
    },
  ],
  [
    'feed-forward',
    feedForward,
    { 'feed-forward': 'ffn_up ffn_down ffn_gate', small: 'ffn_up_bias ffn_down_bias', norm: 'norm' },
  ],
  [
    'experts',
    experts,
    {
      experts: 'ffn_up_exps ffn_down_exps',
      'shared-experts': 'ffn_up_shexp ffn_down_shexp ffn_latent_in ffn_latent_out',
      router: 'ffn_gate_inp ffn_gate_inp_shexp',
      small: 'ffn_gate_inp_bias ffn_up_exps_bias ffn_down_exps_bias',
      norm: 'norm',
    },
  ],
])('of %s formats quantise matrices alone', (_, part, names) => {
  expect(namesBy(part, 'tensorClass')).toEqual(names);
});
