export interface ChunkedStateFlopInput {
  readonly rowCount: number;
  readonly headCount: number;
  readonly keyHeadDim: number;
  readonly valueHeadDim: number;
  readonly chunkCount: number;
}

/**
 * Arithmetic of one linear-attention layer over a prompt, computed in chunks: attention inside each chunk, and the
 * state read and written for each token.
 *
 * Kernels use chunks of 64 tokens. Leaves out the triangular solve inside a chunk.
 */
export function chunkedStateFlop({
  rowCount,
  headCount,
  keyHeadDim,
  valueHeadDim,
  chunkCount,
}: ChunkedStateFlopInput): number {
  const flopPerStateElement = 4;
  const state = flopPerStateElement * keyHeadDim * valueHeadDim;
  const chunk = 2 * chunkCount * (keyHeadDim + valueHeadDim);
  return rowCount * headCount * (state + chunk);
}
