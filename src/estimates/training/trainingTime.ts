import { pipelineBubbleFraction } from '../../formulas/latency/pipelineBubbleFraction.ts';
import { attentionTrainingFlop } from '../../formulas/training/attentionTrainingFlop.ts';
import { overlappedStepSeconds } from '../../formulas/training/overlappedStepSeconds.ts';
import { shardedTrafficBytes } from '../../formulas/training/shardedTrafficBytes.ts';
import { trainingFlop } from '../../formulas/training/trainingFlop.ts';
import { trainingSeconds } from '../../formulas/training/trainingSeconds.ts';
import { type Band, mapBand } from '../../units/Band.ts';
import { countParameters } from '../languageModel/countParameters.ts';
import { layersOf } from '../languageModel/layers.ts';
import { layerWidths } from './layerWidths.ts';
import { shardCounts, type States } from './statesOfJob.ts';
import type { TrainingTime } from './TrainingEstimate.ts';
import type { TrainingInput, TrainingLayout } from './TrainingInput.ts';
import { sequencesOf } from './trainingMemory.ts';

const halfBytes = 2;

/** Accelerators of a job. */
export const trainingAcceleratorCount = (layout: TrainingLayout): number =>
  layout.tensorCount * layout.pipelineCount * layout.sequenceCount * layout.dataCount;

/** Time of a job: arithmetic at the share of the peak that runs achieved, exchange beside it, fixed time of steps. */
export function trainingTime(input: TrainingInput, states: States): TrainingTime {
  const { layout, batchCount, accumulationCount, terms, accelerator, rollout } = input;
  const tokens = tokensOf(input);
  const stepTokens =
    tokens.perSequence * sequencesOf(input, batchCount) * accumulationCount * layout.dataCount;
  const stepCount = Math.max(1, Math.ceil(tokens.processed / stepTokens));
  const workFlop = workOf(input, states, tokens.processed, tokens.perSequence);
  const acceleratorCount = trainingAcceleratorCount(layout);
  const bubble = pipelineBubbleFraction({
    stageCount: layout.pipelineCount,
    microbatchCount: accumulationCount,
  });
  const computeSeconds = (achievedFraction: number) =>
    trainingSeconds({
      workFlop: workFlop / stepCount,
      acceleratorCount,
      peakFlopPerSecond: accelerator.rates.flops16,
      achievedFraction: achievedFraction * (1 - bubble),
    });
  const link =
    accelerator.linkBytesPerSecond ?? accelerator.hostLinkBytesPerSecond ?? Number.POSITIVE_INFINITY;
  const exchangeSeconds = dataTraffic(input, states) / link;
  const idleSeconds = accumulationCount * (terms.microbatchSeconds + unpackingSeconds(input));
  const fixedSeconds = idleSeconds + tensorTraffic(input, stepTokens) / link;
  const stepAt = (achieved: number) =>
    overlappedStepSeconds({ computeSeconds: computeSeconds(achieved), exchangeSeconds, fixedSeconds });
  const { achievedFraction } = terms;
  const stepSeconds: Band = {
    low: stepAt(achievedFraction.high),
    mid: stepAt(achievedFraction.mid),
    high: stepAt(achievedFraction.low),
  };
  const written = input.objective === 'grpo' || input.objective === 'ppo' ? tokens.processed : 0;
  const rolloutSeconds = rollout?.tokensPerSecond === undefined ? 0 : written / rollout.tokensPerSecond;
  const seconds = mapBand(stepSeconds, (step) => step * stepCount + rolloutSeconds);
  const likely = computeSeconds(achievedFraction.mid) + idleSeconds;
  return {
    seconds,
    stepSeconds,
    stepCount,
    processedTokens: tokens.processed,
    tokensPerSecond: {
      low: tokens.processed / seconds.high,
      mid: tokens.processed / seconds.mid,
      high: tokens.processed / seconds.low,
    },
    workFlop,
    exposedFraction: Math.max(0, 1 - likely / stepSeconds.mid),
  };
}

