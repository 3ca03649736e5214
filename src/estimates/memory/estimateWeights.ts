import { kvHeadsPerAcceleratorCount } from '../../formulas/memory/kvHeadsPerAcceleratorCount.ts';
import type { Architecture, Part } from '../languageModel/Architecture.ts';
import { countParts } from '../languageModel/countParts.ts';
import { type Layers, layersOf } from '../languageModel/layers.ts';
import { layersBetween } from '../languageModel/layersBetween.ts';
import type { Parallelism } from './Parallelism.ts';
import { type SizedPart, type SizedTensor, sizedModelOf } from './sizedModelOf.ts';
import type { StoredWeights } from './StoredWeights.ts';

export interface WeightsInput {
  readonly architecture: Architecture;
  readonly stored: StoredWeights;
  readonly parallelism: Parallelism;
}

/** Bytes of weights, all together and on each pipeline stage. */
export interface Weights {
  /** One whole model, as a checkpoint of this format holds it. */
  readonly totalBytes: number;
  readonly stages: readonly StageWeights[];
}

export interface StageWeights {
  /** Bytes on one accelerator of the stage. */
  readonly bytes: number;
  readonly layers: Layers;
}

/**
 * Weight bytes of a model in a format, cut over accelerators.
 *
 * Tensors are counted one by one: formats leave embedding, head, norms and router at 16 bits, and parallelism cuts some
 * tensors, spreads others by expert and repeats the rest. Stages take equal numbers of layers; a remainder goes to the
 * stages before the last, as vLLM does.
 */
export function estimateWeights({ architecture, stored, parallelism }: WeightsInput): Weights {
  const layers = layersOf(architecture);
  const sized = sizedModelOf(architecture, stored);
  const stageCount = parallelism.pipelineCount;
  const cut = (tensors: readonly SizedTensor[], part?: Part) =>
    tensors.reduce((sum, { sharding, bytes }) => sum + bytes * shareOf(sharding, part, parallelism), 0);
  const cutLayers = (own: readonly (readonly SizedPart[])[]) => {
    let bytes = 0;
    for (const [{ part, tensors }, layerCount] of countParts(own)) bytes += layerCount * cut(tensors, part);
    return bytes;
  };
  const stages = stageBounds(layers.length, stageCount).map(([begin, end], stage): StageWeights => {
    const [isFirst, isLast] = [stage === 0, stage === stageCount - 1];
    return {
      bytes:
        (isFirst ? cut(sized.first) : 0) +
        cutLayers(layersBetween(sized.layers, begin, end)) +
        (isLast ? cut(sized.last) + (isFirst ? 0 : cut(sized.tied)) : 0),
      layers: layersBetween(layers, begin, end),
    };
  });
  return { totalBytes: wholeBytes(architecture, stored), stages };
}

/** Bytes of a model in a format, before anything is cut or repeated. */
export function wholeBytes(architecture: Architecture, stored: StoredWeights): number {
  const { first, last, layers } = sizedModelOf(architecture, stored);
  const sum = (tensors: readonly SizedTensor[]) => tensors.reduce((total, { bytes }) => total + bytes, 0);
  let bytes = sum(first) + sum(last);
  for (const [{ tensors }, layerCount] of countParts(layers)) bytes += layerCount * sum(tensors);
  return bytes;
}

/** Share of a tensor that one accelerator holds. */
function shareOf(
  sharding: SizedTensor['sharding'],
  part: Part | undefined,
  { tensorCount, expertCount }: Parallelism,
): number {
  switch (sharding) {
    case 'whole':
      return 1;
    case 'tensor':
      return 1 / tensorCount;
    case 'kv-heads': {
      const kvHeadCount = part?.kind === 'attention' ? part.kvHeadCount : 1;
      return kvHeadsPerAcceleratorCount({ kvHeadCount, tensorParallelCount: tensorCount }) / kvHeadCount;
    }
    case 'experts': {
      if (part?.kind !== 'experts' || expertCount <= 1) return 1 / tensorCount;
      const perAccelerator = Math.ceil(part.expertCount / expertCount) / part.expertCount;
      const cutInside = Math.max(1, tensorCount / expertCount);
      return perAccelerator / cutInside;
    }
  }
}

/** First and last layer of each stage, the last excluded. */
function stageBounds(layerCount: number, stageCount: number): readonly (readonly [number, number])[] {
  const sizes = Array.from({ length: stageCount }, () => Math.floor(layerCount / stageCount));
  const remainder = layerCount % stageCount;
  for (let extra = 0; extra < remainder; extra += 1) {
    const stage = stageCount - 2 - extra;
    sizes[stage] = (sizes[stage] ?? 0) + 1;
  }
  let begin = 0;
  return sizes.map((size) => {
    const bounds = [begin, begin + size] as const;
    begin += size;
    return bounds;
  });
}
