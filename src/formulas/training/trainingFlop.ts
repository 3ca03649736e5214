export interface TrainingFlopInput {
  readonly trainedTokenCount: number;
  readonly activeParameterCount: number;
  readonly passCount: number;
}

/**
 * Operations of training: two for every parameter, token and pass.
 *
 * Forward, gradients of activations and gradients of weights are a pass each. A frozen base has no gradients of weights.
 */
export function trainingFlop({
  trainedTokenCount,
  activeParameterCount,
  passCount,
}: TrainingFlopInput): number {
  return 2 * passCount * activeParameterCount * trainedTokenCount;
}
