export interface CheckpointBytesPerSecondInput {
  readonly checkpointBytes: number;
  readonly checkpointCount: number;
  readonly durationSeconds: number;
}

/**
 * Mean rate at which a job writes its checkpoints.
 *
 * Written at once they need far more for as long as training waits.
 */
export function checkpointBytesPerSecond({
  checkpointBytes,
  checkpointCount,
  durationSeconds,
}: CheckpointBytesPerSecondInput): number {
  return (checkpointCount * checkpointBytes) / durationSeconds;
}
