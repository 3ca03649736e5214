import { embeddingParameterCount } from '../../formulas/parameters/embeddingParameterCount.ts';
import type { Architecture, ExpertsPart } from './Architecture.ts';
import { countParts } from './countParts.ts';
import { layersOf } from './layers.ts';
import { type Tensor, tensorParameterCount } from './Tensor.ts';
import { tensorsOfPart } from './tensorsOfPart.ts';

export interface ParameterCounts {
  /** All weights of the checkpoint's language model and encoders. */
  readonly total: number;
  /** Weights that work on one token: without the look-up in the input embedding and without idle experts. */
  readonly active: number;
  readonly embedding: number;
  readonly head: number;
  readonly extra: number;
}

const activeFraction = (tensor: Tensor, part: ExpertsPart): number =>
  tensor.sharding === 'experts' ? part.activeExpertCount / part.expertCount : 1;

const known = new WeakMap<Architecture, ParameterCounts>();

/** Counts the weights of an architecture from its shape alone. */
export function countParameters(architecture: Architecture): ParameterCounts {
  const counts = known.get(architecture) ?? counted(architecture);
  known.set(architecture, counts);
  return counts;
}

function counted(architecture: Architecture): ParameterCounts {
  const { hiddenDim, vocabularyCount, tiedEmbedding, finalNormCount, extras } = architecture;
  const embedding = embeddingParameterCount({ tableCount: 1, vocabularyCount, hiddenDim });
  const finalNorms = finalNormCount * hiddenDim;
  let total = finalNorms;
  let active = finalNorms;
  for (const [part, layerCount] of countParts(layersOf(architecture))) {
    for (const tensor of tensorsOfPart(part, hiddenDim)) {
      const count = layerCount * tensorParameterCount(tensor);
      total += count;
      active += part.kind === 'experts' ? count * activeFraction(tensor, part) : count;
    }
  }
  const extra = extras.reduce((sum, { parameterCount }) => sum + parameterCount, 0);
  const activeExtra = extras.reduce((sum, { activeParameterCount = 0 }) => sum + activeParameterCount, 0);
  const head = tiedEmbedding ? 0 : embedding;
  return {
    total: total + embedding + head + extra,
    active: active + embedding + activeExtra,
    embedding,
    head,
    extra,
  };
}
