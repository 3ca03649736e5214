export interface StepPeakBytesInput {
  readonly heldBytes: number;
  readonly gradientBytes: number;
  readonly activationBytes: number;
}

/**
 * The most a step holds at once when gradients are freed after it: activations are gone by the time the last gradient is
 * there.
 *
 * With gradients accumulated over several microbatches both are held, so their sum counts instead.
 */
export function stepPeakBytes({ heldBytes, gradientBytes, activationBytes }: StepPeakBytesInput): number {
  return heldBytes + Math.max(gradientBytes, activationBytes);
}
