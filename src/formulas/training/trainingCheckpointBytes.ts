export interface TrainingCheckpointBytesInput {
  readonly trainedParameterCount: number;
  readonly weightElementBytes: number;
  readonly optimiserElementBytes: number;
}

/**
 * Size of a checkpoint: the trained weights, and the states of the optimiser if training is to resume from it.
 *
 * The frozen base of an adapter is not stored again.
 */
export function trainingCheckpointBytes({
  trainedParameterCount,
  weightElementBytes,
  optimiserElementBytes,
}: TrainingCheckpointBytesInput): number {
  return trainedParameterCount * (weightElementBytes + optimiserElementBytes);
}
