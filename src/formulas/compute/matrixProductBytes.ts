import { bitsPerByte } from '../../units/conversions.ts';

export interface MatrixProductBytesInput {
  readonly rowCount: number;
  readonly outputDim: number;
  readonly inputDim: number;
  readonly weightBits: number;
  readonly activationBits: number;
  readonly outputBits: number;
}

/**
 * Bytes that one matrix product must move at least: weights and activations read once, outputs written once.
 *
 * A bound: a product that does not fit into the caches reads some of them again.
 */
export function matrixProductBytes({
  rowCount,
  outputDim,
  inputDim,
  weightBits,
  activationBits,
  outputBits,
}: MatrixProductBytesInput): number {
  const weights = weightBits * outputDim * inputDim;
  const activations = activationBits * rowCount * inputDim;
  const outputs = outputBits * rowCount * outputDim;
  return (weights + activations + outputs) / bitsPerByte;
}
