import type { TensorClass } from '../../languageModel/Tensor.ts';
import type { MatrixProductOperator } from '../Operator.ts';
import type { OperatorSettings } from './OperatorSettings.ts';

/** Dense matrix products with the tensors of a class, by widths out and in. */
export function productsOf(
  tensorClass: TensorClass,
  count: number,
  { arithmeticOf }: OperatorSettings,
): (outputDim: number, inputDim: number) => MatrixProductOperator {
  const arithmetic = arithmeticOf(tensorClass);
  const group =
    tensorClass === 'feed-forward' || tensorClass === 'shared-experts' ? 'feed-forward' : 'projections';
  return (outputDim, inputDim) => ({
    kind: 'matrix-product',
    group,
    count,
    outputDim,
    inputDim,
    arithmetic,
  });
}
