import type { Part } from '../languageModel/Architecture.ts';
import { countParts } from '../languageModel/countParts.ts';
import type { Layers } from '../languageModel/layers.ts';
import type { Operator } from './Operator.ts';
import { attentionOperators } from './parts/attentionOperators.ts';
import { compressedAttentionOperators } from './parts/compressedAttentionOperators.ts';
import { expertsOperators } from './parts/expertsOperators.ts';
import { feedForwardOperators } from './parts/feedForwardOperators.ts';
import { latentAttentionOperators } from './parts/latentAttentionOperators.ts';
import type { OperatorSettings } from './parts/OperatorSettings.ts';
import { shortConvolutionOperators } from './parts/shortConvolutionOperators.ts';
import { stateOperators } from './parts/stateOperators.ts';

/** Every operator that one accelerator of a pipeline stage runs in a step, layers alike counted together. */
export function operatorsOf(layers: Layers, settings: OperatorSettings): readonly Operator[] {
  const operators: Operator[] = [];
  for (const [part, layerCount] of countParts(layers))
    operators.push(...operatorsOfPart(part, layerCount, settings));
  return operators;
}

function operatorsOfPart(part: Part, count: number, settings: OperatorSettings): readonly Operator[] {
  switch (part.kind) {
    case 'attention':
      return attentionOperators(part, count, settings);
    case 'latent-attention':
      return latentAttentionOperators(part, count, settings);
    case 'compressed-attention':
      return compressedAttentionOperators(part, count, settings);
    case 'feed-forward':
      return feedForwardOperators(part, count, settings);
    case 'experts':
      return expertsOperators(part, count, settings);
    case 'short-convolution':
      return shortConvolutionOperators(count, settings);
    default:
      return stateOperators(part, count, settings);
  }
}
