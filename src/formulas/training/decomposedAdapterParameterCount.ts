export interface DecomposedAdapterParameterCountInput {
  readonly rankDim: number;
  readonly inputDim: number;
  readonly outputDim: number;
  readonly adaptedCount: number;
}

/**
 * Parameters of weight-decomposed adapters (DoRA): those of a low-rank adapter, and a magnitude for each output.
 */
export function decomposedAdapterParameterCount({
  rankDim,
  inputDim,
  outputDim,
  adaptedCount,
}: DecomposedAdapterParameterCountInput): number {
  return adaptedCount * (rankDim * (inputDim + outputDim) + outputDim);
}
