import { bounds, field } from './ConfigField.ts';

const { countOrNone, innerWidth, innerWidthOrNone, layerIndex, layers, width } = bounds;

/** Numbers of mixtures of experts. */
export const expertFields = {
  num_experts: field('Experts', 'routed experts of one layer', countOrNone, [
    'num_local_experts',
    'n_routed_experts',
    'moe_num_experts',
    'num_routed_experts',
  ]),
  num_experts_per_tok: field('Active experts', 'routed experts that work on one token', countOrNone, [
    'num_experts_per_token',
    'moe_top_k',
    'moe_topk',
    'moe_k',
    'top_k_experts',
    'experts_per_token',
    'num_selected_experts',
  ]),
  moe_intermediate_size: field('Expert width', 'inner elements of one routed expert', innerWidth, [
    'expert_ffn_hidden_size',
    'expert_intermediate_size',
    'moe_ffn_hidden_size',
  ]),
  n_shared_experts: field('Shared experts', 'experts that work on every token', countOrNone, [
    'num_shared_experts',
    'num_shared_expert',
    'moe_num_shared_experts',
  ]),
  shared_expert_intermediate_size: field(
    'Shared expert width',
    'inner elements of all shared experts together',
    innerWidthOrNone,
    ['share_expert_dim', 'shared_intermediate_size', 'moe_shared_expert_intermediate_size'],
  ),
  moe_latent_size: field('Expert input width', 'width tokens are projected to before the experts', width, [
    'routed_expert_hidden_size',
  ]),
  first_k_dense_replace: field('Dense layers first', 'layers before the first one with experts', layerIndex, [
    'num_dense_layers',
    'moe_layer_start_index',
  ]),
  moe_layer_end_index: field('Last expert layer', 'index of the last layer with experts', {
    least: -1,
    most: 2000,
  }),
  moe_layer_freq: field('Expert period', 'every so many layers have experts', layerIndex, [
    'interleave_moe_layer_step',
    'decoder_sparse_step',
    'moe_layer_interval',
  ]),
  expert_layer_period: field('Expert period', 'every so many layers have experts', layers),
  expert_layer_offset: field('First expert layer', 'index of the first layer with experts', layerIndex),
} as const;
