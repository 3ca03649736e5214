export interface SpeculativeTokenCountInput {
  readonly acceptanceFraction: number;
  readonly draftCount: number;
}

/**
 * Mean number of tokens that one verification step of speculative decoding yields: the accepted drafts and one of its
 * own.
 *
 * Holds when each draft is accepted independently with one chance; real acceptance falls along the draft. At
 * acceptance 1 it is the limit, all drafts and one.
 */
export function speculativeTokenCount({
  acceptanceFraction,
  draftCount,
}: SpeculativeTokenCountInput): number {
  if (acceptanceFraction === 1) return draftCount + 1;
  // expm1 keeps the digits that 1 - x ** n loses near acceptance 1.
  return Math.expm1((draftCount + 1) * Math.log(acceptanceFraction)) / (acceptanceFraction - 1);
}
