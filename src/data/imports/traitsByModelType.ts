import type { DecoderTraits } from './DecoderTraits.ts';

const unbiased: DecoderTraits = {};
const biasedByField: DecoderTraits = {
  qkvBias: { field: 'attention_bias', fallback: false },
  outputBias: { field: 'attention_bias', fallback: false },
};
const llama: DecoderTraits = { ...biasedByField, feedForwardBias: { field: 'mlp_bias', fallback: false } };
const qwen2: DecoderTraits = { qkvBias: true, window: 'after-max-window-layers' };
const qwen3: DecoderTraits = { ...biasedByField, qkNorm: 'head', window: 'after-max-window-layers' };
const gemma: DecoderTraits = { ...biasedByField, tied: true };
const olmo: DecoderTraits = { ...biasedByField, qkNorm: 'projection' };
const layerNorm = { normVectors: 2 } as const;
const deepseek: DecoderTraits = { ...llama, routerBias: true };
const bailing: DecoderTraits = {
  qkvBias: { field: 'use_qkv_bias', fallback: false },
  outputBias: { field: 'use_bias', fallback: false },
  qkNorm: 'head',
  hasQkNorm: { field: 'use_qk_norm', fallback: false },
};

const ernie: DecoderTraits = {
  tied: true,
  qkvBias: { field: 'use_bias', fallback: false },
  outputBias: { field: 'use_bias', fallback: false },
};
const hunyuan: DecoderTraits = {
  ...biasedByField,
  qkNorm: 'head',
  hasQkNorm: { field: 'use_qk_norm', fallback: true },
};

/**
 * Model classes that are ordinary decoders, by `model_type`, with what each does otherwise than Llama.
 *
 * Defaults are those of the configuration classes of transformers 5.18, and of the publishers' own code where
 * transformers has no class.
 */
