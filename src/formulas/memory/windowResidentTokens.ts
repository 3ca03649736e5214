export interface WindowResidentTokensInput {
  readonly sequenceTokens: number;
  readonly windowTokens: number;
}

/**
 * Tokens of one sequence that a sliding-window layer keeps.
 */
export function windowResidentTokens({ sequenceTokens, windowTokens }: WindowResidentTokensInput): number {
  return Math.min(sequenceTokens, windowTokens);
}
