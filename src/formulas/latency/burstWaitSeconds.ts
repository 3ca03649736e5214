export interface BurstWaitSecondsInput {
  readonly prefillSeconds: number;
  readonly clientCount: number;
  readonly burstFraction: number;
}

/**
 * What the start of a benchmark adds to its mean time to first token: all clients send at once, each waits for half of
 * the others on average, and the burst is a share of all requests.
 *
 * A tenth where ten requests are sent per client, one where each client sends one. Holds for prompts read one after
 * another; not for open traffic, whose wait comes from a queue.
 */
export function burstWaitSeconds({
  prefillSeconds,
  clientCount,
  burstFraction,
}: BurstWaitSecondsInput): number {
  return (burstFraction * (clientCount - 1) * prefillSeconds) / 2;
}
