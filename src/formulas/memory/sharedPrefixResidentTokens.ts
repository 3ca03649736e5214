export interface SharedPrefixResidentTokensInput {
  readonly requestCount: number;
  readonly requestTokens: number;
  readonly prefixTokens: number;
}

/**
 * Tokens that requests hold together when all begin with the same prefix, kept once.
 */
export function sharedPrefixResidentTokens({
  requestCount,
  requestTokens,
  prefixTokens,
}: SharedPrefixResidentTokensInput): number {
  return prefixTokens + requestCount * (requestTokens - prefixTokens);
}
