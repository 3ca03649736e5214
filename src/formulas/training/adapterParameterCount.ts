export interface AdapterParameterCountInput {
  readonly rankDim: number;
  readonly inputDim: number;
  readonly outputDim: number;
  readonly adaptedCount: number;
}

/**
 * Parameters of low-rank adapters on matrices of one shape: a matrix down to the rank and one back up.
 *
 * Holds for LoRA and its quantised form; weight-decomposed adapters add a vector.
 */
export function adapterParameterCount({
  rankDim,
  inputDim,
  outputDim,
  adaptedCount,
}: AdapterParameterCountInput): number {
  return adaptedCount * rankDim * (inputDim + outputDim);
}
