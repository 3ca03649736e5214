export interface StateUpdateFlopInput {
  readonly rowCount: number;
  readonly headCount: number;
  readonly keyHeadDim: number;
  readonly valueHeadDim: number;
}

/**
 * Arithmetic of one linear-attention layer in decode: every element of the state is decayed, read by the key,
 * written, and read by the query, each at a multiplication and an addition.
 *
 * For gated delta rules; Mamba layers need less.
 */
export function stateUpdateFlop({
  rowCount,
  headCount,
  keyHeadDim,
  valueHeadDim,
}: StateUpdateFlopInput): number {
  const flopPerElement = 8;
  return flopPerElement * rowCount * headCount * keyHeadDim * valueHeadDim;
}
