import type { AttentionPart } from '../../languageModel/Architecture.ts';
import type { Operator } from '../Operator.ts';
import { indexerOperators } from './indexerOperators.ts';
import { elementBytes, elementWise, layerOperators } from './layerOperators.ts';
import { headsOf, type OperatorSettings } from './OperatorSettings.ts';

const unlimited = Number.POSITIVE_INFINITY;

/** Attention with keys and values of its own. */
export function attentionOperators(
  part: AttentionPart,
  count: number,
  settings: OperatorSettings,
): readonly Operator[] {
  const { headDim, valueHeadDim = headDim, windowTokens, chunkTokens, outputGate } = part;
  const headCount = headsOf(part.headCount, settings);
  const kvHeadCount = Math.max(1, Math.ceil(part.kvHeadCount / settings.tensorCount));
  const valueDim = part.valuesFromKeys === true ? 0 : valueHeadDim;
  const cacheDim = part.cacheFromEarlierLayer === true ? 0 : kvHeadCount * (headDim + valueDim);
  const gateDim = outputGate === 'element' ? headCount * valueHeadDim : outputGate === 'head' ? headCount : 0;
  const intoDim = headCount * headDim + cacheDim + gateDim;
  return [
    ...layerOperators(count, settings, 'attention', intoDim, headCount * valueHeadDim),
    elementWise(count, 2 * intoDim * elementBytes),
    ...indexerOperators(part.indexer, count, settings),
    {
      kind: 'attention',
      group: 'attention',
      count,
      headCount,
      kvHeadCount,
      keyHeadDim: headDim,
      valueHeadDim,
      windowCount: windowTokens ?? chunkTokens ?? part.indexer?.topTokens ?? unlimited,
      cacheBits: settings.cacheBits,
    },
  ];
}
