import { readFileSync } from 'node:fs';
import { readTrainingTerms } from '../../../src/data/trainingTerms.ts';
import { storedWeightsOf } from '../../../src/estimates/memory/storedWeightsOf.ts';
import { estimateTraining } from '../../../src/estimates/training/estimateTraining.ts';
import type { TrainingLine } from '../../../src/estimates/training/TrainingEstimate.ts';
import type { TrainingInput, TrainingLayout } from '../../../src/estimates/training/TrainingInput.ts';
import { acceleratorOf, catalogue, formatOf, modelOf } from '../memory/memoryFixture.ts';

export const terms = readTrainingTerms(readFileSync('content/data/measurements/training-terms.yaml', 'utf8'));

/** Named parts of a question; everything else is a plain LoRA of Llama 3.1 8B on one H100. */
export interface Asked extends Partial<Omit<TrainingInput, 'layout'>> {
  readonly model?: string;
  readonly on?: string;
  readonly baseFormat?: string;
  readonly layout?: Partial<TrainingLayout>;
}

export function trainingInputOf({
  model = 'llama-3.1-8b-instruct',
  on,
  baseFormat,
  layout,
  ...rest
}: Asked): TrainingInput {
  const named = modelOf(model);
  const stored = (id: string) => storedWeightsOf(named, formatOf(id), catalogue.formats);
  const method = rest.method ?? 'lora';
  return {
    architecture: named.architecture,
    weights: stored('bf16'),
    base: stored(baseFormat ?? (method === 'qlora' ? 'nf4' : 'bf16')),
    accelerator: acceleratorOf(on ?? 'nvidia-h100-sxm-80gb'),
    method,
    objective: 'imitation',
    rankDim: 16,
    targets: 'linear',
    trainsEmbedding: false,
    widensTables: false,
    optimiser: 'adamw',
    keepsMaster: true,
    stepsInBackward: false,
    sequenceTokens: 2048,
    batchCount: 1,
    accumulationCount: 1,
    recomputation: 'full',
    flashAttention: true,
    compiled: false,
    loss: 'whole',
    sharding: 'none',
    offload: { optimiser: false, activations: false },
    data: { exampleCount: 10_000, exampleTokens: 1000, epochCount: 3, packed: true },
    checkpointCount: 3,
    terms,
    ...rest,
    layout: { tensorCount: 1, pipelineCount: 1, sequenceCount: 1, dataCount: 1, ...layout },
  };
}

export const trainingOf = (asked: Asked) => estimateTraining(trainingInputOf(asked));

/** Likely bytes of a part of the breakdown; 0 where it takes nothing. */
export const bytesOf = (asked: Asked, part: TrainingLine['part']): number =>
  trainingOf(asked).memory.lines.find((line) => line.part === part)?.bytes.mid ?? 0;

/** What tensors take at the peak: everything but what allocator and runtime add. */
export function tensorBytesOf(asked: Asked): number {
  const { memory } = trainingOf(asked);
  return memory.lines.filter(({ part }) => part !== 'runtime').reduce((sum, { bytes }) => sum + bytes.mid, 0);
}
