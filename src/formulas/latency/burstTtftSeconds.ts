export interface BurstTtftSecondsInput {
  readonly prefillSeconds: number;
  readonly decodeSeconds: number;
  readonly dispatchSeconds: number;
  readonly runningCount: number;
  readonly burstFraction: number;
}

/**
 * Mean time to first token of a benchmark in which all clients send at once: in the burst, each waits for half of the
 * others on average. Two decode steps are the wait for the running step and the first token itself.
 *
 * The share is that of the burst in all requests: a tenth where ten requests are sent per client, one where each
 * client sends one. For steady traffic it is zero and the wait comes from a queue.
 */
export function burstTtftSeconds({
  prefillSeconds,
  decodeSeconds,
  dispatchSeconds,
  runningCount,
  burstFraction,
}: BurstTtftSecondsInput): number {
  const waitingPrompts = (burstFraction * (runningCount - 1)) / 2;
  return prefillSeconds * (1 + waitingPrompts) + 2 * decodeSeconds + dispatchSeconds;
}