/** Time of unpacking a quantised base on one accelerator, whatever the tokens of a microbatch. */
function unpackingSeconds({ architecture, method, layout, terms }: TrainingInput): number {
  const { total, embedding, head } = countParameters(architecture);
  const quantised = method === 'qlora' ? total - embedding - head : 0;
  return (quantised * terms.unpackSeconds) / (layout.tensorCount * layout.pipelineCount);
}

/** Tokens that pass the model: examples as they are when packed or alone, else padded to the longest. */
function tokensOf({ data, objective, batchCount, sequenceTokens }: TrainingInput) {
  const { exampleCount, exampleTokens, epochCount, packed } = data;
  const length = Math.min(exampleTokens, sequenceTokens);
  const perExample = packed || batchCount === 1 ? length : sequenceTokens;
  const pairs = objective === 'dpo' ? 2 : 1;
  return {
    processed: pairs * exampleCount * epochCount * perExample,
    perSequence: packed ? sequenceTokens : perExample,
  };
}

/** Passes through the model: forward, backward, recomputation, and models beside it. */
function passesOf({ method, recomputation, objective }: TrainingInput) {
  const again = recomputation === 'full' ? 1 : 0;
  const trained = (method === 'full' ? 3 : 2) + again;
  const attention = 3 + (recomputation === 'none' ? 0 : 1);
  switch (objective) {
    case 'imitation':
      return { dense: trained, attention };
    case 'dpo':
    case 'grpo':
      return { dense: trained + 1, attention: attention + 1 };
    case 'ppo':
      return { dense: 2 * trained + 2, attention: 2 * attention + 2 };
  }
}

function workOf(
  input: TrainingInput,
  { trained }: States,
  trainedTokenCount: number,
  sequence: number,
): number {
  const { architecture, method } = input;
  const passes = passesOf(input);
  const dense = trainingFlop({
    trainedTokenCount,
    activeParameterCount: countParameters(architecture).active,
    passCount: passes.dense,
  });
  const adapters =
    method === 'full'
      ? 0
      : trainingFlop({ trainedTokenCount, activeParameterCount: trained.layerCount, passCount: 3 });
  return layerWidths(architecture).reduce(
    (sum, { layerCount, attentionDim, windowTokens }) =>
      sum +
      attentionTrainingFlop({
        trainedTokenCount,
        layerCount,
        seenTokenCount: Math.min(sequence, windowTokens),
        attentionDim,
        passCount: passes.attention,
      }),
    dense + adapters,
  );
}

/** Bytes an accelerator sends in a step for gradients and, where these are sharded, for weights. */
function dataTraffic(input: TrainingInput, { trained }: States): number {
  const { architecture, layout, accumulationCount, method } = input;
  const cut = layout.tensorCount * layout.pipelineCount;
  const shardCount = layout.dataCount * layout.sequenceCount;
  const exchange = (parameterCount: number, exchangeCount: number) =>
    shardedTrafficBytes({
      elementCount: parameterCount / cut,
      elementBytes: halfBytes,
      exchangeCount,
      shardCount,
    });
  if (shardCounts(input).weights === 1) return exchange(trained.total, 2);
  const gathers = 2 * accumulationCount;
  const scatters = exchange(trained.total, accumulationCount);
  const all = method === 'full' ? trained.total : countParameters(architecture).total + trained.total;
  return exchange(all, gathers) + scatters;
}

/** Bytes an accelerator sends for tensor parallelism: two exchanges of the hidden state a direction and layer of its stage. */
function tensorTraffic({ architecture, layout, recomputation }: TrainingInput, stepTokens: number): number {
  const { tensorCount, pipelineCount, sequenceCount, dataCount } = layout;
  const perDirection = 2;
  const directions = recomputation === 'full' ? 3 : 2;
  const ofLayer = shardedTrafficBytes({
    elementCount: architecture.hiddenDim * (stepTokens / (sequenceCount * dataCount)),
    elementBytes: halfBytes,
    exchangeCount: 2 * perDirection * directions,
    shardCount: tensorCount,
  });
  return (ofLayer * layersOf(architecture).length) / pipelineCount;
}
