import type { GgufParts, GgufTensor } from './modelFileFixture.ts';

/** The same small decoder in every form a publisher may ship: two layers of grouped queries, hidden width 64. */
export const tiny = {
  layerCount: 2,
  hiddenDim: 64,
  headCount: 4,
  kvHeadCount: 2,
  headDim: 16,
  innerDim: 160,
  vocabularyCount: 1000,
  contextTokens: 4096,
} as const;
const { hiddenDim, headCount, kvHeadCount, headDim, innerDim, vocabularyCount } = tiny;

/** What its parts count: embedding and head, attention, gated feed-forward, norms. */
export const tinyParameterCount =
  2 * vocabularyCount * hiddenDim +
  tiny.layerCount *
    (2 * headCount * headDim * hiddenDim +
      2 * kvHeadCount * headDim * hiddenDim +
      3 * innerDim * hiddenDim +
      2 * hiddenDim) +
  hiddenDim;

export const tinyConfig = {
  model_type: 'llama',
  num_hidden_layers: tiny.layerCount,
  hidden_size: hiddenDim,
  intermediate_size: innerDim,
  num_attention_heads: headCount,
  num_key_value_heads: kvHeadCount,
  vocab_size: vocabularyCount,
  max_position_embeddings: tiny.contextTokens,
  tie_word_embeddings: false,
};

export const tinyMetadata = {
  'general.architecture': 'llama',
  'general.name': 'Tiny Llama',
  'general.file_type': 1,
  'llama.context_length': tiny.contextTokens,
  'llama.embedding_length': hiddenDim,
  'llama.block_count': tiny.layerCount,
  'llama.attention.head_count': headCount,
  'llama.attention.head_count_kv': kvHeadCount,
  'llama.rope.dimension_count': headDim,
  'llama.rope.freq_base': 10_000.5,
  'tokenizer.ggml.tokens': ['a', 'b', 'c'],
};

const attentionTensors = (layer: number): readonly GgufTensor[] => [
  { name: `blk.${layer}.attn_norm.weight`, shape: [hiddenDim] },
  { name: `blk.${layer}.attn_q.weight`, shape: [hiddenDim, headCount * headDim] },
  { name: `blk.${layer}.attn_k.weight`, shape: [hiddenDim, kvHeadCount * headDim] },
  { name: `blk.${layer}.attn_v.weight`, shape: [hiddenDim, kvHeadCount * headDim] },
  { name: `blk.${layer}.attn_output.weight`, shape: [headCount * headDim, hiddenDim] },
  { name: `blk.${layer}.ffn_norm.weight`, shape: [hiddenDim] },
];

/** Tensors of some layers, and what stands around them where asked for. */
export const tinyTensors = (layers: readonly number[], outside = true): readonly GgufTensor[] => [
  ...(outside
    ? [
        { name: 'token_embd.weight', shape: [hiddenDim, vocabularyCount] },
        { name: 'output_norm.weight', shape: [hiddenDim] },
        { name: 'output.weight', shape: [hiddenDim, vocabularyCount] },
      ]
    : []),
  ...layers.flatMap((layer) => [
    ...attentionTensors(layer),
    { name: `blk.${layer}.ffn_gate.weight`, shape: [hiddenDim, innerDim] },
    { name: `blk.${layer}.ffn_up.weight`, shape: [hiddenDim, innerDim] },
    { name: `blk.${layer}.ffn_down.weight`, shape: [innerDim, hiddenDim] },
  ]),
];

export const tinyGguf: GgufParts = { metadata: tinyMetadata, tensors: tinyTensors([0, 1]) };

/** The same decoder with eight experts in every layer, of which a token visits two, and a shared one. */
export const tinyExpertsGguf: GgufParts = {
  metadata: {
    ...Object.fromEntries(
      Object.entries(tinyMetadata).map(([key, value]) => [key.replace('llama.', 'qwen2moe.'), value]),
    ),
    'general.architecture': 'qwen2moe',
    'general.file_type': 15,
    'qwen2moe.expert_count': 8,
    'qwen2moe.expert_used_count': 2,
  },
  tensors: [
    ...tinyTensors([]),
    ...[0, 1].flatMap((layer) => [
      ...attentionTensors(layer),
      { name: `blk.${layer}.ffn_gate_inp.weight`, shape: [hiddenDim, 8] },
      { name: `blk.${layer}.ffn_gate_exps.weight`, shape: [hiddenDim, 32, 8] },
      { name: `blk.${layer}.ffn_up_exps.weight`, shape: [hiddenDim, 32, 8] },
      { name: `blk.${layer}.ffn_down_exps.weight`, shape: [32, hiddenDim, 8] },
      { name: `blk.${layer}.ffn_gate_shexp.weight`, shape: [hiddenDim, 48] },
      { name: `blk.${layer}.ffn_up_shexp.weight`, shape: [hiddenDim, 48] },
      { name: `blk.${layer}.ffn_down_shexp.weight`, shape: [48, hiddenDim] },
    ]),
  ],
};

/** Shapes as safetensors name and order them, for some layers. */
export const tinyShapes = (
  layers: readonly number[],
  outside = true,
): Readonly<Record<string, readonly number[]>> => ({
  ...(outside && {
    'model.embed_tokens.weight': [vocabularyCount, hiddenDim],
    'model.norm.weight': [hiddenDim],
    'lm_head.weight': [vocabularyCount, hiddenDim],
  }),
  ...Object.fromEntries(
    layers.flatMap((layer) =>
      (
        [
          ['input_layernorm', [hiddenDim]],
          ['self_attn.q_proj', [headCount * headDim, hiddenDim]],
          ['self_attn.k_proj', [kvHeadCount * headDim, hiddenDim]],
          ['self_attn.v_proj', [kvHeadCount * headDim, hiddenDim]],
          ['self_attn.o_proj', [hiddenDim, headCount * headDim]],
          ['post_attention_layernorm', [hiddenDim]],
          ['mlp.gate_proj', [innerDim, hiddenDim]],
          ['mlp.up_proj', [innerDim, hiddenDim]],
          ['mlp.down_proj', [hiddenDim, innerDim]],
        ] as const
      ).map(([name, shape]) => [`model.layers.${layer}.${name}.weight`, shape] as const),
    ),
  ),
});
