import { refuseUnless } from '../refuseUnless.ts';

export interface PaybackSecondsInput {
  readonly hardwareUsd: number;
  readonly tokensPerSecond: number;
  readonly apiUsdPerToken: number;
  readonly runningUsdPerSecond: number;
}

/**
 * Time after which hardware has paid for itself by the API fees it saves.
 *
 * Undiscounted, with the same tokens in every hour and no staff, financing or failures: a lower bound. Where the fees saved
 * do not exceed the running cost the hardware never pays: the formula refuses.
 */
export function paybackSeconds({
  hardwareUsd,
  tokensPerSecond,
  apiUsdPerToken,
  runningUsdPerSecond,
}: PaybackSecondsInput): number {
  const feesUsdPerSecond = tokensPerSecond * apiUsdPerToken;
  refuseUnless(
    feesUsdPerSecond > runningUsdPerSecond,
    'tokensPerSecond times apiUsdPerToken',
    'above runningUsdPerSecond',
    feesUsdPerSecond,
  );
  return hardwareUsd / (feesUsdPerSecond - runningUsdPerSecond);
}
