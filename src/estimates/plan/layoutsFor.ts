import type { Architecture, Part } from '../languageModel/Architecture.ts';
import { layersOf } from '../languageModel/layers.ts';
import type { EngineBudget } from '../memory/engines/Engine.ts';
import { lockstepCountOf, type Parallelism } from '../memory/Parallelism.ts';
import type { StoredWeights } from '../memory/StoredWeights.ts';
import type { PlanLayouts } from './PlanInput.ts';

export interface LayoutsForInput {
  readonly architecture: Architecture;
  readonly weights: StoredWeights;
  readonly budget: EngineBudget;
  readonly layouts: PlanLayouts;
  /** Accelerators of the largest server, which is as far as a tensor group may reach. */
  readonly largestServer: number;
}

/** Rows of a block that FP8 checkpoints scale together; an accelerator has to hold whole ones. */
const blockRows = 128;

/** Head counts that a tensor group has to divide. */
export const headCountsOf = ({ parts }: Architecture): readonly number[] => [
  ...new Set(Object.values(parts).flatMap(headCountOf)),
];

/**
 * Ways to spread one copy of a model that its shape and an engine allow. Tensor groups stay within a server, where the
 * fast links are; stages of a pipeline may follow each other from server to server.
 */
export function layoutsFor({
  architecture,
  weights,
  budget,
  layouts,
  largestServer,
}: LayoutsForInput): readonly Parallelism[] {
  const layerCount = layersOf(architecture).length;
  const heads = headCountsOf(architecture);
  const experts = Object.values(architecture.parts).find((part) => part.kind === 'experts');
  const found: Parallelism[] = [];
  // llama.cpp hands layers on from card to card and cuts none.
  if (budget === 'llama.cpp') {
    for (const pipelineCount of layouts.tensorCounts)
      if (pipelineCount <= Math.min(layerCount, largestServer))
        found.push({ tensorCount: 1, pipelineCount, expertCount: 1, dataCount: 1 });
    return found;
  }
  const together = layouts.expertParallel && experts ? layouts.tensorCounts : [1];
  for (const tensorCount of layouts.tensorCounts) {
    if (tensorCount > largestServer || heads.some((count) => count % tensorCount !== 0)) continue;
    for (const pipelineCount of layouts.pipelineCounts) {
      if (pipelineCount > layerCount) continue;
      for (const dataCount of together) {
        const group = tensorCount * dataCount;
        // Copies that share experts step together within a server and without a pipeline.
        if (dataCount > 1 && (pipelineCount > 1 || group > largestServer)) continue;
        const expertCounts = dataCount > 1 ? [group] : layouts.expertParallel && experts ? [1, group] : [1];
        for (const expertCount of new Set(expertCounts)) {
          if (expertCount > 1 && (experts?.expertCount ?? 1) % expertCount !== 0) continue;
          const layout = { tensorCount, pipelineCount, expertCount, dataCount };
          if (holdsWholeBlocks(architecture, weights, layout)) found.push(layout);
        }
      }
    }
  }
  return found;
}

/** Accelerators of the smallest unit that serves: a copy, or copies that share experts. */
export const unitAcceleratorCount = (parallelism: Parallelism): number =>
  parallelism.tensorCount * parallelism.pipelineCount * unitCopyCount(parallelism);

/** Copies of such a unit, pools counted whole. */
export const unitCopyCount = (parallelism: Parallelism): number =>
  (parallelism.prefillCount ?? 0) > 0 ? parallelism.dataCount : lockstepCountOf(parallelism);

function headCountOf(part: Part): readonly number[] {
  switch (part.kind) {
    case 'attention':
    case 'latent-attention':
    case 'compressed-attention':
      return [part.headCount];
    case 'gated-delta':
      return [part.valueHeadCount];
    default:
      return [];
  }
}

/** Engines refuse FP8 blocks that a tensor group would cut through. */
function holdsWholeBlocks(
  { parts }: Architecture,
  { format, quantises }: StoredWeights,
  { tensorCount, expertCount }: Parallelism,
): boolean {
  if (format.id !== 'fp8-block' || format.scheme === 'mixed') return true;
  const quantised = quantises ?? format.quantises;
  return Object.values(parts).every((part) => {
    if (part.kind === 'feed-forward')
      return !quantised.includes('feed-forward') || part.innerDim % (tensorCount * blockRows) === 0;
    if (part.kind !== 'experts' || !quantised.includes('experts')) return true;
    const cut = expertCount > 1 ? Math.max(1, tensorCount / expertCount) : tensorCount;
    return part.innerDim % (cut * blockRows) === 0;
  });
}
