export interface MatrixProductFlopInput {
  readonly rowCount: number;
  readonly outputDim: number;
  readonly inputDim: number;
}

/**
 * Arithmetic of one matrix product: a multiplication and an addition for every row, output and input.
 *
 * Holds for dense matrices; sparse tensor cores skip part of it.
 */
export function matrixProductFlop({ rowCount, outputDim, inputDim }: MatrixProductFlopInput): number {
  return 2 * rowCount * outputDim * inputDim;
}
