import { countParts } from '../languageModel/countParts.ts';
import { cacheOfLayers } from './cacheOfLayers.ts';
import type { CacheSettings } from './cacheLayersOf.ts';
import type { Stage } from './engines/StageBudget.ts';
import type { StageWeights, Weights } from './estimateWeights.ts';
import type { MemoryInput } from './MemoryInput.ts';

const stateBits = 32;

/** How a cache is kept when so many accelerators share each layer. */
export const cacheSettings = (
  { architecture, cacheFormat }: MemoryInput,
  tensorCount: number,
): CacheSettings => ({
  elementBits: cacheFormat.elementBits,
  tensorCount,
  stateBits,
  hiddenDim: architecture.hiddenDim,
});

/** The accelerators of a layout, one for each pipeline stage; those that share a stage are alike. */
export function stagesOf(input: MemoryInput, weights: Weights): readonly Stage[] {
  const { knownBytes } = input.weights;
  const scale = knownBytes === undefined ? 1 : knownBytes / weights.totalBytes;
  return weights.stages.map((stage, index) => ({
    input,
    weightBytes: stage.bytes * scale,
    cacheLayers: cacheOfLayers(stage.layers, cacheSettings(input, input.parallelism.tensorCount)),
    ...shapeOf(stage, input),
    encodesImages: index === 0 && input.architecture.extras.some(({ kind }) => kind === 'encoder'),
    isLast: index === weights.stages.length - 1,
  }));
}

/** What decides the activations of a stage: its widest feed-forward and its experts. */
function shapeOf(
  stage: StageWeights,
  { parallelism }: MemoryInput,
): Pick<Stage, 'innerDim' | 'experts' | 'hasExperts' | 'hasLatentAttention'> {
  const { tensorCount, expertCount } = parallelism;
  let innerDim = 0;
  let hasLatentAttention = false;
  let experts: Stage['experts'];
  for (const [part, layerCount] of countParts(stage.layers)) {
    if (part.kind === 'feed-forward') innerDim = Math.max(innerDim, part.innerDim / tensorCount);
    if (part.kind === 'latent-attention') hasLatentAttention = true;
    if (part.kind !== 'experts') continue;
    innerDim = Math.max(innerDim, part.sharedInnerDim / tensorCount);
    const cut = expertCount > 1 ? Math.max(1, tensorCount / expertCount) : tensorCount;
    experts = {
      activeExpertCount: part.activeExpertCount,
      innerDim: part.innerDim / cut,
      heldCount: expertCount > 1 ? Math.ceil(part.expertCount / expertCount) : part.expertCount,
      layerCount: (experts?.layerCount ?? 0) + layerCount,
    };
  }
  return { innerDim, hasLatentAttention, hasExperts: experts !== undefined, ...(experts && { experts }) };
}
