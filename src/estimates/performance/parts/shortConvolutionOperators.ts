import type { Operator } from '../Operator.ts';
import { elementBytes, elementWise, layerOperators } from './layerOperators.ts';
import { type OperatorSettings, shareOf } from './OperatorSettings.ts';

/** A gated convolution over the last few tokens. */
export function shortConvolutionOperators(count: number, settings: OperatorSettings): readonly Operator[] {
  const { hiddenDim } = settings;
  const innerDim = shareOf(hiddenDim, settings);
  return [
    ...layerOperators(count, settings, 'linear-attention', 3 * innerDim, innerDim),
    elementWise(count, 4 * innerDim * elementBytes),
  ];
}
