import type { Indexer } from '../../languageModel/Architecture.ts';
import type { Operator } from '../Operator.ts';
import type { OperatorSettings } from './OperatorSettings.ts';
import { productsOf } from './productsOf.ts';

/** The scorer's own products; every accelerator scores all tokens itself. */
export function indexerOperators(
  indexer: Indexer | undefined,
  count: number,
  settings: OperatorSettings,
  queryDim = settings.hiddenDim,
): readonly Operator[] {
  if (!indexer || indexer.scoresFromEarlierLayer === true) return [];
  const product = productsOf('attention', count, settings);
  return [
    product(indexer.headCount * indexer.headDim, queryDim),
    product(indexer.headDim, settings.hiddenDim),
  ];
}
