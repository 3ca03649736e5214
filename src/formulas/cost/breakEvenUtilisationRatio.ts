import { refuseUnless } from '../refuseUnless.ts';

export interface BreakEvenUtilisationRatioInput {
  readonly ownUsdPerSecond: number;
  readonly rentUsdPerSecond: number;
}

/**
 * Share of time a rented server would have to run so that renting costs as much as owning.
 *
 * Owning includes the equivalent annual cost and everything that runs. Above 1 renting is cheaper even around the clock.
 * Holds where rent is paid for the time used only.
 */
export function breakEvenUtilisationRatio({
  ownUsdPerSecond,
  rentUsdPerSecond,
}: BreakEvenUtilisationRatioInput): number {
  refuseUnless(rentUsdPerSecond > 0, 'rentUsdPerSecond', 'above 0', rentUsdPerSecond);
  return ownUsdPerSecond / rentUsdPerSecond;
}
