import type { TensorClass } from '../../languageModel/Tensor.ts';
import type { Operator } from '../Operator.ts';
import type { OperatorSettings } from './OperatorSettings.ts';
import { productsOf } from './productsOf.ts';

/** Activations and norms are kept in 16 bits. */
export const elementBytes = 2;

/** A pass over so many bytes a row. */
export const elementWise = (count: number, bytesPerRow: number): Operator => ({
  kind: 'element-wise',
  group: 'element-wise',
  count,
  bytesPerRow,
});

/** What follows each half of a layer: its sum over the accelerators, then residual and norm. */
export function layerEnd(count: number, { hiddenDim, tensorCount }: OperatorSettings): readonly Operator[] {
  const normed = elementWise(count, 3 * hiddenDim * elementBytes);
  if (tensorCount === 1) return [normed];
  const bytesPerRow = hiddenDim * elementBytes;
  return [{ kind: 'all-reduce', group: 'communication', count, bytesPerRow, rankCount: tensorCount }, normed];
}

/** A product into a part and one out of it, and what follows. */
export function layerOperators(
  count: number,
  settings: OperatorSettings,
  tensorClass: TensorClass,
  intoDim: number,
  outOfDim: number,
): readonly Operator[] {
  const { hiddenDim } = settings;
  const product = productsOf(tensorClass, count, settings);
  return [product(intoDim, hiddenDim), product(hiddenDim, outOfDim), ...layerEnd(count, settings)];
}
