import type { FeedForwardPart } from '../../languageModel/Architecture.ts';
import type { Operator } from '../Operator.ts';
import { elementBytes, elementWise, layerOperators } from './layerOperators.ts';
import { type OperatorSettings, shareOf } from './OperatorSettings.ts';

/** A feed-forward block that every token passes. */
export function feedForwardOperators(
  { innerDim, gated }: FeedForwardPart,
  count: number,
  settings: OperatorSettings,
): readonly Operator[] {
  const inner = shareOf(innerDim, settings);
  return [
    ...layerOperators(count, settings, 'feed-forward', (gated ? 2 : 1) * inner, inner),
    elementWise(count, 3 * inner * elementBytes),
  ];
}
