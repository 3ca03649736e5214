import type { Architecture } from '../languageModel/Architecture.ts';
import { countParts } from '../languageModel/countParts.ts';
import type { TensorClass } from '../languageModel/Tensor.ts';
import { type SizedTensor, sizedModelOf } from './sizedModelOf.ts';
import type { StoredWeights } from './StoredWeights.ts';

/** What weights are for, as a reader parts them. */
export type WeightGroup = 'attention' | 'feed-forward' | 'experts' | 'embedding' | 'encoder' | 'other';

const groupOfClass: Readonly<Record<TensorClass, WeightGroup>> = {
  attention: 'attention',
  'linear-attention': 'attention',
  'feed-forward': 'feed-forward',
  experts: 'experts',
  'shared-experts': 'feed-forward',
  router: 'other',
  embedding: 'embedding',
  head: 'embedding',
  norm: 'other',
  small: 'other',
  encoder: 'encoder',
  extra: 'other',
};

/** Bytes of a model in a format by what the weights are for; groups the model lacks are absent. */
export function weightBytesByGroup(
  architecture: Architecture,
  stored: StoredWeights,
): ReadonlyMap<WeightGroup, number> {
  const { first, last, layers } = sizedModelOf(architecture, stored);
  const groups = new Map<WeightGroup, number>();
  const add = (tensors: readonly SizedTensor[], layerCount: number) => {
    for (const { tensorClass, bytes } of tensors) {
      const group = groupOfClass[tensorClass];
      groups.set(group, (groups.get(group) ?? 0) + layerCount * bytes);
    }
  };
  add(first, 1);
  for (const [{ tensors }, layerCount] of countParts(layers)) add(tensors, layerCount);
  add(last, 1);
  return groups;
}
