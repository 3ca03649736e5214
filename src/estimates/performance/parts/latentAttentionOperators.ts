import type { LatentAttentionPart } from '../../languageModel/Architecture.ts';
import type { Operator } from '../Operator.ts';
import { indexerOperators } from './indexerOperators.ts';
import { elementBytes, elementWise, layerEnd } from './layerOperators.ts';
import { headsOf, type OperatorSettings } from './OperatorSettings.ts';
import { productsOf } from './productsOf.ts';

const unlimited = Number.POSITIVE_INFINITY;

/** Attention over one latent vector a token. */
export function latentAttentionOperators(
  part: LatentAttentionPart,
  count: number,
  settings: OperatorSettings,
): readonly Operator[] {
  const { queryRankDim, kvRankDim, nopeHeadDim, ropeHeadDim, valueHeadDim, indexer } = part;
  const { hiddenDim, cacheBits } = settings;
  const headCount = headsOf(part.headCount, settings);
  const product = productsOf('attention', count, settings);
  const queryDim = headCount * (nopeHeadDim + ropeHeadDim);
  const into =
    queryRankDim === undefined
      ? [product(queryDim + kvRankDim + ropeHeadDim, hiddenDim)]
      : [product(queryRankDim + kvRankDim + ropeHeadDim, hiddenDim), product(queryDim, queryRankDim)];
  return [
    ...into,
    product(hiddenDim, headCount * valueHeadDim),
    ...layerEnd(count, settings),
    elementWise(count, 2 * (queryDim + kvRankDim + ropeHeadDim) * elementBytes),
    ...indexerOperators(indexer, count, settings, queryRankDim),
    {
      kind: 'latent-attention',
      group: 'attention',
      count,
      headCount,
      latentDim: kvRankDim + ropeHeadDim,
      valueRankDim: kvRankDim,
      nopeHeadDim,
      ropeHeadDim,
      valueHeadDim,
      topCount: indexer?.topTokens ?? unlimited,
      scorerHeadCount: indexer && indexer.scoresFromEarlierLayer !== true ? indexer.headCount : 0,
      scorerHeadDim: indexer?.headDim ?? 0,
      cacheBits,
    },
  ];
}
