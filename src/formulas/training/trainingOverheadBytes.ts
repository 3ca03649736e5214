export interface TrainingOverheadBytesInput {
  readonly tensorBytes: number;
  readonly fragmentationFraction: number;
  readonly processBytes: number;
}

/**
 * What a training process takes beside its tensors: what the allocator holds and cannot hand out, and what the process
 * takes before it begins.
 */
export function trainingOverheadBytes({
  tensorBytes,
  fragmentationFraction,
  processBytes,
}: TrainingOverheadBytesInput): number {
  return tensorBytes * fragmentationFraction + processBytes;
}
