export interface ExpertsParameterCountInput {
  readonly matrixCount: number;
  readonly hiddenDim: number;
  readonly expertHiddenDim: number;
  readonly innerDim: number;
  readonly expertCount: number;
  readonly sharedInnerDim: number;
}

/**
 * Weights of one mixture-of-experts block: routed experts, shared experts and the router.
 *
 * All routed experts have one width. `expertHiddenDim` is the width the routed experts work at; it equals the hidden
 * width unless tokens are projected down first. Biases and those projections come on top.
 */
export function expertsParameterCount({
  matrixCount,
  hiddenDim,
  expertHiddenDim,
  innerDim,
  expertCount,
  sharedInnerDim,
}: ExpertsParameterCountInput): number {
  const routed = expertCount * matrixCount * expertHiddenDim * innerDim;
  const shared = matrixCount * hiddenDim * sharedInnerDim;
  const router = hiddenDim * expertCount;
  return routed + shared + router;
}
