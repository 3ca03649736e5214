export interface InterleavedTpotSecondsInput {
  readonly decodeSeconds: number;
  readonly mixSeconds: number;
  readonly runningCount: number;
  readonly outputCount: number;
}

/**
 * Mean time per output token when prompts of other requests ride in the decode steps: while one request puts out its
 * tokens, each of the others brings one prompt.
 *
 * The added time is marginal: only what the prompt adds to a step that reads the weights anyway. For a closed loop in
 * which every finished request is replaced.
 */
export function interleavedTpotSeconds({
  decodeSeconds,
  mixSeconds,
  runningCount,
  outputCount,
}: InterleavedTpotSecondsInput): number {
  return decodeSeconds + ((runningCount - 1) / outputCount) * mixSeconds;
}
