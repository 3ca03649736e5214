import { capitalRecoveryRatio } from './capitalRecoveryRatio.ts';

export interface LoanPaymentUsdInput {
  readonly principalUsd: number;
  readonly interestFraction: number;
  readonly periodCount: number;
}

/**
 * Level payment at the end of each period that repays a loan with interest.
 *
 * Rate and number are of the same period; a nominal yearly rate is divided by twelve for monthly payments.
 */
export function loanPaymentUsd({ principalUsd, interestFraction, periodCount }: LoanPaymentUsdInput): number {
  return principalUsd * capitalRecoveryRatio({ discountFraction: interestFraction, periodCount });
}
