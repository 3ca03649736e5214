export interface ApiUsdInput {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly hitFraction: number;
  readonly inputUsdPerToken: number;
  readonly cachedUsdPerToken: number;
  readonly outputUsdPerToken: number;
  readonly batchFraction: number;
  readonly batchDiscountFraction: number;
}

/**
 * What an API charges for some tokens: input it has not seen, input it finds in its cache, and output.
 *
 * Hidden reasoning counts as output. The batch discount applies to the share sent as batches, cached input included;
 * where a provider gives no discount on cached input in batches, this is too low.
 */
export function apiUsd({
  inputTokens,
  outputTokens,
  hitFraction,
  inputUsdPerToken,
  cachedUsdPerToken,
  outputUsdPerToken,
  batchFraction,
  batchDiscountFraction,
}: ApiUsdInput): number {
  const inputUsd = inputTokens * ((1 - hitFraction) * inputUsdPerToken + hitFraction * cachedUsdPerToken);
  return (inputUsd + outputTokens * outputUsdPerToken) * (1 - batchFraction * batchDiscountFraction);
}
