export interface ExpertsFlopInput {
  readonly assignmentCount: number;
  readonly hiddenDim: number;
  readonly innerDim: number;
  readonly matrixCount: number;
}

/**
 * Arithmetic of one expert layer: every pair of token and expert passes all matrices of the expert.
 *
 * Leaves out the router and shared experts.
 */
export function expertsFlop({ assignmentCount, hiddenDim, innerDim, matrixCount }: ExpertsFlopInput): number {
  return 2 * matrixCount * assignmentCount * hiddenDim * innerDim;
}
