import { bounds, field } from './ConfigField.ts';

const { countOrNone, heads, innerWidth, layerIndex, layers, tokens, tokensOrNone, width } = bounds;

/** Numbers of ordinary decoders: widths, heads, windows and quantisation groups. */
export const decoderFields = {
  num_hidden_layers: field('Layers', 'transformer blocks one after another', layers, [
    'n_layer',
    'n_layers',
    'num_layers',
  ]),
  hidden_size: field('Hidden width', 'elements of one token between layers', width, [
    'n_embd',
    'n_embed',
    'd_model',
  ]),
  vocab_size: field('Vocabulary', 'tokens the model knows', innerWidth, ['padded_vocab_size']),
  max_position_embeddings: field('Context', 'longest context the publisher supports, in tokens', tokens, [
    'n_positions',
    'max_sequence_length',
    'max_seq_len',
    'seq_length',
    'model_max_length',
    'n_ctx',
    'max_seqlen',
  ]),
  num_attention_heads: field('Attention heads', 'query heads of one attention layer', heads, [
    'n_head',
    'n_heads',
    'num_heads',
  ]),
  num_key_value_heads: field(
    'Key-value heads',
    'heads that keep keys and values; as many as query heads without grouping',
    heads,
    ['num_kv_heads', 'n_head_kv', 'kv_n_heads', 'multi_query_group_num', 'num_attention_groups'],
  ),
  head_dim: field('Head width', 'elements of one key', heads, ['kv_channels', 'attention_head_dim']),
  v_head_dim: field('Value width', 'elements of one value', heads),
  intermediate_size: field('Feed-forward width', 'inner elements of a dense feed-forward block', innerWidth, [
    'ffn_hidden_size',
    'n_inner',
    'ffn_dim',
    'd_ff',
    'block_ff_dim',
  ]),
  dense_intermediate_size: field('Dense width', 'feed-forward width of layers without experts', innerWidth, [
    'intermediate_size_mlp',
  ]),
  sliding_window: field('Sliding window', 'tokens local attention keeps', tokensOrNone, [
    'sliding_window_size',
  ]),
  max_window_layers: field('Layers without window', 'layers before the first sliding window', layerIndex),
  global_attn_every_n_layers: field(
    'Window period',
    'every so many layers attend to the whole context',
    layers,
    ['sliding_window_pattern', 'full_attention_interval', '_sliding_window_pattern'],
  ),
  attention_chunk_size: field('Attention chunk', 'tokens of one local chunk', tokens),
  rotary_dim: field('Rotary width', 'elements of a head that are rotated', countOrNone),
  num_bits: field('Bits', 'bits of one weight', { least: 1, most: 64 }, ['bits', 'w_bit', 'nbits']),
  group_size: field('Group', 'weights that share a scale', { least: -1, most: 1000000 }, ['q_group_size']),
} as const;
