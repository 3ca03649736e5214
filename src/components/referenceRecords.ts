import { catalogue } from '../data/siteCatalogue.ts';

/** Accelerators that a model's page tries: one of each kind that is bought, small to large. */
const acceleratorIds = [
  'nvidia-l4',
  'nvidia-rtx-4090',
  'nvidia-rtx-5090',
  'nvidia-l40s',
  'nvidia-rtx-pro-6000-blackwell-server',
  'nvidia-a100-sxm-80gb',
  'nvidia-h100-sxm-80gb',
  'nvidia-h200-sxm',
  'nvidia-b200-sxm',
  'amd-instinct-mi300x',
  'amd-instinct-mi355x',
  'intel-gaudi-3',
  'nvidia-dgx-spark',
  'amd-ryzen-ai-max-395-128gb',
  'apple-m4-max-128gb',
  'apple-m3-ultra-512gb',
];

/** Models that an accelerator's page tries: sizes and architectures that differ in what they need. */
const modelIds = [
  'qwen3-8b',
  'gpt-oss-20b',
  'mistral-small-3.2-24b-instruct-2506',
  'gemma-3-27b-it',
  'qwen3.6-27b',
  'qwen3-30b-a3b',
  'qwen3-32b',
  'llama-3.3-70b-instruct',
  'qwen3-next-80b-a3b-instruct',
  'glm-4.5-air',
  'gpt-oss-120b',
  'qwen3-235b-a22b',
  'minimax-m2.5',
  'llama-3.1-405b-instruct',
  'deepseek-v3.2',
  'glm-5.2',
  'kimi-k2.6',
];

const found = <Item extends { readonly id: string }>(
  items: readonly Item[],
  ids: readonly string[],
): readonly Item[] =>
  ids.map((id) => {
    const item = items.find((one) => one.id === id);
    if (!item) throw new RangeError(`reference records must be in the catalogue, got ${id}`);
    return item;
  });

export const referenceAccelerators = found(catalogue.accelerators, acceleratorIds);
export const referenceModels = found(catalogue.models, modelIds);
