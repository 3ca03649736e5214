export interface MeanResidentTokensInput {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/**
 * Tokens a request holds in the cache on average while its answer grows: all of its prompt and half of its answer.
 *
 * Holds when requests are spread evenly over their lifetimes, as in a steady stream.
 */
export function meanResidentTokens({ inputTokens, outputTokens }: MeanResidentTokensInput): number {
  return inputTokens + outputTokens / 2;
}
