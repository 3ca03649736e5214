import { refuseUnless } from '../refuseUnless.ts';

export interface EnergyJoulesPerTokenInput {
  readonly drawWatts: number;
  readonly deliveredTokensPerSecond: number;
}

/**
 * Energy that each token takes when a power delivers so many in time.
 *
 * One kilowatt-hour per million tokens is 3.6 J per token. Whose power and which tokens must be said: the
 * accelerators’ alone or the meter’s, output or input too.
 */
export function energyJoulesPerToken({
  drawWatts,
  deliveredTokensPerSecond,
}: EnergyJoulesPerTokenInput): number {
  refuseUnless(deliveredTokensPerSecond > 0, 'deliveredTokensPerSecond', 'above 0', deliveredTokensPerSecond);
  return drawWatts / deliveredTokensPerSecond;
}
