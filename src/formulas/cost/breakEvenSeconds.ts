import { refuseUnless } from '../refuseUnless.ts';

export interface BreakEvenSecondsInput {
  readonly investmentUsd: number;
  readonly rentUsdPerSecond: number;
  readonly rentedFraction: number;
  readonly ownUsdPerSecond: number;
}

/**
 * Time after which an owned server has cost less than a rented one.
 *
 * Renting is paid for the share of time in use only, owning all the time. Money is not discounted and the owned server is
 * given no residual value. Where renting costs no more than running one’s own there is no such time: the formula refuses.
 */
export function breakEvenSeconds({
  investmentUsd,
  rentUsdPerSecond,
  rentedFraction,
  ownUsdPerSecond,
}: BreakEvenSecondsInput): number {
  const savedUsdPerSecond = rentUsdPerSecond * rentedFraction - ownUsdPerSecond;
  refuseUnless(
    savedUsdPerSecond > 0,
    'rentUsdPerSecond times rentedFraction',
    'above ownUsdPerSecond',
    rentUsdPerSecond * rentedFraction,
  );
  return investmentUsd / savedUsdPerSecond;
}