export const traitsByModelType: ReadonlyMap<string, DecoderTraits> = new Map<string, DecoderTraits>([
  ['llama', llama],
  ['aquila', unbiased],
  ['internlm', { qkvBias: { field: 'bias', fallback: true }, outputBias: { field: 'bias', fallback: true } }],
  [
    'internlm2',
    { qkvBias: { field: 'bias', fallback: false }, outputBias: { field: 'bias', fallback: false } },
  ],
  [
    'internlm3',
    {
      qkvBias: { field: 'qkv_bias', fallback: false },
      outputBias: { field: 'bias', fallback: false },
      feedForwardBias: { field: 'bias', fallback: false },
    },
  ],
  ['deepseek', llama],
  ['baichuan', unbiased],
  ['mistral', { window: 'all' }],
  ['ministral', { window: 'all' }],
  ['ministral3', { window: 'all' }],
  ['mixtral', { window: 'all' }],
  ['mistral4', unbiased],
  ['qwen', { qkvBias: true, fusedGate: true }],
  ['qwen2', qwen2],
  ['qwen2_vl_text', qwen2],
  ['qwen2_5_vl_text', qwen2],
  ['qwen2_moe', { ...qwen2, qkvBias: { field: 'qkv_bias', fallback: true }, sharedGate: true }],
  ['qwen3', qwen3],
  ['qwen3_moe', qwen3],
  ['qwen3_vl_text', qwen3],
  ['qwen3_vl_moe_text', qwen3],
  ['qwen3_omni_moe_text', qwen3],
  ['gemma', gemma],
  ['gemma2', { ...gemma, sandwich: true, window: { fullEvery: 2 } }],
  ['gemma3_text', { ...gemma, sandwich: true, qkNorm: 'head', window: { fullEvery: 6 } }],
  ['phi3', { window: 'all' }],
  ['phi4mm', { window: 'all' }],
  ['phi4_multimodal', { window: 'all' }],
  ['phimoe', { ...biasedByField, ...layerNorm, window: 'all' }],
  [
    'gpt_oss',
    { ...biasedByField, sinks: true, routerBias: true, expertBias: true, window: { fullEvery: 2 } },
  ],
  ['glm', { qkvBias: { field: 'attention_bias', fallback: true } }],
  ['glm4', { qkvBias: { field: 'attention_bias', fallback: true }, sandwich: true }],
  ['glm4v_text', { qkvBias: { field: 'attention_bias', fallback: true }, sandwich: true }],
  ['chatglm', { qkvBias: { field: 'add_qkv_bias', fallback: true } }],
  [
    'glm4_moe',
    {
      qkvBias: { field: 'attention_bias', fallback: false },
      qkNorm: 'head',
      hasQkNorm: { field: 'use_qk_norm', fallback: false },
      routerBias: true,
    },
  ],
  ['glm4v_moe_text', { qkvBias: { field: 'attention_bias', fallback: true }, routerBias: true }],
  ['glm4_moe_lite', { ...deepseek, denseFirst: 1 }],
  ['glm_moe_dsa', deepseek],
  ['deepseek_v2', llama],
  ['deepseek_vl_v2', llama],
  ['deepseek_v3', deepseek],
  ['deepseek_v32', deepseek],
  ['kimi_k2', deepseek],
  ['axk1', deepseek],
  ['minicpm3', { ...llama, tied: true }],
  ['youtu', { ...llama, tied: true }],
  ['olmo', { ...biasedByField, normVectors: 0 }],
  ['olmo2', olmo],
  ['olmo3', { ...olmo, window: { fullEvery: 4 } }],
  ['olmoe', olmo],
  ['flex_olmo', olmo],
  ['flexolmo', olmo],
  ['granite', llama],
  ['granitemoe', biasedByField],
  ['granitemoeshared', biasedByField],
  [
    'cohere',
    {
      ...biasedByField,
      tied: true,
      parallel: true,
      qkNorm: 'projection',
      hasQkNorm: { field: 'use_qk_norm', fallback: false },
    },
  ],
  ['cohere2', { ...biasedByField, tied: true, parallel: true, window: { fullEvery: 4 } }],
  ['cohere2_moe', { ...biasedByField, tied: true, parallel: true, window: { fullEvery: 4 } }],
  [
    'starcoder2',
    {
      ...layerNorm,
      tied: true,
      gated: false,
      qkvBias: { field: 'use_bias', fallback: true },
      outputBias: { field: 'use_bias', fallback: true },
      feedForwardBias: { field: 'use_bias', fallback: true },
      window: 'all',
    },
  ],
  ['smollm3', { ...llama, tied: true, window: 'after-max-window-layers' }],
  [
    'seed_oss',
    {
      qkvBias: { field: 'attention_bias', fallback: true },
      outputBias: { field: 'attention_out_bias', fallback: false },
      feedForwardBias: { field: 'mlp_bias', fallback: false },
    },
  ],
  ['exaone', unbiased],
  ['exaone4', { qkNorm: 'head', window: { fullEvery: 4 } }],
  ['exaone_moe', { qkNorm: 'head', routerBias: true, window: { fullEvery: 4 } }],
  ['apertus', { ...biasedByField, qkNorm: 'head', gated: false }],
  ['dots1', { ...biasedByField, qkNorm: 'head', routerBias: true, window: 'after-max-window-layers' }],
  ['ernie4_5', { ...ernie, feedForwardBias: { field: 'use_bias', fallback: false } }],
  ['ernie4_5_moe', { ...ernie, routerBias: true }],
  ['hunyuan_v1_dense', hunyuan],
  ['hunyuan_v1_moe', hunyuan],
  ['hunyuan', hunyuan],
  ['hy_v3', { ...llama, qkNorm: 'head', routerBias: true, denseFirst: 1 }],
  [
    'minimax_m2',
    { qkNorm: 'projection', hasQkNorm: { field: 'use_qk_norm', fallback: true }, routerBias: true },
  ],
  ['mimo', { qkvBias: { field: 'attention_bias', fallback: true } }],
  [
    'nemotron',
    { ...biasedByField, ...layerNorm, gated: false, feedForwardBias: { field: 'mlp_bias', fallback: false } },
  ],
  ['stablelm', { ...layerNorm, qkvBias: { field: 'use_qkv_bias', fallback: false } }],
  ['arcee', { ...llama, gated: false }],
  [
    'afmoe',
    {
      ...biasedByField,
      sandwich: true,
      qkNorm: 'head',
      outputGate: 'element',
      routerBias: true,
      window: { fullEvery: 4 },
    },
  ],
  ['helium', llama],
  ['mellum', qwen3],
  ['solar_open', { ...biasedByField, routerBias: true }],
  ['bailing_moe', bailing],
  ['bailing_moe_v2', { ...bailing, hasQkNorm: { field: 'use_qk_norm', fallback: true }, routerBias: true }],
  [
    'muse_glimmer_text',
    { ...biasedByField, sandwich: true, outputGate: 'element', window: { fullEvery: 4 } },
  ],
  ['jais2', { ...layerNorm, gated: false, qkvBias: true, outputBias: true, feedForwardBias: true }],
]);
