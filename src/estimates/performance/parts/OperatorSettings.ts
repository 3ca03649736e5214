import type { TensorClass } from '../../languageModel/Tensor.ts';
import type { Arithmetic } from '../Arithmetic.ts';

/** What operators depend on beside the part of the model they run. */
export interface OperatorSettings {
  readonly hiddenDim: number;
  readonly tensorCount: number;
  /** Accelerators that share the experts whole; 1 cuts every expert over the tensor group. */
  readonly expertCount: number;
  readonly cacheBits: number;
  readonly arithmeticOf: (tensorClass: TensorClass) => Arithmetic;
}

/** Width on one accelerator of what tensor parallelism cuts. */
export const shareOf = (dim: number, { tensorCount }: OperatorSettings): number => dim / tensorCount;

export const headsOf = (headCount: number, { tensorCount }: OperatorSettings): number =>
  Math.max(1, headCount / tensorCount);
