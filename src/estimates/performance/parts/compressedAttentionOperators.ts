import type { CompressedAttentionPart } from '../../languageModel/Architecture.ts';
import type { Operator } from '../Operator.ts';
import { indexerOperators } from './indexerOperators.ts';
import { layerEnd } from './layerOperators.ts';
import { headsOf, type OperatorSettings } from './OperatorSettings.ts';
import { productsOf } from './productsOf.ts';

const unlimited = Number.POSITIVE_INFINITY;

/** One key-value head of full width over compressed blocks and a window: closest to multi-query attention. */
export function compressedAttentionOperators(
  part: CompressedAttentionPart,
  count: number,
  settings: OperatorSettings,
): readonly Operator[] {
  const { headDim, queryRankDim, outputRankDim, outputGroupCount, windowTokens, compressionCount, indexer } =
    part;
  const { hiddenDim, cacheBits } = settings;
  const headCount = headsOf(part.headCount, settings);
  const product = productsOf('attention', count, settings);
  const outputDim = (outputGroupCount * outputRankDim) / settings.tensorCount;
  const blocks = compressionCount === undefined ? 0 : (indexer?.topTokens ?? unlimited);
  return [
    product(queryRankDim + headDim, hiddenDim),
    product(headCount * headDim, queryRankDim),
    product(outputDim, (headCount * headDim) / Math.max(1, outputGroupCount / settings.tensorCount)),
    product(hiddenDim, outputDim),
    ...layerEnd(count, settings),
    ...indexerOperators(indexer, count, settings, queryRankDim),
    {
      kind: 'attention',
      group: 'attention',
      count,
      headCount,
      kvHeadCount: 1,
      keyHeadDim: headDim,
      valueHeadDim: headDim,
      windowCount: windowTokens + blocks,
      cacheBits,
    },
  ];
}
