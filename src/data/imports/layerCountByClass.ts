import type { Architecture, Part } from '../../estimates/languageModel/Architecture.ts';
import type { TensorClass } from '../../estimates/languageModel/Tensor.ts';

function classesOf(part: Part): readonly TensorClass[] {
  switch (part.kind) {
    case 'attention':
    case 'latent-attention':
    case 'compressed-attention':
      return ['attention'];
    case 'experts':
      return part.sharedInnerDim > 0 ? ['experts', 'shared-experts'] : ['experts'];
    case 'feed-forward':
      return ['feed-forward'];
    default:
      return ['linear-attention'];
  }
}

/** In how many layers each class of matrices stands. */
export function layerCountByClass({ parts, layers }: Architecture): ReadonlyMap<TensorClass, number> {
  const counts = new Map<TensorClass, number>();
  for (const { repeatCount, pattern } of layers) {
    for (const part of pattern.flat().flatMap((name) => parts[name] ?? [])) {
      for (const one of classesOf(part)) counts.set(one, (counts.get(one) ?? 0) + repeatCount);
    }
  }
  return counts;
}
