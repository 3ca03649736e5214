export interface FeedForwardParameterCountInput {
  readonly matrixCount: number;
  readonly hiddenDim: number;
  readonly innerDim: number;
}

/**
 * Weights of one feed-forward block without biases: two matrices, or three when it is gated (SwiGLU, GeGLU).
 */
export function feedForwardParameterCount({
  matrixCount,
  hiddenDim,
  innerDim,
}: FeedForwardParameterCountInput): number {
  return matrixCount * hiddenDim * innerDim;
}
