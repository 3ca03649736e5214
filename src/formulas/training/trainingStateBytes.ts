export interface TrainingStateBytesInput {
  readonly trainedParameterCount: number;
  readonly weightElementBytes: number;
  readonly weightShardCount: number;
  readonly gradientElementBytes: number;
  readonly gradientShardCount: number;
  readonly optimiserElementBytes: number;
  readonly optimiserShardCount: number;
}

/**
 * What one accelerator holds for the parameters it trains: weights, gradients and the states of the optimiser, each whole or
 * cut over data-parallel copies.
 *
 * AdamW in mixed precision keeps 12 bytes: a copy in 32 bits and two moments. Stage 1 of ZeRO cuts these, stage 2 the
 * gradients as well, stage 3 everything.
 */
export function trainingStateBytes({
  trainedParameterCount,
  weightElementBytes,
  weightShardCount,
  gradientElementBytes,
  gradientShardCount,
  optimiserElementBytes,
  optimiserShardCount,
}: TrainingStateBytesInput): number {
  return (
    trainedParameterCount *
    (weightElementBytes / weightShardCount +
      gradientElementBytes / gradientShardCount +
      optimiserElementBytes / optimiserShardCount)
  );
}
