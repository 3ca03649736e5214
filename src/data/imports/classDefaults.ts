import type { ConfigFieldName } from './configFields.ts';

// prettier-ignore
const rows = {
  llama: {
    num_hidden_layers: 32, hidden_size: 4096, vocab_size: 32000, max_position_embeddings: 2048,
    num_attention_heads: 32, intermediate_size: 11008,
  },
  mistral: {
    num_hidden_layers: 32, hidden_size: 4096, vocab_size: 32000, max_position_embeddings: 131072,
    num_attention_heads: 32, num_key_value_heads: 8, intermediate_size: 14336, sliding_window: 4096,
  },
  ministral3: {
    num_hidden_layers: 34, hidden_size: 4096, vocab_size: 131072, max_position_embeddings: 262144,
    num_attention_heads: 32, num_key_value_heads: 8, head_dim: 128, intermediate_size: 14336,
  },
  qwen2: {
    num_hidden_layers: 32, hidden_size: 4096, vocab_size: 151936, max_position_embeddings: 32768,
    num_attention_heads: 32, num_key_value_heads: 32, intermediate_size: 22016,
  },
  qwen3: {
    num_hidden_layers: 32, hidden_size: 4096, vocab_size: 151936, max_position_embeddings: 32768,
    num_attention_heads: 32, num_key_value_heads: 32, head_dim: 128, intermediate_size: 22016,
  },
  qwen3_moe: {
    num_hidden_layers: 24, hidden_size: 2048, vocab_size: 151936, max_position_embeddings: 32768,
    num_attention_heads: 32, num_key_value_heads: 4, intermediate_size: 6144, num_experts: 128,
    num_experts_per_tok: 8, moe_intermediate_size: 768,
  },
  qwen2_vl_text: {
    num_hidden_layers: 80, hidden_size: 8192, vocab_size: 152064, max_position_embeddings: 32768,
    num_attention_heads: 64, num_key_value_heads: 8, intermediate_size: 29568,
  },
  qwen2_5_vl_text: {
    num_hidden_layers: 80, hidden_size: 8192, vocab_size: 152064, max_position_embeddings: 32768,
    num_attention_heads: 64, num_key_value_heads: 8, intermediate_size: 29568,
  },
  qwen3_vl_text: {
    num_hidden_layers: 32, hidden_size: 4096, vocab_size: 151936, max_position_embeddings: 128000,
    num_attention_heads: 32, num_key_value_heads: 32, head_dim: 128, intermediate_size: 22016,
  },
  qwen3_vl_moe_text: {
    num_hidden_layers: 24, hidden_size: 2048, vocab_size: 151936, max_position_embeddings: 128000,
    num_attention_heads: 16, num_key_value_heads: 16, head_dim: 128, intermediate_size: 5632,
    num_experts: 60, num_experts_per_tok: 4, moe_intermediate_size: 1408,
  },
  qwen3_5_text: {
    num_hidden_layers: 32, hidden_size: 4096, vocab_size: 248320, max_position_embeddings: 32768,
    num_attention_heads: 16, num_key_value_heads: 4, head_dim: 256, intermediate_size: 12288,
    linear_num_key_heads: 16, linear_num_value_heads: 32, linear_key_head_dim: 128,
    linear_value_head_dim: 128, linear_conv_kernel_dim: 4,
  },
  qwen3_5_moe_text: {
    num_hidden_layers: 40, hidden_size: 2048, vocab_size: 248320, max_position_embeddings: 32768,
    num_attention_heads: 16, num_key_value_heads: 2, head_dim: 256, num_experts: 256,
    num_experts_per_tok: 8, moe_intermediate_size: 512, shared_expert_intermediate_size: 512,
    linear_num_key_heads: 16, linear_num_value_heads: 32, linear_key_head_dim: 128,
    linear_value_head_dim: 128, linear_conv_kernel_dim: 4,
  },
  gemma: {
    num_hidden_layers: 28, hidden_size: 3072, vocab_size: 256000, max_position_embeddings: 8192,
    num_attention_heads: 16, num_key_value_heads: 16, head_dim: 256, intermediate_size: 24576,
  },
  gemma2: {
    num_hidden_layers: 26, hidden_size: 2304, vocab_size: 256000, max_position_embeddings: 8192,
    num_attention_heads: 8, num_key_value_heads: 4, head_dim: 256, intermediate_size: 9216,
    sliding_window: 4096,
  },
  gemma3_text: {
    num_hidden_layers: 26, hidden_size: 2304, vocab_size: 262208, max_position_embeddings: 131072,
    num_attention_heads: 8, num_key_value_heads: 4, head_dim: 256, intermediate_size: 9216,
    sliding_window: 4096,
  },
  gemma3n_text: {
    num_hidden_layers: 35, hidden_size: 2048, vocab_size: 262400, max_position_embeddings: 32768,
    num_attention_heads: 8, num_key_value_heads: 2, head_dim: 256, intermediate_size: 16384,
    sliding_window: 512, hidden_size_per_layer_input: 256, vocab_size_per_layer_input: 262144,
    altup_num_inputs: 4, laurel_rank: 64, num_kv_shared_layers: 15,
  },
  gemma4_text: {
    num_hidden_layers: 30, hidden_size: 2304, vocab_size: 262144, max_position_embeddings: 131072,
    num_attention_heads: 8, num_key_value_heads: 4, head_dim: 256, intermediate_size: 9216,
    sliding_window: 512, hidden_size_per_layer_input: 256, vocab_size_per_layer_input: 262144,
  },
  llama4_text: {
    num_hidden_layers: 48, hidden_size: 5120, vocab_size: 202048, max_position_embeddings: 131072,
    num_attention_heads: 40, num_key_value_heads: 8, head_dim: 128, intermediate_size: 8192,
    attention_chunk_size: 8192, num_experts: 16, num_experts_per_tok: 1, dense_intermediate_size: 16384,
  },
  mllama_text_model: {
    num_hidden_layers: 40, hidden_size: 4096, vocab_size: 128256, max_position_embeddings: 131072,
    num_attention_heads: 32, num_key_value_heads: 8, intermediate_size: 14336,
  },
  glm4v_text: {
    num_hidden_layers: 40, hidden_size: 4096, vocab_size: 151552, max_position_embeddings: 32768,
    num_attention_heads: 32, num_key_value_heads: 2, intermediate_size: 13696,
  },
  glm4v_moe_text: {
    num_hidden_layers: 46, hidden_size: 4096, vocab_size: 151424, max_position_embeddings: 65536,
    num_attention_heads: 96, num_key_value_heads: 8, intermediate_size: 10944, num_experts: 128,
    num_experts_per_tok: 8, moe_intermediate_size: 1408, n_shared_experts: 1, first_k_dense_replace: 1,
  },
  phi3: {
    num_hidden_layers: 32, hidden_size: 3072, vocab_size: 32064, max_position_embeddings: 4096,
    num_attention_heads: 32, intermediate_size: 8192,
  },
  cohere2: {
    num_hidden_layers: 40, hidden_size: 8192, vocab_size: 256000, max_position_embeddings: 8192,
    num_attention_heads: 64, num_key_value_heads: 64, head_dim: 128, intermediate_size: 22528,
    sliding_window: 4096,
  },
  lfm2: {
    num_hidden_layers: 32, hidden_size: 2560, vocab_size: 65536, max_position_embeddings: 128000,
    num_attention_heads: 32, num_key_value_heads: 8, intermediate_size: 12288, linear_conv_kernel_dim: 3,
  },
  mistral4: {
    num_hidden_layers: 36, hidden_size: 4096, vocab_size: 131072, max_position_embeddings: 1048576,
    num_attention_heads: 32, num_key_value_heads: 32, intermediate_size: 12288, num_experts: 128,
    num_experts_per_tok: 4, moe_intermediate_size: 2048, n_shared_experts: 1, q_lora_rank: 1024,
    kv_lora_rank: 256, qk_nope_head_dim: 64, qk_rope_head_dim: 64, v_head_dim: 128,
  },
} satisfies Record<string, Readonly<Partial<Record<ConfigFieldName, number>>>>;

/** Values a nested text config leaves out because they equal those of its class, by `model_type`: transformers 5.18. */
export const classDefaults: ReadonlyMap<string, Readonly<Record<string, number>>> = new Map(
  Object.entries(rows),
);
