import type { TensorClass } from '../../estimates/languageModel/Tensor.ts';

/** Classes of matrices that formats quantise, and what stands for the rest of a model. */
export type ModuleClass = TensorClass | 'everything' | 'unquantised';

/** Words in the name of a module, or in a pattern of names, that tell its class; tried in order. */
const classByWord: readonly (readonly [RegExp, ModuleClass])[] = [
  [
    /norm|indexer|e_score|lm_head|embed|vision|visual|audio|mm_projector|multi_modal|patch_merge|mtp|router/,
    'unquantised',
  ],
  [/shared_expert|shared_mlp/, 'shared-experts'],
  [/experts/, 'experts'],
  [/linear_attn|mamba|mixer\.(in|out)_proj|conv/, 'linear-attention'],
  [/\.(q|k|v|q_a|q_b|kv_a|kv_b|qkv)_proj|kv_a_proj/, 'unquantised'],
  [/attn|attention|o_proj/, 'attention'],
  [/gate(?!_proj|_up|\|)/, 'unquantised'],
  [/mlp|feed_forward|ffn|block_sparse_moe|mixer\.(up|down)_proj/, 'feed-forward'],
];

const longestName = 300;

/** The class of the module a name or pattern stands for; a pattern is read, never run. */
export function tensorClassOfModule(module: string): ModuleClass {
  const name = module.slice(0, longestName).toLowerCase();
  return classByWord.find(([word]) => word.test(name))?.[1] ?? 'everything';
}

/** The layer a name belongs to; nothing where it stands for all of them. */
export function layerOfModule(module: string): number | undefined {
  const digits = /layers?[^a-z0-9]{1,3}(\d{1,4})/.exec(module.slice(0, longestName).toLowerCase())?.[1];
  return digits === undefined ? undefined : Number(digits);
}
