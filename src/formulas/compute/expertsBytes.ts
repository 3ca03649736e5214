import { bitsPerByte } from '../../units/conversions.ts';

export interface ExpertsBytesInput {
  readonly touchedExpertCount: number;
  readonly assignmentCount: number;
  readonly hiddenDim: number;
  readonly innerDim: number;
  readonly matrixCount: number;
  readonly weightBits: number;
  readonly activationBits: number;
}

/**
 * Bytes that one expert layer must move at least: the weights of each touched expert once, and for each pair of token
 * and expert the hidden state in and out and three vectors of inner width.
 *
 * The activations are those of gated experts; without a gate one vector less is moved.
 */
export function expertsBytes({
  touchedExpertCount,
  assignmentCount,
  hiddenDim,
  innerDim,
  matrixCount,
  weightBits,
  activationBits,
}: ExpertsBytesInput): number {
  const innerVectors = 3;
  const weights = touchedExpertCount * matrixCount * hiddenDim * innerDim * weightBits;
  const activations = assignmentCount * (2 * hiddenDim + innerVectors * innerDim) * activationBits;
  return (weights + activations) / bitsPerByte;
}
