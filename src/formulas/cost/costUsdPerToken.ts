import { refuseUnless } from '../refuseUnless.ts';

export interface CostUsdPerTokenInput {
  readonly serviceUsdPerSecond: number;
  readonly capacityTokensPerSecond: number;
  readonly usedFraction: number;
}

/**
 * What each token costs when a service that costs so much per second delivers them.
 *
 * The used share is what makes it: an idle server costs the same. Input and output are one mix, the one the rate was found
 * for.
 */
export function costUsdPerToken({
  serviceUsdPerSecond,
  capacityTokensPerSecond,
  usedFraction,
}: CostUsdPerTokenInput): number {
  refuseUnless(capacityTokensPerSecond > 0, 'capacityTokensPerSecond', 'above 0', capacityTokensPerSecond);
  refuseUnless(usedFraction > 0, 'usedFraction', 'above 0', usedFraction);
  return serviceUsdPerSecond / (capacityTokensPerSecond * usedFraction);
}
