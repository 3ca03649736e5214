import { kvCacheBytesPerToken } from '../../formulas/memory/kvCacheBytesPerToken.ts';
import { weightBytes } from '../../formulas/memory/weightBytes.ts';
import { trainingStateBytes } from '../../formulas/training/trainingStateBytes.ts';
import { bitsPerByte } from '../../units/conversions.ts';
import { countParameters } from '../languageModel/countParameters.ts';
import { layersOf } from '../languageModel/layers.ts';
import { cacheOfLayers } from '../memory/cacheOfLayers.ts';
import { estimateWeights } from '../memory/estimateWeights.ts';
import type { FormulaUse } from '../memory/FormulaUse.ts';
import { requestCacheBytes } from '../memory/requestCacheBytes.ts';
import { useFormula } from '../memory/useFormula.ts';
import { trainedParameters, type TrainedParameters } from './trainedParameters.ts';
import type { TrainingInput } from './TrainingInput.ts';

const halfBytes = 2;
const halfBits = 16;
const stateBits = 32;

/** Bytes of a part and the formula they came from. */
export interface StatePart {
  readonly bytes: number;
  readonly formula: FormulaUse;
}

/** The engine that writes answers, which holds a cache of them. */
export interface RolloutPart {
  readonly bytesAt: (sequenceTokens: number) => number;
  readonly formula: FormulaUse;
}

/** What an accelerator holds whatever the batch, and the engine for answers of any length. */
export interface States {
  readonly trained: TrainedParameters;
  readonly weights: StatePart;
  readonly gradients: StatePart;
  readonly optimiser: StatePart;
  readonly gathered: StatePart;
  readonly reference: StatePart;
  readonly rollout: RolloutPart;
  /** Optimiser states the host holds for this accelerator. */
  readonly hostBytes: number;
}

/** Accelerators that each kind of state is cut over. */
export function shardCounts({ sharding, layout }: TrainingInput) {
  const count = layout.dataCount * layout.sequenceCount;
  const stage = { none: 0, 'zero-1': 1, 'zero-2': 2, 'zero-3': 3, fsdp: 3 }[sharding];
  const from = (first: number) => (stage >= first ? count : 1);
  return { optimiser: from(1), gradients: from(2), weights: from(3) };
}

/** Sizes weights, gradients and optimiser states of a job on the fullest accelerator. */
export function statesOfJob(input: TrainingInput): States {
  const { architecture, layout, method, objective, offload, stepsInBackward } = input;
  const parallelism = { ...layout, expertCount: 1, dataCount: 1 };
  const stages = (stored: TrainingInput['weights']) =>
    Math.max(...estimateWeights({ architecture, stored, parallelism }).stages.map(({ bytes }) => bytes));
  const halfStageBytes = stages(input.weights);
  const stageParameters = halfStageBytes / halfBytes;
  const trained = trainedParameters(input);
  const share = stageParameters / countParameters(architecture).total;
  const own =
    method === 'full'
      ? stageParameters
      : trained.layerCount * share + trained.tableCount / layout.tensorCount;
  const shards = shardCounts(input);
  const none = {
    trainedParameterCount: own,
    weightElementBytes: 0,
    weightShardCount: shards.weights,
    gradientElementBytes: 0,
    gradientShardCount: shards.gradients,
    optimiserElementBytes: 0,
    optimiserShardCount: shards.optimiser,
  };
  const stateOf = (element: Partial<typeof none>) =>
    part(useFormula('training/trainingStateBytes', trainingStateBytes, { ...none, ...element }));
  const frozenBytes =
    method === 'full'
      ? 0
      : ((method === 'qlora' ? stages(input.base) : halfStageBytes) + widenedBytes(input)) / shards.weights;
  const trainedWeights = stateOf({ weightElementBytes: halfBytes });
  const optimiser = stateOf({ optimiserElementBytes: trained.optimiserElementBytes });
  const models = otherModels(objective, method === 'full');
  const frozenOther = (models.frozenCount * halfStageBytes) / shards.weights;
  const trainedOther =
    models.trainedCount *
    (trainedWeights.bytes + optimiser.bytes + stateOf({ gradientElementBytes: halfBytes }).bytes);
  const gathered = gatheredParameterCount(input, stageParameters);
  // A quantised base travels quantised.
  const gatheredBytes = gathered * (method === 'qlora' ? stages(input.base) / stageParameters : halfBytes);
  return {
    trained,
    weights:
      method === 'full'
        ? trainedWeights
        : { ...halfWeights(frozenBytes, stageParameters), bytes: frozenBytes + trainedWeights.bytes },
    gradients: stepsInBackward
      ? stateOf({
          trainedParameterCount: trained.largest / layout.tensorCount,
          gradientElementBytes: halfBytes,
        })
      : stateOf({ gradientElementBytes: halfBytes }),
    optimiser: offload.optimiser ? { ...optimiser, bytes: 0 } : optimiser,
    gathered: halfWeights(gatheredBytes, gathered),
    reference: halfWeights(frozenOther + trainedOther, stageParameters),
    rollout: rolloutOf(input, halfStageBytes),
    hostBytes: offload.optimiser ? optimiser.bytes : 0,
  };
}

