import type { CatalogueAccelerator, CatalogueFormat } from '../../data/Catalogue.ts';
import type { LanguageModel } from '../../estimates/languageModel/LanguageModel.ts';
import { storedWeightsOf } from '../../estimates/memory/storedWeightsOf.ts';
import type { TrainingInput } from '../../estimates/training/TrainingInput.ts';
import type { TrainingTerms } from '../../estimates/training/TrainingTerms.ts';
import { exactly } from '../../units/Band.ts';
import { fractionFromPercent } from '../../units/conversions.ts';
import type { Training } from './Training.ts';

/** What decisions about training stand beside. */
export interface TrainingSetting {
  readonly model: LanguageModel;
  readonly accelerator: CatalogueAccelerator;
  readonly formats: readonly CatalogueFormat[];
  readonly terms: TrainingTerms;
}

/** What a training estimate takes, from the reader's decisions. */
export function trainingInput(training: Training, setting: TrainingSetting): TrainingInput {
  const { model, accelerator, formats, terms } = setting;
  const stored = (formatId: string) => {
    const format = formats.find(({ id }) => id === formatId);
    if (!format) throw new TypeError(`formats must hold ${formatId}, got nothing`);
    return storedWeightsOf(model, format, formats);
  };
  const quantised = training.method === 'qlora';
  const byRewards = training.objective === 'grpo' || training.objective === 'ppo';
  const achieved = fractionFromPercent(training.achievedPercent);
  const moves = (what: 'optimiser' | 'activations') =>
    training.offload === what || training.offload === 'both';
  return {
    architecture: model.architecture,
    weights: stored('bf16'),
    base: stored(quantised ? training.base : 'bf16'),
    accelerator,
    method: training.method,
    objective: training.objective,
    rankDim: training.rankCount,
    targets: training.targets,
    trainsEmbedding: training.embedding === 'yes' && training.method !== 'full',
    widensTables: quantised && training.tables === '32',
    optimiser: training.optimiser,
    keepsMaster: training.states === '32',
    stepsInBackward: training.inBackward === 'yes',
    sequenceTokens: training.sequenceTokens,
    batchCount: training.batchCount,
    accumulationCount: training.accumulationCount,
    recomputation: training.recomputation,
    flashAttention: training.flash === 'yes',
    compiled: training.compiled === 'yes',
    loss: training.loss,
    sharding: training.sharding,
    offload: { optimiser: moves('optimiser'), activations: moves('activations') },
    layout: {
      tensorCount: training.tensorCount,
      pipelineCount: training.pipelineCount,
      sequenceCount: training.sequenceCount,
      dataCount: training.copyCount,
    },
    ...(byRewards && {
      rollout: {
        sequenceCount: training.rolloutCount,
        sleeps: training.rolloutSleeps === 'yes',
        ...(training.rolloutRate > 0 && { tokensPerSecond: training.rolloutRate }),
      },
    }),
    data: {
      exampleCount: training.exampleCount,
      exampleTokens: training.exampleTokens,
      epochCount: training.epochCount,
      packed: training.packed === 'yes',
    },
    checkpointCount: training.checkpointCount,
    terms: achieved > 0 ? { ...terms, achievedFraction: exactly(achieved) } : terms,
  };
}
