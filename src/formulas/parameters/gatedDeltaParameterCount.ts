export interface GatedDeltaParameterCountInput {
  readonly hiddenDim: number;
  readonly keyHeadCount: number;
  readonly valueHeadCount: number;
  readonly keyHeadDim: number;
  readonly valueHeadDim: number;
  readonly convolutionCount: number;
}

/**
 * Weights of one gated delta-rule layer: projections, short convolution, decay and the output norm.
 *
 * Counted as the Qwen3-Next checkpoints store them: query, key, value and gate in one projection, beta and decay in a
 * second, no convolution bias.
 */
export function gatedDeltaParameterCount({
  hiddenDim,
  keyHeadCount,
  valueHeadCount,
  keyHeadDim,
  valueHeadDim,
  convolutionCount,
}: GatedDeltaParameterCountInput): number {
  const keyDim = keyHeadCount * keyHeadDim;
  const valueDim = valueHeadCount * valueHeadDim;
  const projections = hiddenDim * (2 * keyDim + 2 * valueDim + 2 * valueHeadCount) + valueDim * hiddenDim;
  const convolution = convolutionCount * (2 * keyDim + valueDim);
  const decay = 2 * valueHeadCount;
  return projections + convolution + decay + valueHeadDim;
}
