import type { Indexer } from '../../languageModel/Architecture.ts';
import type { Operator } from '../Operator.ts';
import type { OperatorSettings } from './OperatorSettings.ts';

/** The scorer's own products; every accelerator scores all tokens itself. */
export function indexerOperators(
  indexer: Indexer | undefined,
  count: number,
  { hiddenDim, arithmeticOf }: OperatorSettings,
  queryDim = hiddenDim,
): readonly Operator[] {
  if (!indexer || indexer.scoresFromEarlierLayer === true) return [];
  const product = (outputDim: number, inputDim: number): Operator => ({
    kind: 'matrix-product',
    group: 'projections',
    count,
    outputDim,
    inputDim,
    arithmetic: arithmeticOf('attention'),
  });
  return [product(indexer.headCount * indexer.headDim, queryDim), product(indexer.headDim, hiddenDim)];
}