/** Parameters gathered at once where weights are cut: up to a limit, or two layers and the embedding. */
function gatheredParameterCount(
  { architecture, sharding, layout, terms }: TrainingInput,
  stage: number,
): number {
  if (sharding === 'zero-3') return Math.min(stage, terms.gatheredParameterCount);
  if (sharding !== 'fsdp') return 0;
  const { total, embedding, head } = countParameters(architecture);
  const ofLayer = (total - embedding - head) / layersOf(architecture).length;
  return Math.min(stage, (2 * ofLayer + embedding) / layout.tensorCount);
}

/** What 32 bits for embedding and head take beyond 16. */
function widenedBytes({ architecture, layout, widensTables }: TrainingInput): number {
  const { embedding, head } = countParameters(architecture);
  return widensTables ? (halfBytes * (embedding + head)) / layout.tensorCount : 0;
}

const part = (formula: FormulaUse): StatePart => ({ bytes: formula.output, formula });

function halfWeights(bytes: number, parameterCount: number): StatePart {
  const weightBits = parameterCount === 0 ? halfBits : (bytes * bitsPerByte) / parameterCount;
  return { bytes, formula: useFormula('memory/weightBytes', weightBytes, { parameterCount, weightBits }) };
}

/**
 * Models beside the one that is trained. An adapter switched off is its own reference; a critic is trained like the
 * policy.
 */
function otherModels(objective: TrainingInput['objective'], isFull: boolean) {
  const reference = isFull ? 1 : 0;
  switch (objective) {
    case 'imitation':
      return { frozenCount: 0, trainedCount: 0 };
    case 'dpo':
    case 'grpo':
      return { frozenCount: reference, trainedCount: 0 };
    case 'ppo':
      // A reward model, and a critic whose base is another copy where it is not trained whole.
      return { frozenCount: reference + 1 + (isFull ? 0 : 1), trainedCount: 1 };
  }
}

/** The engine that writes answers holds weights of its own and a cache. */
function rolloutOf(input: TrainingInput, halfStageBytes: number): RolloutPart {
  const { architecture, layout, rollout } = input;
  const { tensorCount } = layout;
  const settings = { elementBits: halfBits, tensorCount, stateBits, hiddenDim: architecture.hiddenDim };
  const layers = cacheOfLayers(layersOf(architecture), settings);
  const [first] = layers;
  const formula =
    first?.formula ??
    useFormula('memory/kvCacheBytesPerToken', kvCacheBytesPerToken, {
      layerCount: 0,
      kvHeadCount: 0,
      keyHeadDim: 0,
      valueHeadDim: 0,
      elementBits: halfBits,
    });
  if (!rollout) return { bytesAt: () => 0, formula };
  return {
    bytesAt: (sequenceTokens) =>
      halfStageBytes +
      (rollout.sequenceCount * requestCacheBytes(layers, sequenceTokens)) / layout.pipelineCount,
    formula,
  };
}
