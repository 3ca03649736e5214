import { refuseUnless } from '../refuseUnless.ts';

export interface BreakEvenTokensPerSecondInput {
  readonly fixedUsdPerSecond: number;
  readonly apiUsdPerToken: number;
  readonly ownUsdPerToken: number;
}

/**
 * Mean rate of tokens, idle hours included, at which one’s own service costs as much as an API.
 *
 * Both prices are blends over the same mix of input and output. Where the API charges no more than the own service’s cost
 * of one more token there is no such rate: the formula refuses. Whether the servers can deliver it is another question.
 */
export function breakEvenTokensPerSecond({
  fixedUsdPerSecond,
  apiUsdPerToken,
  ownUsdPerToken,
}: BreakEvenTokensPerSecondInput): number {
  refuseUnless(apiUsdPerToken > ownUsdPerToken, 'apiUsdPerToken', 'above ownUsdPerToken', apiUsdPerToken);
  return fixedUsdPerSecond / (apiUsdPerToken - ownUsdPerToken);
}
